package vn.sokhuyenhoc.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** A form in rows: label, input, a word of help; below an input the line that says what is wrong with it. */
public final class FormGrid extends GridPane {
    public FormGrid() {
        getStyleClass().add("form-grid");
        ColumnConstraints label = new ColumnConstraints();
        ColumnConstraints input = new ColumnConstraints();
        ColumnConstraints help = new ColumnConstraints();
        label.setMinWidth(USE_PREF_SIZE);
        input.setHgrow(Priority.SOMETIMES);
        help.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(label, input, help);
    }

    public FormGrid row(String label, Control input, String help) {
        int row = getRowCount();
        Label left = new Label(label);
        left.getStyleClass().add(Style.FIELD_LABEL);
        left.setLabelFor(input);
        left.setMinWidth(USE_PREF_SIZE);
        Label right = new Label(help);
        right.getStyleClass().add(Style.MUTED);
        right.setWrapText(true);
        input.setAccessibleHelp(help);
        addRow(row, left, input, right);
        GridPane.setValignment(left, VPos.CENTER);
        return this;
    }

    public FormGrid row(String label, Control input, String help, ObservableValue<String> message) {
        row(label, input, help);
        add(Field.message(input, message), 1, getRowCount(), 2, 1);
        return this;
    }
}
