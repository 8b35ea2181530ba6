package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.FirstLine;
import vn.sokhuyenhoc.ui.kit.Style;

/** An input of the panel with its label above, and below it what is wrong or doubtful, which takes no room while there is nothing. */
final class InputField extends VBox {
    private final Control control;
    private final Label remark = new Label();

    private InputField(PersonInput input, String label, Control control, Sentences sentences) {
        this.control = control;
        control.setId("person.input-" + input.key().toLowerCase(Locale.ROOT));
        control.setMaxWidth(Double.MAX_VALUE);
        Label above = new Label(label);
        above.getStyleClass().add(Style.FIELD_LABEL);
        above.setLabelFor(control);
        remark.setId(control.getId() + ".remark");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        FirstLine.mark(remark);
        remark.managedProperty().bind(remark.visibleProperty());
        getStyleClass().add("panel-field");
        getChildren().setAll(above, control, remark);
        input.problemProperty().subscribe(problem -> show(problem, sentences));
    }

    private void show(Problem problem, Sentences sentences) {
        boolean refused = problem != null && !problem.kind().isWarning();
        remark.setVisible(problem != null);
        remark.setText(problem == null ? "" : sentences.of(problem));
        remark.setGraphic(problem == null ? null : new FontIcon(refused ? "fth-x-circle" : "fth-alert-triangle"));
        remark.getStyleClass().setAll("label", "remark", refused ? Style.BAD : Style.WARN);
        control.setAccessibleHelp(remark.getText());
        control.pseudoClassStateChanged(Style.WRONG, refused);
    }

    static InputField text(PersonInput input, String label, Sentences sentences) {
        TextField field = Composed.whenLeft(new TextField());
        field.textProperty().bindBidirectional(input.textProperty());
        return new InputField(input, label, field, sentences);
    }

    /** One of a few; the values are constants, {@code words} says how they read. */
    static InputField choice(PersonInput input, String label, Sentences sentences, List<String> values, Function<String, String> words) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.valueProperty().bindBidirectional(input.textProperty());
        return new InputField(input, label, box, sentences);
    }

    /** Chosen from a list or typed. What is typed stays as it is. */
    static InputField typed(PersonInput input, String label, Sentences sentences, List<String> known) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(known));
        box.setEditable(true);
        box.setValue(input.get());
        Composed.whenLeft(box.getEditor()).setText(input.get());
        box.getEditor().textProperty().bindBidirectional(input.textProperty());
        return new InputField(input, label, box, sentences);
    }

    /** Adds a line of information, empty where there is nothing to say. */
    InputField told(ObservableValue<String> words) {
        Label line = new Label();
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        line.managedProperty().bind(line.visibleProperty());
        words.subscribe(text -> {
            line.setText(text);
            line.setVisible(!text.isEmpty());
        });
        getChildren().add(2, line);
        return this;
    }

    /** Over the whole width of the form. */
    InputField wide() {
        getStyleClass().add(WritingPane.WIDE);
        return this;
    }

    Control control() {
        return control;
    }
}
