package vn.sokhuyenhoc.ui.copies;

import java.time.LocalDateTime;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.copy.RegisterState;
import vn.sokhuyenhoc.text.CopyWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.copies.CopiesViewModel.Comparison;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The register as it is beside a copy, what would be lost, and the two ways to put the copy back. */
final class ComparePane extends VBox {
    private final CopiesViewModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final Label lost = new Label();
    private final Button restore;
    private final Button rebuild;
    private final Button leave;

    ComparePane(CopiesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        restore = Buttons.primary(Buttons.withId("copies.restore", messages.get("copies.restore"), "fth-rotate-ccw", () -> model.restore(false)));
        rebuild = Buttons.withId("copies.rebuild", messages.get("copies.rebuild"), "fth-refresh-cw", () -> model.restore(true));
        leave = Buttons.withId("copies.leave", messages.get("copies.leave"), "fth-x", model::leaveComparison);
        title.setId("copies.title");
        title.getStyleClass().add(Style.NAME);
        lost.setId("copies.lost");
        Label kept = new Label(messages.get("copies.kept"));
        Label working = new Label(messages.get("copies.restoring"));
        working.getStyleClass().add(Style.MUTED);
        working.visibleProperty().bind(model.restoring().runningProperty());
        for (Label label : new Label[] {title, lost, kept}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        grid.getStyleClass().add("sides");
        working.managedProperty().bind(working.visibleProperty());
        VBox card = new VBox(title, grid, lost, kept);
        card.getStyleClass().addAll(Style.CARD, "comparison");
        Page page = new Page(card);
        VBox.setVgrow(page, Priority.ALWAYS);
        getStyleClass().add("comparison");
        getChildren().addAll(page, new ActionBar(restore, rebuild, leave, working));
    }

    void show(Comparison comparison) {
        CopyWords words = model.words();
        RegisterState now = comparison.sides().now();
        RegisterState copy = comparison.sides().copy().state();
        title.setText(messages.get("copies.compare", words.when(comparison.sides().copy().name().at(), model.today()),
            words.why(comparison.sides().copy().name().why())));
        grid.getChildren().clear();
        grid.addRow(0, new Label(), head(messages.get("copies.now")), head(messages.get("copies.copy")), head(messages.get("copies.difference")));
        grid.addRow(1, new Label(messages.get("copies.last_change")), number(last(now)), number(last(copy)));
        int row = 2;
        for (Counted counted : Counted.values()) {
            if (counted.in(copy) == 0 && counted.in(now) == 0) {
                continue;
            }
            long difference = counted.in(copy) - counted.in(now);
            Label changed = number(difference == 0 ? messages.get("copies.same") : messages.get("copies.by", difference));
            changed.getStyleClass().add(difference < 0 ? Style.WARN : Style.MUTED);
            grid.addRow(row++, new Label(words.counted(counted)), number(count(counted.in(now))), number(count(counted.in(copy))), changed);
        }
        int changes = comparison.sides().lostChanges();
        lost.setText(changes == 0 ? messages.get("copies.nothing_lost")
            : messages.get("copies.lost", changes, words.lost(comparison.sides().lost())));
        lost.getStyleClass().removeAll(Style.WARN, Style.GOOD);
        lost.getStyleClass().add(changes == 0 ? Style.GOOD : Style.WARN);
        rebuild.setVisible(changes > 0);
        leave.requestFocus();
    }

    private static Label head(String words) {
        Label head = new Label(words);
        head.getStyleClass().addAll(Style.HEADING, Style.RIGHT);
        return head;
    }

    private String count(long number) {
        return messages.get("copies.count", number);
    }

    private static Label number(String text) {
        Label number = new Label(text);
        number.getStyleClass().add(Style.RIGHT);
        return number;
    }

    private String last(RegisterState state) {
        LocalDateTime at = state.lastAt();
        return at == null ? messages.get("copies.not_known")
            : messages.get("copies.last_by", model.words().when(at, model.today()), state.lastBy());
    }
}
