package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.guide.GuideView;
import vn.sokhuyenhoc.ui.guide.GuideViewModel;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;

/** The guide before any register is open: F1 puts it in place of the door, Esc brings that back as it was left. */
final class DoorGuide {
    private static final String PLACE = "opening";

    private final Scene scene;
    private final AppearanceFile looks;
    private final GuideView view;
    private final BorderPane page;
    private Parent door;
    private Node focus;

    DoorGuide(Scene scene, Path folder, TaskRunner runner, Prompts prompts, Messages messages) {
        this.scene = scene;
        this.looks = new AppearanceFile(folder);
        this.view = new GuideView(new GuideViewModel(new GuideViewModel.Around(runner, prompts, messages, this::back, _ -> List.of(),
            new SimpleObjectProperty<>(looks.readKeys()))), messages);
        this.page = new BorderPane(view.root());
        page.getStyleClass().add("shell");
    }

    /** From now on F1 at the door opens the guide. */
    void standBy(Parent atDoor) {
        atDoor.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                door = atDoor;
                focus = scene.getFocusOwner();
                put(page);
                view.shown(PLACE);
                event.consume();
            }
        });
    }

    private void back() {
        put(door);
        if (focus != null) {
            focus.requestFocus();
        }
    }

    private void put(Parent root) {
        scene.setRoot(root);
        looks.read().apply(scene);
    }
}
