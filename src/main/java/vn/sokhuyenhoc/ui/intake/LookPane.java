package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Step two: the rows that need a look, or all, in the list's own columns; the reason of the row at hand, and who the person may be. */
final class LookPane extends VBox {
    private final IntakeViewModel model;
    private final Messages messages;
    private final Sentences sentences;
    private final Grid grid;
    private final ComparePane compare;
    private final Label taken = badge(Style.GOOD);
    private final Label refused = badge(Style.BAD);
    private final Label warned = badge(Style.WARN);
    private final Label reason = new Label();
    private final List<Node> counts;
    private Line chosen;

    /** @param wide switched by the clerk to give the list the whole width */
    LookPane(IntakeViewModel model, Messages messages, ToggleButton wide) {
        this.model = model;
        this.messages = messages;
        this.sentences = new Sentences(messages);
        this.grid = new Grid(model.grid(), messages);
        this.compare = new ComparePane(messages, decision -> {
            grid.decide(decision);
            grid.table().requestFocus();
        });
        grid.table().editableProperty().bind(model.importedProperty().isNull());
        Label heading = new Label(messages.get("intake.step_look"));
        heading.getStyleClass().add(Style.HEADING);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        ToggleButton all = new ToggleButton(messages.get("intake.show_all"), new FontIcon("fth-list"));
        all.setId("intake.all");
        all.selectedProperty().bindBidirectional(model.grid().allProperty());
        TableView<Line> table = grid.table();
        compare.disableProperty().bind(model.importedProperty().isNotNull().or(model.writing().runningProperty()));
        compare.managedProperty().bind(compare.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        reason.setId("intake.reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("reason");
        getStyleClass().addAll(Style.CARD, "look");
        HBox first = new HBox(heading, between, all, wide);
        first.getStyleClass().add("first");
        counts = List.of(first, new ActionBar(taken, refused, warned));
        arrange(false);
        Tables.chosen(table).subscribe(this::choose);
        model.grid().comparisonProperty().subscribe(comparison -> compare.show(chosen, comparison));
        model.readingProperty().subscribe(reading -> {
            if (reading != null) {
                show(reading);
            }
        });
    }

    /** Where text is large the list stands last: the focus is on it, and what is said of its row must be seen with it. */
    void arrange(boolean large) {
        getChildren().setAll(counts);
        getChildren().addAll(large ? List.of(reason, compare, grid.table()) : List.of(grid.table(), reason, compare));
    }

    /** On the row at hand. */
    void focus() {
        grid.table().requestFocus();
    }

    private void choose(Line line) {
        chosen = line;
        model.grid().choose(line);
        reason.setText(line == null ? "" : said(line));
        compare.show(line, model.grid().comparisonProperty().get());
        compare.setVisible(line != null && line.twin() != null);
    }

    /** The name goes first: its column may be scrolled out of sight. */
    private String said(Line line) {
        Reading reading = model.readingProperty().get();
        String name = reading == null ? "" : Fold.clean(reading.file().heading().text(line.row(), ListField.NAME));
        String number = String.valueOf(line.number());
        return name.isEmpty() ? messages.get("intake.reason_of_row", number, reason(line))
            : messages.get("intake.reason_of", number, name, reason(line));
    }

    private String reason(Line line) {
        String said = line.problems().stream().map(sentences::of).collect(Collectors.joining(" "));
        return said.isEmpty() ? messages.get("intake.nothing_wrong." + line.state().name().toLowerCase(Locale.ROOT)) : said;
    }

    private void show(Reading reading) {
        grid.show(reading);
        Looked looked = reading.looked();
        long bad = looked == null ? 0 : count(looked, Line.State.REFUSED);
        long doubtful = looked == null ? 0 : count(looked, Line.State.WARNED);
        boolean forms = model.kindProperty().get().isForms();
        taken.setText(looked == null ? "" : messages.get(forms ? "intake.count_taken_forms" : "intake.count_taken", looked.taken()));
        taken.setVisible(looked != null);
        refused.setText(messages.get("intake.count_refused", bad));
        refused.setVisible(bad > 0);
        warned.setText(messages.get("intake.count_warned", doubtful));
        warned.setVisible(doubtful > 0);
    }

    private static long count(Looked looked, Line.State state) {
        return looked.lines().stream().filter(line -> line.state() == state).count();
    }

    private static Label badge(String style) {
        Label badge = new Label();
        badge.getStyleClass().addAll(Style.BADGE, style);
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }
}
