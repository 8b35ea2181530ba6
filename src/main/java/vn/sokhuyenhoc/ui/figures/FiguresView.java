package vn.sokhuyenhoc.ui.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.figures.FiguresViewModel.Period;
import vn.sokhuyenhoc.ui.figures.FiguresViewModel.Scope;
import vn.sokhuyenhoc.ui.figures.FiguresViewModel.Shown;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.KeyingFigures.Line;
import vn.sokhuyenhoc.work.KeyingFigures.Sum;

/** The table of who keyed how much. */
public final class FiguresView implements ScreenView {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

    private final FiguresViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final ToggleButton mine;
    private final TableView<Line> table;

    public FiguresView(FiguresViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        mine = choice("figures.mine", "", model.scopeProperty(), Scope.MINE);
        Region gap = new Region();
        gap.getStyleClass().add("gap");
        ActionBar choices = new ActionBar(mine,
            choice("figures.everyone", messages.get("figures.everyone"), model.scopeProperty(), Scope.EVERYONE), gap,
            choice("figures.today", messages.get("figures.today"), model.periodProperty(), Period.TODAY),
            choice("figures.week", messages.get("figures.week"), model.periodProperty(), Period.WEEK),
            choice("figures.round", messages.get("figures.round"), model.periodProperty(), Period.ROUND));
        Button save = Buttons.primary(Buttons.withId("figures.save", messages.get("figures.save"), "fth-download", model::save));
        save.disableProperty().bind(Bindings.isEmpty(model.lines()).or(model.saving().runningProperty()));
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        Label how = new Label(messages.get("figures.how"));
        how.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        how.setWrapText(true);
        how.setMinHeight(Region.USE_PREF_SIZE);
        WorkBar work = new WorkBar("figures.bar", model.saving(), messages);
        work.managedProperty().bind(work.visibleProperty());
        root.getStyleClass().addAll(Style.SCREEN, "figures");
        root.getChildren().addAll(choices, table, how, work, new HBox(save));
        model.shownProperty().subscribe(this::name);
    }

    private <E> ToggleButton choice(String id, String words, ObjectProperty<E> property, E value) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            property.set(value);
        });
        property.subscribe(now -> button.setSelected(now == value));
        return button;
    }

    private TableView<Line> table() {
        TableView<Line> made = Tables.table("figures.table", model.lines());
        Tables.column(made, "clerk", messages.get("figures.column.clerk"), 13, this::who);
        Tables.column(made, "day", messages.get("figures.column.day"), 7,
            line -> line.sum() == Sum.DAY ? Dates.day(line.figure().day()) : messages.get("figures.total"));
        Tables.column(made, "forms", messages.get("figures.column.forms"), 5, line -> number(line.figure().forms()), Style.RIGHT);
        Tables.column(made, "minutes", messages.get("figures.column.minutes"), 6, line -> number(line.figure().minutes()), Style.RIGHT);
        Tables.column(made, "forms_an_hour", messages.get("figures.column.forms_an_hour"), 7,
            line -> number(line.figure().formsAnHour()), Style.RIGHT);
        Tables.column(made, "keys_an_hour", messages.get("figures.column.keys_an_hour"), 7, line -> number(line.figure().keysAnHour()), Style.RIGHT);
        Tables.column(made, "checked", messages.get("figures.column.checked"), 7.5, line -> number(line.figure().checked().forms()), Style.RIGHT);
        Tables.column(made, "errors", messages.get("figures.column.errors"), 9, line -> line.figure().errorsPerThousandKeys()
            .map(rate -> messages.get("figures.rate", rate)).orElseGet(() -> messages.get("figures.not_checked")), Style.RIGHT);
        TableRoom.keep(made, "minutes", "keys_an_hour");
        made.setRowFactory(list -> new TableRow<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(TOTAL, !empty && line != null && line.sum() != Sum.DAY);
            }
        });
        return made;
    }

    private String who(Line line) {
        Clerk clerk = line.figure().clerk();
        return line.sum() == Sum.ALL ? messages.get("figures.all") : clerk == null ? messages.get("figures.nobody") : clerk.name();
    }

    private String number(long count) {
        return messages.get("figures.number", count);
    }

    private String number(Optional<BigDecimal> count) {
        return count.map(one -> messages.get("figures.number", one)).orElseGet(() -> messages.get("figures.unknown"));
    }

    private void name(Shown now) {
        mine.setText(now.me() == null ? messages.get("figures.mine") : messages.get("figures.mine_of", now.me().name()));
        table.setPlaceholder(Tables.empty("fth-clock", messages.get(now.me() == null ? "figures.who" : "figures.none")));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        mine.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Tab", messages.get("figures.key.next")), new KeyHint("Enter", messages.get("figures.key.choose")));
    }
}
