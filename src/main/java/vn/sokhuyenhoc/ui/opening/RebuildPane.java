package vn.sokhuyenhoc.ui.opening;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.CopyWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.copies.Rebuild;

/** The way out where the register's file is destroyed, or a newer program's: from which copy it can be made again, and what is lost by it. */
final class RebuildPane implements OpeningPane {
    private final Page page;
    private final Messages messages;
    private final Label title = new Label();
    private final Label from = new Label();
    private final Label lost = new Label();
    private final Label kept = new Label();
    private final Button rebuild;

    RebuildPane(OpeningViewModel model, Messages messages) {
        this.messages = messages;
        title.getStyleClass().add(Style.TITLE);
        kept.getStyleClass().add(Style.MUTED);
        from.setId("opening.rebuild_from");
        lost.setId("opening.rebuild_lost");
        rebuild = Buttons.primary(Buttons.withId("opening.rebuild", messages.get("opening.rebuild"), "fth-refresh-cw", model::rebuild));
        rebuild.setDefaultButton(true);
        Button back = new Button(messages.get("opening.back"));
        back.setId("opening.rebuild_back");
        back.setOnAction(event -> model.go(OpeningViewModel.Step.PASSWORD));
        Label working = new Label(messages.get("opening.rebuilding"));
        working.getStyleClass().add(Style.MUTED);
        working.visibleProperty().bind(model.work().runningProperty());
        for (Label label : new Label[] {title, from, lost, kept}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox card = new VBox(from, lost, kept, new ActionBar(rebuild, back, working));
        card.getStyleClass().add(Style.CARD);
        VBox box = new VBox(title, card);
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        page = new Page(middle);
        page.setFitToHeight(true);
        Keys.on(page, KeyCode.ESCAPE, back::fire);
        model.planProperty().subscribe(this::show);
    }

    private void show(Rebuild plan) {
        if (plan == null) {
            return;
        }
        String at = new CopyWords(messages).when(plan.at(), LocalDate.now());
        if (plan.ofNewer()) {
            title.setText(messages.get("opening.newer.title"));
            from.setText(messages.get("opening.newer.from", at, plan.file()));
            lost.setText(messages.get("opening.newer.lost"));
            kept.setText(messages.get("opening.newer.kept"));
            rebuild.setText(messages.get("opening.newer"));
        } else {
            title.setText(messages.get("opening.rebuild.title"));
            from.setText(messages.get("opening.rebuild.from", at, plan.again()));
            lost.setText(messages.get(plan.isComplete() ? "opening.rebuild.nothing_lost" : "opening.rebuild.some_lost"));
            kept.setText(messages.get("opening.rebuild.kept"));
            rebuild.setText(messages.get("opening.rebuild"));
        }
        lost.getStyleClass().removeAll(Style.GOOD, Style.WARN);
        lost.getStyleClass().add(plan.isComplete() ? Style.GOOD : Style.WARN);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        rebuild.requestFocus();
    }
}
