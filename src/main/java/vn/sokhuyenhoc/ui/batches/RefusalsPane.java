package vn.sokhuyenhoc.ui.batches;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The papers of a batch that were given back, and below them the line for one more. */
final class RefusalsPane extends VBox {
    private final RefusalsModel model;
    private final Inputs inputs;
    private final TableView<Refusal> table;

    RefusalsPane(BatchesViewModel batches, Messages messages, BatchWords words) {
        this.model = batches.refusals();
        this.inputs = new Inputs(messages);
        this.table = table(messages, words);
        Label heading = new Label();
        heading.setId("batches.refused_of");
        heading.getStyleClass().add(Style.HEADING);
        model.ofProperty().subscribe(line -> {
            if (line != null) {
                heading.setText(messages.get("batches.refused_of", String.valueOf(line.batch().no()), words.place(line)));
            }
        });
        Button add = Buttons.primary(Buttons.withId("batches.refuse", messages.get("batches.refuse"), "fth-plus", this::add));
        Button back = Buttons.withId("batches.take_back", messages.get("batches.take_back"), "fth-rotate-ccw", this::takeBack);
        back.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        FlowPane fields = new FlowPane(wide(inputs.text(model.who())), wide(inputs.choice(model.reason(),
            FXCollections.observableArrayList(RefusalsModel.reasons()), model::words)), wide(inputs.text(model.note())));
        fields.getStyleClass().add("fields");
        VBox form = new VBox(fields, new ActionBar(add, back,
            Buttons.withId("batches.refused_leave", messages.get("batches.to_list"), "fth-arrow-left", batches::showList)));
        form.getStyleClass().addAll(Style.CARD, "batch-form");
        form.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("batch-part");
        getChildren().setAll(heading, table, form);
        EnterKey.does(fields, this::add);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                batches.showList();
                event.consume();
            }
        });
    }

    private static Field wide(Field field) {
        field.getStyleClass().add("wide");
        return field;
    }

    private TableView<Refusal> table(Messages messages, BatchWords words) {
        TableView<Refusal> list = Tables.table("batches.papers", model.papers());
        Tables.column(list, "who", messages.get("batches.column.who"), 14, Refusal::who);
        Tables.column(list, "reason", messages.get("batches.column.reason"), 11, paper -> model.words(paper.reason()));
        Tables.column(list, "note", messages.get("batches.column.note"), 14, Refusal::note);
        Tables.column(list, "at", messages.get("batches.column.at"), 11, paper -> paper.clerk() == null ? words.when(paper.at())
            : messages.get("batches.last_by", paper.clerk().name(), words.when(paper.at())));
        list.setPlaceholder(Tables.empty("fth-inbox", messages.get("batches.no_papers")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                takeBack();
                event.consume();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        return list;
    }

    private void add() {
        inputs.focus(model.add().orElse(model.who().id()));
    }

    private void takeBack() {
        Refusal paper = table.getSelectionModel().getSelectedItem();
        if (paper != null) {
            model.takeBack(paper);
            table.requestFocus();
        }
    }

    void focus() {
        inputs.focus(model.who().id());
    }
}
