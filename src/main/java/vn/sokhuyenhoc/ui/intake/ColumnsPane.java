package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.ListFile;

/** The columns of the list, one a line: its heading, or what stands in it first, and what it is read as, which the clerk can change. */
final class ColumnsPane extends GridPane {
    private final IntakeViewModel model;
    private final Messages messages;
    private final Map<Integer, ComboBox<ListColumn>> choices = new TreeMap<>();
    private List<Object> shown = List.of();
    private boolean filling;

    ColumnsPane(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        ColumnConstraints words = new ColumnConstraints();
        ColumnConstraints choice = new ColumnConstraints();
        words.setPercentWidth(40);
        choice.setPercentWidth(60);
        getColumnConstraints().setAll(words, choice);
        getStyleClass().add("columns");
    }

    /** Lines that stand already only change their answer, so that the focus stays where the clerk is. */
    void show(ListFile file) {
        Heading heading = file.heading();
        List<Object> now = List.of(file.path(), file.sheet().name(), heading.texts(), file.sheet().width(), model.kindProperty().get());
        filling = true;
        if (!now.equals(shown)) {
            shown = now;
            getChildren().clear();
            choices.clear();
            TreeSet<Integer> columns = new TreeSet<>(heading.texts().keySet());
            columns.addAll(heading.columns().keySet());
            IntStream.range(0, file.isBare() ? file.sheet().width() : 0).forEach(columns::add);
            columns.forEach(column -> line(column, file.isBare() ? first(file, column) : heading.texts().getOrDefault(column, "")));
        }
        choices.forEach((column, choice) -> choice.setValue(heading.columns().get(column)));
        filling = false;
    }

    private static String first(ListFile file, int column) {
        return file.rows().stream().map(row -> row.cell(column).strip()).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private void line(int column, String heading) {
        ComboBox<ListColumn> choice = new ComboBox<>();
        choice.setId("intake.column" + column);
        choice.getItems().add(null);
        choice.getItems().addAll(model.kindProperty().get().meanings());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(ListColumn meaning) {
                return IntakeWords.column(messages, meaning);
            }

            @Override
            public ListColumn fromString(String text) {
                return model.kindProperty().get().meanings().stream().filter(meaning -> toString(meaning).equals(text)).findFirst().orElse(null);
            }
        });
        Spoken.name(choice, heading);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().subscribe((was, is) -> {
            if (!filling) {
                model.setMeaning(column, is);
            }
        });
        Label words = new Label(messages.get("intake.column", IntakeWords.letters(column), heading));
        words.setLabelFor(choice);
        words.setWrapText(true);
        words.getStyleClass().add(Style.FIELD_LABEL);
        choices.put(column, choice);
        addRow(getRowCount(), words, choice);
    }
}
