package vn.sokhuyenhoc.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.ListFile;

/** The columns of the list, one a line: its heading and what it is read as, which the clerk can change. */
final class ColumnsPane extends GridPane {
    /** What a list of people can tell; null is a column passed over. */
    private static final List<ListField> OFFERED = Stream.concat(Stream.of((ListField) null),
        Stream.of(ListField.values()).filter(field -> field != ListField.MARK && field != ListField.TOTAL)).toList();

    private final IntakeViewModel model;
    private final Messages messages;
    private final Map<Integer, ComboBox<ListField>> choices = new TreeMap<>();
    private List<Object> shown = List.of();
    private boolean filling;

    ColumnsPane(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        ColumnConstraints words = new ColumnConstraints();
        ColumnConstraints choice = new ColumnConstraints();
        words.setPercentWidth(45);
        choice.setPercentWidth(55);
        getColumnConstraints().setAll(words, choice);
        getStyleClass().add("columns");
    }

    /** Lines that stand already only change their answer, so that the focus stays where the clerk is. */
    void show(ListFile file) {
        Heading heading = file.heading();
        List<Object> now = List.of(file.path(), file.sheet().name(), heading.texts());
        filling = true;
        if (!now.equals(shown)) {
            shown = now;
            getChildren().clear();
            choices.clear();
            TreeSet<Integer> columns = new TreeSet<>(heading.texts().keySet());
            columns.addAll(heading.columns().keySet());
            columns.forEach(column -> line(column, heading.texts().getOrDefault(column, "")));
        }
        choices.forEach((column, choice) -> choice.setValue(field(heading.columns().get(column))));
        filling = false;
    }

    private static ListField field(ListColumn column) {
        return column != null && OFFERED.contains(column.field()) ? column.field() : null;
    }

    private void line(int column, String heading) {
        ComboBox<ListField> choice = new ComboBox<>();
        choice.setId("intake.column" + column);
        choice.getItems().setAll(new ArrayList<>(OFFERED));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(ListField field) {
                return messages.get(field == null ? "intake.skip" : "intake.field." + field.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public ListField fromString(String text) {
                return OFFERED.stream().filter(field -> toString(field).equals(text)).filter(Objects::nonNull).findFirst().orElse(null);
            }
        });
        choice.setAccessibleText(heading);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().subscribe((was, is) -> {
            if (!filling) {
                model.setMeaning(column, is);
            }
        });
        Label words = new Label(messages.get("intake.column", letters(column), heading));
        words.setLabelFor(choice);
        words.setWrapText(true);
        words.getStyleClass().add(Style.FIELD_LABEL);
        choices.put(column, choice);
        addRow(getRowCount(), words, choice);
    }

    /** As Excel names it: A … Z, AA … */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
