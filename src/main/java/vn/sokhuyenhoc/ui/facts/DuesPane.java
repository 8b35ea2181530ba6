package vn.sokhuyenhoc.ui.facts;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.report.Due;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.ui.facts.DuesModel.Line;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Until when reports are due each year, with the paper that says so. */
final class DuesPane extends VBox {
    private final DuesModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final TableView<Line> table;

    DuesPane(DuesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.table = table();
        Label note = new Label(messages.get("facts.due.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add(Style.MUTED);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("fact-pane");
        getChildren().setAll(note, table, form());
    }

    private TableView<Line> table() {
        RateWords words = new RateWords(messages);
        TableView<Line> list = Tables.table("facts.dues", model.lines());
        Tables.column(list, "kind", messages.get("facts.due.kind"), 16, line -> words.kind(line.kind()));
        Tables.column(list, "day", messages.get("facts.due.column.day"), 8,
            line -> line.due().map(due -> messages.get("facts.due.before", DuesModel.shown(due))).orElse(messages.get("facts.due.none")));
        Tables.column(list, "source", messages.get("facts.due.source"), 40, this::source);
        list.getSelectionModel().selectedItemProperty().subscribe(line -> model.chosenProperty().set(line));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && model.chosenProperty().get() != null) {
                inputs.focus(model.texts().getFirst().id());
                event.consume();
            }
        });
        return list;
    }

    private String source(Line line) {
        Optional<Due> preset = line.preset();
        return line.due().map(Due::source).orElseGet(() -> preset
            .map(due -> messages.get("facts.due.example", DuesModel.shown(due), due.source())).orElse(""));
    }

    private VBox form() {
        Field day = inputs.text(model.texts().getFirst());
        day.getStyleClass().add("day");
        Field source = inputs.text(model.texts().getLast());
        source.getStyleClass().add("source");
        FlowPane fields = new FlowPane(day, source);
        fields.getStyleClass().add("fields");
        Button save = Buttons.primary(Buttons.withId("facts.due.save", messages.get("facts.due.save"), "fth-save", this::save));
        save.disableProperty().bind(model.chosenProperty().isNull());
        Button preset = Buttons.withId("facts.due.preset", messages.get("facts.due.preset"), "fth-corner-right-down", this::preset);
        preset.disableProperty().bind(Bindings.createBooleanBinding(() -> model.chosenProperty().get() == null
            || model.chosenProperty().get().preset().isEmpty(), model.chosenProperty()));
        VBox form = new VBox(fields, new ActionBar(save, preset));
        form.getStyleClass().addAll(Style.CARD, "fact-form");
        form.setMinHeight(USE_PREF_SIZE);
        EnterKey.does(form, this::save);
        return form;
    }

    private void preset() {
        model.takePreset();
        inputs.focus(model.texts().getFirst().id());
    }

    private void save() {
        model.save().ifPresentOrElse(inputs::focus, table::requestFocus);
    }

    TableView<Line> list() {
        return table;
    }
}
