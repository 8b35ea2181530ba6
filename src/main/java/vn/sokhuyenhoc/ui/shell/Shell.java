package vn.sokhuyenhoc.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Style;

/**
 * The content of the window: left bar, head line, the screen in front, foot. A key that the screen uses itself does not reach the shell.
 * Screens missing from the map have no place in the left bar.
 */
public final class Shell extends BorderPane {
    private final ShellViewModel model;
    private final Map<Screen, ScreenView> screens;
    private final StackPane front = new StackPane();
    private final Foot foot;
    private final InvalidationListener keysChanged = change -> showKeys();
    private List<KeyHint> keys = List.of();
    /** What had the focus when the guide was opened. */
    private Node focus;

    public Shell(ShellViewModel model, Map<Screen, ScreenView> screens, Messages messages) {
        this.model = model;
        this.screens = screens;
        this.foot = new Foot(model.status(), messages);
        BorderPane middle = new BorderPane(front);
        middle.setTop(head(messages));
        middle.setBottom(new VBox(new MessageLine(model.status(), messages), foot));
        getStyleClass().add("shell");
        setLeft(new SideBar(model, Screens.inOrder(screens.keySet()), messages));
        setCenter(middle);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().flatMap(scene -> scene == null ? null : model.appearanceProperty()).subscribe(look -> {
            if (look != null) {
                look.apply(getScene());
            }
        });
    }

    /** Brings the first screen to the front; from now on the shell follows its model. Called once, when the window stands. */
    public void open() {
        model.visitProperty().subscribe(this::show);
    }

    private HBox head(Messages messages) {
        Label office = new Label();
        office.setId("shell.office");
        office.getStyleClass().add("office");
        office.textProperty().bind(model.officeProperty());
        office.setMinWidth(0);
        Label year = new Label();
        year.setId("shell.year");
        year.getStyleClass().add("year");
        year.setMinWidth(USE_PREF_SIZE);
        year.textProperty().bind(Bindings.createStringBinding(
            () -> model.yearProperty().get().isEmpty() ? "" : messages.get("shell.year", model.yearProperty().get()), model.yearProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(sample(messages), office, gap, year);
        if (screens.containsKey(Screen.GUIDE)) {
            head.getChildren().add(guide(messages));
        }
        head.getStyleClass().add("head");
        return head;
    }

    /** Takes no focus: the screen keeps it. */
    private Button guide(Messages messages) {
        Label key = new Label(KeyCode.F1.getName());
        key.getStyleClass().add(Style.KEY);
        key.setMinWidth(USE_PREF_SIZE);
        Button guide = new Button(messages.get("shell.guide"), key);
        guide.setId("shell.guide");
        guide.setMinWidth(USE_PREF_SIZE);
        guide.setFocusTraversable(false);
        guide.getStyleClass().addAll(Style.FLAT, "guide-button");
        guide.setOnAction(event -> help(false));
        return guide;
    }

    private void help(boolean keysOnly) {
        if (model.visitProperty().get().screen() != Screen.GUIDE) {
            focus = getScene().getFocusOwner();
        }
        model.help(section(), keysOnly);
    }

    private String section() {
        return screens.get(model.visitProperty().get().screen()).section();
    }

    /** Says that all this is made up, and leads out of it. */
    private HBox sample(Messages messages) {
        Label mark = new Label(messages.get("shell.sample"));
        mark.setId("shell.sample");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().addAll(Style.BADGE, Style.WARN);
        HBox sample = new HBox(mark);
        model.home().ifPresent(home -> {
            Button leave = Buttons.withId("shell.sample_leave", messages.get("shell.sample.leave"), "fth-corner-up-left", home);
            leave.setMinWidth(USE_PREF_SIZE);
            sample.getChildren().add(leave);
        });
        sample.getStyleClass().add("sample");
        sample.visibleProperty().bind(model.sampleProperty());
        sample.managedProperty().bind(sample.visibleProperty());
        return sample;
    }

    private void show(ShellViewModel.Visit visit) {
        ScreenView view = screens.get(visit.screen());
        if (view == null) {
            throw new IllegalArgumentException("no screen " + visit.screen());
        }
        if (keys instanceof ObservableList<KeyHint> observed) {
            observed.removeListener(keysChanged);
        }
        keys = view.keys();
        if (keys instanceof ObservableList<KeyHint> observed) {
            observed.addListener(keysChanged);
        }
        showKeys();
        front.getChildren().setAll(view.root());
        if (!visit.again()) {
            view.shown(visit.detail());
        } else if (focus != null) {
            focus.requestFocus();
        }
    }

    private void showKeys() {
        foot.keys(keys);
    }

    private void pressed(KeyEvent event) {
        StatusLine status = model.status();
        if (event.getCode() == KeyCode.ESCAPE && status.messageProperty().get() != null) {
            status.read();
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.F1 && screens.containsKey(Screen.GUIDE)) {
            help(event.isShiftDown() || event.isShortcutDown());
            event.consume();
            return;
        }
        Screens.of(event, Screens.inOrder(screens.keySet())).ifPresent(screen -> {
            model.go(screen);
            event.consume();
        });
    }
}
