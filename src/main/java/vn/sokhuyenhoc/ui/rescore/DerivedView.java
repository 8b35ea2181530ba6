package vn.sokhuyenhoc.ui.rescore;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.text.ChangeWords;
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

/** Families, clans, units, villages and the commune whose results no longer fit those they build on, and the button that brings them up to date. */
public final class DerivedView implements ScreenView {
    private final DerivedViewModel model;
    private final Messages messages;
    private final ChangeWords words;
    private final VBox root = new VBox();
    private final TableView<ResultChange> table;
    private final Button look;

    public DerivedView(DerivedViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new ChangeWords(messages);
        this.table = Tables.table("derived.list", model.changes());
        this.look = Buttons.withId("derived.look", messages.get("rescore.derived.look"), "fth-refresh-cw", model::look);
        columns();
        model.lookedProperty().subscribe(looked -> table.setPlaceholder(Tables.empty("fth-check",
            messages.get(looked ? "rescore.derived.none" : "rescore.derived.how"))));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(0);
        var year = Fields.choice("derived.year", model.years(), model.yearProperty(), String::valueOf);
        Spoken.name(year, messages.get("kit.say.year"));
        year.getStyleClass().add("year");
        look.disableProperty().bind(model.yearProperty().isNull().or(model.work().runningProperty()));
        root.getStyleClass().addAll(Style.SCREEN, "rescore");
        root.getChildren().addAll(new ActionBar(year, look), sentence(), table, foot());
    }

    private void columns() {
        Tables.column(table, "title", messages.get("rescore.column.title"), 7,
            change -> messages.get("score.title." + change.round().title().name().toLowerCase(Locale.ROOT)));
        Tables.column(table, "name", messages.get("rescore.column.name"), 11, change -> change.subject().name());
        Tables.column(table, "place", messages.get("rescore.column.place"), 8, change -> change.subject().placeName());
        Tables.column(table, "total_before", messages.get("rescore.column.total_before"), 7.5,
            change -> change.before() == null ? "" : Wording.points(change.before().total()), Style.RIGHT);
        Tables.column(table, "total_after", messages.get("rescore.column.total_after"), 7, change -> Wording.points(change.after().total()),
            Style.RIGHT);
        Tables.column(table, "before", messages.get("rescore.column.before"), 8.2, change -> words.result(change.before()));
        Tables.column(table, "after", messages.get("rescore.column.after"), 8.2, change -> words.result(change.after()));
    }

    private Label sentence() {
        Label line = new Label();
        line.setId("derived.sentence");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.textProperty().bind(Bindings.createStringBinding(() -> model.lookedProperty().get()
            ? messages.get("rescore.derived.found", model.changes().size(), model.changes().stream().filter(ResultChange::isOfResult).count())
            : messages.get("rescore.derived.how"), model.lookedProperty(), model.changes()));
        return line;
    }

    private VBox foot() {
        Button keep = Buttons.primary(Buttons.withId("derived.keep", messages.get("rescore.derived.keep"), "fth-check", model::apply));
        keep.disableProperty().bind(Bindings.isEmpty(model.changes()).or(model.work().runningProperty()));
        WorkBar bar = new WorkBar("derived.work", model.work(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        return new VBox(bar, new ActionBar(keep));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        look.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Tab", messages.get("rescore.key.next")), new KeyHint("Enter", messages.get("rescore.key.press")));
    }
}
