package vn.sokhuyenhoc.ui.facts;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.report.TargetBook.Line;

/** The targets with their sources; below them the form for one. */
final class TargetsPane extends VBox {
    private final TargetsModel model;
    private final Messages messages;
    private final RateWords words;
    private final Inputs inputs;
    private final TableView<Line> table;

    TargetsPane(TargetsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RateWords(messages);
        this.inputs = new Inputs(messages);
        this.table = table();
        Label note = new Label(messages.get("facts.target.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add(Style.MUTED);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("fact-pane");
        getChildren().setAll(note, table, form());
    }

    private TableView<Line> table() {
        TableView<Line> list = Tables.table("facts.targets", model.lines());
        Tables.column(list, "programme", messages.get("facts.target.programme"), 10, line -> words.programme(line.target().programme()));
        Tables.column(list, "goal", messages.get("facts.target.goal"), 20, line -> words.goal(line.target().goal()));
        Tables.column(list, "year", messages.get("facts.target.year"), 4, line -> String.valueOf(line.target().year()), Style.RIGHT);
        Tables.column(list, "percent", messages.get("facts.target.percent"), 5,
            line -> messages.get("report.percent", line.target().percent()), Style.RIGHT);
        Tables.column(list, "base", messages.get("facts.target.base"), 12, line -> words.base(line.target().base()));
        Tables.column(list, "state", messages.get("facts.target.state"), 10.5,
            line -> messages.get("facts.target.state." + line.state().name().toLowerCase(Locale.ROOT)));
        Tables.column(list, "source", messages.get("facts.target.source"), 40, line -> line.target().source());
        list.setPlaceholder(Tables.empty("fth-target", messages.get("facts.target.none")));
        Tables.chosen(list).subscribe(line -> model.open(line == null ? null : line.target()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                inputs.focus(model.percent().id());
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                model.remove();
                event.consume();
            }
        });
        return list;
    }

    private VBox form() {
        FlowPane fields = new FlowPane(
            styled(inputs.choice(model.programme(), FXCollections.observableArrayList(Programme.values()), words::programme), "choice"),
            styled(inputs.choice(model.goal(), FXCollections.observableArrayList(Goal.values()), words::goal), "goal"),
            styled(inputs.text(model.texts().getFirst()), "year"), styled(inputs.text(model.percent()), "year"),
            styled(inputs.choice(model.base(), FXCollections.observableArrayList(Base.values()), words::base), "goal"),
            styled(inputs.text(model.texts().getLast()), "source"));
        fields.getStyleClass().add("fields");
        Button save = Buttons.primary(Buttons.withId("facts.target.save", messages.get("facts.target.add"), "fth-save", this::save));
        save.textProperty().bind(Bindings.createStringBinding(() -> messages.get(model.changedProperty().get() == null ? "facts.target.add"
            : "facts.target.change"), model.changedProperty()));
        Button another = Buttons.withId("facts.target.new", messages.get("facts.target.new"), "fth-plus", this::another);
        Button remove = Buttons.withId("facts.target.remove", messages.get("facts.target.remove"), "fth-trash-2", model::remove);
        another.disableProperty().bind(model.changedProperty().isNull());
        remove.disableProperty().bind(model.changedProperty().isNull());
        VBox form = new VBox(fields, new ActionBar(save, another, remove,
            Buttons.withId("facts.target.restore", messages.get("facts.target.restore"), "fth-rotate-ccw", model::restore)));
        form.getStyleClass().addAll(Style.CARD, "fact-form");
        form.setMinHeight(USE_PREF_SIZE);
        EnterKey.does(form, this::save);
        return form;
    }

    private static Field styled(Field field, String style) {
        field.getStyleClass().add(style);
        return field;
    }

    private void another() {
        table.getSelectionModel().clearSelection();
        model.open(null);
        inputs.focus(model.percent().id());
    }

    private void save() {
        model.save().ifPresentOrElse(inputs::focus, table::requestFocus);
    }

    TableView<Line> list() {
        return table;
    }
}
