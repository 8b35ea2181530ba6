package vn.sokhuyenhoc.ui.register.chapters;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.shared.FinderPane;
import vn.sokhuyenhoc.ui.register.shared.Lists;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The members of the chapter chosen: a field to find who joins, the list, and what is known of the one chosen. */
final class MembersPane extends VBox {
    /** With the heading. */
    private static final double FEWEST_ROWS = 5.4;

    private final MembersViewModel model;
    private final Messages messages;
    private final FinderPane<Person> finder;
    private final Inputs inputs;
    private final TableView<Membership> table;

    MembersPane(MembersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.finder = new FinderPane<>("chapters.find", model.finder(), Words::person, true, messages);
        this.table = Tables.table("chapters.members", model.rows());
        finder.onTaken(model::join);
        CheckBox leftToo = new CheckBox(messages.get("chapters.left_too"));
        leftToo.setId("chapters.with_left");
        leftToo.selectedProperty().bindBidirectional(model.leftTooProperty());
        leftToo.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(finder.field(), Priority.ALWAYS);
        HBox top = new HBox(finder.field(), leftToo);
        top.getStyleClass().add("line");
        columns();
        var both = finder.over(table);
        VBox.setVgrow(both, Priority.ALWAYS);
        getStyleClass().add("part");
        getChildren().setAll(top, both, form());
    }

    private void columns() {
        table.setPlaceholder(Tables.empty("fth-users", messages.get("chapters.no_members")));
        table.getStyleClass().add("inner");
        table.minHeightProperty().bind(table.fixedCellSizeProperty().multiply(FEWEST_ROWS));
        Tables.column(table, "name", messages.get("chapters.column.member"), 9.6, m -> m.who().name());
        Tables.column(table, "birth", messages.get("chapters.column.birth"), 6.3, m -> m.who().birth() == null ? "" : m.who().birth().text(),
            Style.RIGHT);
        Tables.column(table, "position", messages.get("member.position"), 6.6, m -> m.terms().position());
        Tables.column(table, "joined", messages.get("chapters.column.joined"), 6.3,
            m -> m.terms().joined() == null ? "" : m.terms().joined().text(), Style.RIGHT);
        Tables.column(table, "card", messages.get("member.card"), 4.6, m -> m.terms().cardNo());
        Tables.column(table, "left", messages.get("chapters.column.left"), 6.3,
            m -> m.terms().left() == null ? "" : Dates.day(m.terms().left()), Style.RIGHT);
        TableRoom.keep(table, "left", "card", "joined", "position");
        Lists.follow(table, model.wantedRowProperty(), row -> { });
        Tables.chosen(table).subscribe(model::choose);
    }

    private VBox form() {
        Label who = new Label();
        who.getStyleClass().add(Style.HEADING);
        who.textProperty().bind(model.chosenProperty().map(m -> m.who().name()).orElse(messages.get("chapters.none_chosen")));
        FlowPane fields = new FlowPane();
        fields.getStyleClass().addAll("fields", "four");
        for (Checked<String> input : model.form().inputs()) {
            fields.getChildren().add(inputs.text(input));
        }
        Button keep = Buttons.withId("chapters.keep_member", messages.get("chapters.keep_member"), "fth-save",
            () -> model.keep().ifPresent(inputs::focus));
        Button leave = Buttons.withId("chapters.leave", messages.get("chapters.leave"), "fth-log-out", model::leave);
        Button remove = Buttons.withId("chapters.remove_member", messages.get("chapters.remove_member"), "fth-x", model::remove);
        model.form().inputs().forEach(input -> Lists.send(inputs, keep, input));
        leave.disableProperty().bind(Bindings.createBooleanBinding(
            () -> model.chosenProperty().get() != null && model.chosenProperty().get().terms().left() != null, model.chosenProperty()));
        VBox form = new VBox(who, fields, new ActionBar(keep, leave, remove));
        form.disableProperty().bind(model.chosenProperty().isNull());
        form.getStyleClass().add("part");
        form.setMinHeight(Region.USE_PREF_SIZE);
        return form;
    }

    void focus() {
        finder.field().requestFocus();
    }
}
