package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.ListFile;

/** Step one: the file, what was understood of it in one line, and what can be corrected: sheet, village, columns. */
final class FilePane extends VBox {
    private final IntakeViewModel model;
    private final Messages messages;
    private final Label understood = new Label();
    private final Label recalled = new Label();
    private final Label trouble = new Label();
    private final ComboBox<String> sheet = new ComboBox<>();
    private final ComboBox<String> place = new ComboBox<>();
    private final Field sheetField;
    private final ColumnsPane columns;
    private boolean filling;

    FilePane(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.columns = new ColumnsPane(model, messages);
        this.sheetField = new Field(messages.get("intake.sheet"), sheet);
        sheet.setId("intake.sheet");
        place.setId("intake.place");
        sheetField.managedProperty().bind(sheetField.visibleProperty());
        recalled.setText(messages.get("intake.recalled"));
        understood.setId("intake.understood");
        recalled.setId("intake.recalled");
        trouble.setId("intake.trouble");
        List.of(understood, recalled, trouble).forEach(FilePane::whole);
        recalled.getStyleClass().add(Style.GOOD);
        trouble.getStyleClass().add(Style.FIELD_MESSAGE);
        Label heading = new Label(messages.get("intake.step_file"));
        heading.getStyleClass().add(Style.HEADING);
        Button other = Buttons.withId("intake.other", messages.get("intake.choose_other"), "fth-file", model::chooseFile);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll(Style.CARD, "file");
        Field placeField = new Field(messages.get("intake.place"), place);
        getChildren().addAll(heading, understood, recalled, trouble, other, sheetField, placeField, new OldTextPane(model, messages), scroll);
        for (Region correction : new Region[] {sheetField, placeField, columns}) {
            correction.disableProperty().bind(model.importedProperty().isNotNull().or(model.writing().runningProperty()));
        }
        sheet.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.chooseSheet(is);
            }
        });
        villages();
        model.readingProperty().subscribe(this::show);
    }

    private static void whole(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.visibleProperty());
    }

    private void villages() {
        place.setItems(model.places());
        place.setEditable(true);
        place.getEditor().setPromptText(messages.get("intake.place_prompt"));
        place.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.choosePlace(is);
            }
        });
        // What was typed counts when the field is left, also without Enter; it is never touched while it is typed.
        place.getEditor().focusedProperty().subscribe((was, is) -> {
            if (!is && !filling) {
                model.choosePlace(place.getEditor().getText());
            }
        });
    }

    void focus() {
        place.requestFocus();
    }

    private void show(Reading reading) {
        if (reading == null) {
            return;
        }
        ListFile file = reading.file();
        filling = true;
        understood.setText(sentence(reading));
        recalled.setVisible(reading.recalled());
        trouble.setText(reading.trouble().isEmpty() ? placeMissing(reading) : reading.trouble());
        trouble.setVisible(!trouble.getText().isEmpty());
        sheetField.setVisible(file.sheets().size() > 1);
        sheet.getItems().setAll(file.sheets().stream().map(SheetText::name).toList());
        sheet.setValue(file.sheet().name());
        if (!place.getEditor().isFocused()) {
            place.setValue(file.place());
            place.getEditor().setText(file.place());
        }
        columns.show(file);
        filling = false;
    }

    private String sentence(Reading reading) {
        ListFile file = reading.file();
        String name = file.path().getFileName().toString();
        long people = reading.lines().stream().filter(line -> line.state() != Line.State.PASSED).count();
        if (file.isBare()) {
            return messages.get("intake.understood_bare", name, file.rows().size());
        }
        Heading heading = file.heading();
        String rows = heading.firstRow() == heading.lastRow() ? String.valueOf(heading.firstRow()) : heading.firstRow() + "–" + heading.lastRow();
        if (reading.looked() == null) {
            return messages.get("intake.heading_only", name, rows);
        }
        return messages.get(model.kindProperty().get().isForms() ? "intake.understood_forms" : "intake.understood", name, rows, people);
    }

    private String placeMissing(Reading reading) {
        long without = reading.lines().stream()
            .filter(line -> line.problems().stream().anyMatch(problem -> problem.kind() == Problem.Kind.PLACE_MISSING)).count();
        return without == 0 ? "" : messages.get("intake.place_missing", without);
    }
}
