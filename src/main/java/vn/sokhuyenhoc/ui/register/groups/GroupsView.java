package vn.sokhuyenhoc.ui.register.groups;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;

/** Clans and units, one of the two in front. Its wishes are "clans" and "units". */
public final class GroupsView implements ScreenView {
    private final VBox root = new VBox();
    private final StackPane front = new StackPane();
    private final ClansViewModel clansModel;
    private final UnitsViewModel unitsModel;
    private final ClanPane clans;
    private final UnitPane units;
    private final ToggleButton clansButton;
    private final ToggleButton unitsButton;
    private final Button add;
    private final Messages messages;
    private final List<KeyHint> keys;

    public GroupsView(ClansViewModel clansModel, UnitsViewModel unitsModel, Navigator navigator, Messages messages) {
        this.clansModel = clansModel;
        this.unitsModel = unitsModel;
        this.messages = messages;
        this.clans = new ClanPane(clansModel, navigator, messages);
        this.units = new UnitPane(unitsModel, navigator, messages);
        this.clansButton = new ToggleButton(messages.get("groups.clans_tab"));
        this.unitsButton = new ToggleButton(messages.get("groups.units_tab"));
        this.keys = List.of(new KeyHint("Ctrl D", messages.get("groups.key.other")), new KeyHint("Enter", messages.get("groups.key.work")),
            new KeyHint("Ctrl N", messages.get("groups.key.add")), new KeyHint("Esc", messages.get("groups.key.back")));
        clansButton.setId("groups.show_clans");
        unitsButton.setId("groups.show_units");
        SegmentedButton which = new SegmentedButton(clansButton, unitsButton);
        ToggleGroup group = new ToggleGroup();
        which.setToggleGroup(group);
        clansButton.setOnAction(event -> show(true));
        unitsButton.setOnAction(event -> show(false));
        add = Buttons.primary(Buttons.withId("groups.add", messages.get("groups.add_clan"), "fth-plus", this::startNew));
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "register");
        root.getChildren().setAll(new ActionBar(which, add), front);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        bring(true);
    }

    private boolean isClans() {
        return clansButton.isSelected();
    }

    private void bring(boolean ofClans) {
        clansButton.setSelected(ofClans);
        unitsButton.setSelected(!ofClans);
        add.setText(messages.get(ofClans ? "groups.add_clan" : "groups.add_unit"));
        VBox pane = ofClans ? clans : units;
        front.getChildren().setAll(pane);
    }

    private void show(boolean ofClans) {
        bring(ofClans);
        root.applyCss();
        root.layout();
        list().requestFocus();
    }

    private TableView<?> list() {
        return isClans() ? clans.list() : units.list();
    }

    private void startNew() {
        if (isClans()) {
            clans.startNew();
        } else {
            units.startNew();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            startNew();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            show(!isClans());
        } else if (event.getCode() == KeyCode.ESCAPE && !list().isFocused()) {
            clansModel.leaveNew();
            unitsModel.leaveNew();
            list().requestFocus();
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
        clansModel.load();
        unitsModel.load();
        show(detail.isEmpty() ? isClans() : detail.equals("clans"));
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
