package vn.sokhuyenhoc.ui.register.households;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.FindField;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Split;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.register.shared.Lists;

/** The households with a field to find one, and the one chosen beside the list. Its wish is a household's row, "household:ID". */
public final class HouseholdsView implements ScreenView {
    private static final String HOUSEHOLD = "household:";

    private final VBox root = new VBox();
    private final HouseholdsViewModel model;
    private final Messages messages;
    private final FindField find;
    private final TableView<HouseholdLine> table;
    private final HouseholdPane household;
    private final List<KeyHint> keys;

    public HouseholdsView(HouseholdsViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.find = new FindField("households.find", messages.get("households.find.prompt"), model::find);
        this.table = Tables.table("households.list", model.rows());
        this.household = new HouseholdPane(model, navigator, messages);
        this.keys = List.of(new KeyHint("Ctrl F", messages.get("households.key.find")), new KeyHint("Enter", messages.get("households.key.work")),
            new KeyHint("Ctrl N", messages.get("households.key.add")), new KeyHint("Esc", messages.get("households.key.back")));
        table.setPlaceholder(Tables.empty("fth-home", messages.get("households.none")));
        Tables.column(table, "number", messages.get("households.number"), 4.5, line -> line.household().number(), Style.RIGHT);
        Tables.column(table, "head", messages.get("households.column.head"), 9.6, HouseholdLine::headName);
        Tables.column(table, "place", messages.get("households.place"), 8, line -> line.household().placeName());
        Tables.column(table, "members", messages.get("households.column.members"), 5.2, line -> String.valueOf(line.members()), Style.RIGHT);
        Tables.column(table, "clan", messages.get("households.clan"), 7, line -> line.household().clanName());
        Lists.follow(table, model.wantedRowProperty(), row -> { });
        Tables.chosen(table).subscribe(model::choose);
        Lists.onEnter(table, household::focus);
        root.getStyleClass().addAll(Style.SCREEN, "register");
        root.getChildren().setAll(head(), new Split(table, household, "split"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ActionBar head() {
        find.getStyleClass().addAll("find", "household-find");
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFind);
        var place = Fields.choice("households.village", model.places().all(), model.places().chosenProperty(), Place::name);
        Spoken.name(place, messages.get("kit.say.place"));
        place.getStyleClass().add("place-choice");
        Label count = new Label();
        count.setId("households.count");
        count.getStyleClass().add("count");
        model.foundProperty().subscribe(found -> count.setText(found == null ? "" : messages.get("households.count", found.listed(), found.all())));
        Button add = Buttons.primary(Buttons.withId("households.add", messages.get("households.add"), "fth-plus", this::add));
        return new ActionBar(find, place, add, count);
    }

    private void add() {
        model.startNew();
        household.focus();
    }

    private void pressedInFind(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            add();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F || event.getCode() == KeyCode.ESCAPE && table.isFocused()) {
            find.begin();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.leaveNew();
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        if (detail.matches(HOUSEHOLD + "\\d+")) {
            find.clear();
            model.open(Long.parseLong(detail.substring(HOUSEHOLD.length())));
            table.requestFocus();
        } else {
            model.load();
            find.requestFocus();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
