package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.encoding.Change;
import vn.sokhuyenhoc.domain.encoding.Conversions;
import vn.sokhuyenhoc.domain.encoding.LetterCode;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The columns in an old encoding, each with its choice to be converted or not, and what the letters become; not there where none is old. */
final class OldTextPane extends VBox {
    private static final char SOFT_HYPHEN = '\u00AD';

    private final IntakeViewModel model;
    private final Messages messages;
    private final Label found = new Label();
    private final FlowPane choices = new FlowPane();
    private final Map<Integer, CheckBox> boxes = new TreeMap<>();
    private final ObservableList<Example> examples = FXCollections.observableArrayList();
    private List<Change> shown = List.of();
    private boolean filling;

    /** The letters of a cell before and after, once however often they come. */
    private record Example(int column, String before, String after) {
        static Example of(Change change) {
            // The soft hyphen is a letter here, and would not be seen.
            return new Example(change.column(), change.conversion().before().replace(SOFT_HYPHEN, '-'), change.conversion().after());
        }
    }

    OldTextPane(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        found.setId("intake.old");
        found.setWrapText(true);
        found.setMinHeight(Region.USE_PREF_SIZE);
        TableView<Example> table = Tables.table("intake.old_examples", examples);
        Tables.column(table, "column", messages.get("intake.old.column"), 3.4, example -> IntakeWords.letters(example.column()));
        Tables.column(table, "before", messages.get("intake.old.before"), 8.9, Example::before);
        Tables.column(table, "after", messages.get("intake.old.after"), 8.9, Example::after);
        choices.getStyleClass().add("choices");
        getStyleClass().add("old-text");
        getChildren().setAll(found, choices, table);
        managedProperty().bind(visibleProperty());
        disableProperty().bind(model.importedProperty().isNotNull().or(model.writing().runningProperty()));
        model.readingProperty().subscribe(reading -> show(reading == null ? Conversions.NONE : reading.file().old()));
    }

    /** Lines that stand already only change their mark, so that the focus stays where the clerk is. */
    private void show(Conversions old) {
        filling = true;
        setVisible(!old.changes().isEmpty());
        if (!old.changes().equals(shown)) {
            shown = old.changes();
            examples.setAll(shown.stream().map(Example::of).distinct().toList());
            boxes.clear();
            old.columns().forEach(this::addChoice);
            choices.getChildren().setAll(boxes.values());
            found.setText(messages.get("intake.old.found", boxes.size(), codes()));
        }
        boxes.forEach((column, box) -> box.setSelected(old.converts(column)));
        filling = false;
    }

    private String codes() {
        return shown.stream().map(change -> change.conversion().code()).distinct()
            .map(code -> messages.get(code == LetterCode.TCVN3 ? "intake.old.tcvn3" : "intake.old.vni")).collect(Collectors.joining(", "));
    }

    private void addChoice(int column, long cells) {
        CheckBox box = new CheckBox(messages.get("intake.old.convert", IntakeWords.letters(column), cells));
        box.setId("intake.old.column" + column);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe((was, is) -> {
            if (!filling) {
                model.setConversion(column, is);
            }
        });
        boxes.put(column, box);
    }
}
