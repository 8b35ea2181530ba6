package vn.sokhuyenhoc.ui.rescore;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.Rescoring.Brief;
import vn.sokhuyenhoc.work.Rescoring.Told;

/** Scores a round anew by a set: above which round and set, in the middle who changes, below the button that keeps it. Its wish is a round's key. */
public final class RescoreView implements ScreenView {
    private final RescoreViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final VBox root = new VBox();
    private final TableView<Told> table;
    private final Button look;
    private boolean awaited;

    public RescoreView(RescoreViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.table = Tables.table("rescore.list", model.rows());
        this.look = Buttons.withId("rescore.look", messages.get("rescore.look"), "fth-eye", model::look);
        columns();
        table.setPlaceholder(Tables.empty("fth-check", messages.get("rescore.none_yet")));
        model.planProperty().subscribe(plan -> table.setPlaceholder(Tables.empty("fth-check",
            messages.get(plan == null ? "rescore.none_yet" : "rescore.none"))));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(0);
        root.getStyleClass().addAll(Style.SCREEN, "rescore");
        root.getChildren().addAll(choosers(), sentence(), table, foot());
    }

    private void columns() {
        Tables.column(table, "name", messages.get("rescore.column.name"), 16, told -> told.subject().name());
        Tables.column(table, "place", messages.get("rescore.column.place"), 11, told -> told.subject().placeName());
        Tables.column(table, "total_before", messages.get("rescore.column.total_before"), 6.5, told -> Wording.points(told.line().before().total()),
            Style.RIGHT);
        Tables.column(table, "total_after", messages.get("rescore.column.total_after"), 6.5, told -> Wording.points(told.line().after().total()),
            Style.RIGHT);
        Tables.column(table, "before", messages.get("rescore.column.before"), 12, told -> result(told.line().before()));
        Tables.column(table, "after", messages.get("rescore.column.after"), 12, told -> result(told.line().after()));
    }

    private String result(Brief brief) {
        String verdict = wording.verdict(brief.verdict());
        return brief.grade().isEmpty() ? verdict : messages.get("rescore.with_grade", verdict, brief.grade());
    }

    private ActionBar choosers() {
        var round = Fields.choice("rescore.round", model.rounds(), model.roundProperty(), Round::name);
        var set = Fields.choice("rescore.set", model.sets(), model.setProperty(), entry -> entry.set().name());
        Spoken.name(round, messages.get("kit.say.round"));
        Spoken.name(set, messages.get("shell.criteria"));
        round.getStyleClass().add("round");
        set.getStyleClass().add("set");
        look.disableProperty().bind(model.setProperty().isNull().or(model.work().runningProperty()));
        look.disabledProperty().subscribe(this::focus);
        return new ActionBar(round, set, look);
    }

    private Label sentence() {
        Label line = new Label();
        line.setId("rescore.sentence");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.textProperty().bind(Bindings.createStringBinding(() -> RescoreWords.of(messages, model.planProperty().get()), model.planProperty()));
        return line;
    }

    private VBox foot() {
        CheckBox points = new CheckBox(messages.get("rescore.points_too"));
        points.setId("rescore.points_too");
        points.selectedProperty().bindBidirectional(model.pointsTooProperty());
        Button keep = Buttons.primary(Buttons.withId("rescore.keep", messages.get("rescore.keep"), "fth-check", model::apply));
        Button save = Buttons.withId("rescore.save", messages.get("rescore.save"), "fth-download", model::save);
        Button undo = Buttons.withId("rescore.undo", messages.get("rescore.undo"), "fth-corner-up-left", model::undo);
        var idle = model.work().runningProperty().not();
        keep.disableProperty().bind(model.planProperty().isNull().or(idle.not()));
        save.disableProperty().bind(model.planProperty().isNull().or(idle.not()));
        undo.visibleProperty().bind(model.setBeforeProperty().isNotEmpty());
        undo.textProperty().bind(model.setBeforeProperty().map(name -> messages.get("rescore.undo", name)));
        undo.managedProperty().bind(undo.visibleProperty());
        undo.disableProperty().bind(idle.not());
        WorkBar bar = new WorkBar("rescore.work", model.work(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        return new VBox(bar, new ActionBar(keep, save, undo, points));
    }

    /** A button that waits for the sets takes no focus before they are there. */
    private void focus() {
        if (awaited && !look.isDisabled()) {
            awaited = false;
            look.requestFocus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load(detail);
        awaited = true;
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Tab", messages.get("rescore.key.next")), new KeyHint("Enter", messages.get("rescore.key.press")));
    }
}
