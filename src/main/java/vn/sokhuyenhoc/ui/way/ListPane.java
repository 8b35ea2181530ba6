package vn.sokhuyenhoc.ui.way;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** The lists of the round, whether its forms are locked, and the way to unlock them. */
final class ListPane extends VBox {
    private final WayViewModel model;
    private final Messages messages;
    private final WayWords words;
    private final Label locked = new Label();
    private final VBox lists = new VBox();
    private final Button unlock;
    private final Button lock;

    ListPane(WayViewModel model, Messages messages, WayWords words) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.unlock = Buttons.withId("way.unlock", "", "fth-unlock", model::beginUnlock);
        this.lock = Buttons.withId("way.lock", messages.get("way.lock"), "fth-lock", model::lock);
        Label heading = new Label(messages.get("way.lists"));
        heading.getStyleClass().add(Style.HEADING);
        locked.setId("way.locked");
        locked.setWrapText(true);
        lists.getStyleClass().add("way-fields");
        getStyleClass().addAll(Style.CARD, "way-card");
        getChildren().setAll(heading, lists, locked, new ActionBar(unlock, lock));
        model.seenProperty().subscribe(seen -> {
            if (seen != null) {
                show(seen.way(), seen.draft().size());
            }
        });
    }

    private void show(Way way, int draft) {
        List<Node> lines = new ArrayList<>();
        for (TitleList list : way.lists()) {
            Label line = new Label(words.list(list));
            line.setId("way.list_" + list.no());
            line.setWrapText(true);
            lines.add(line);
        }
        lists.getChildren().setAll(lines);
        boolean decided = way.open().isEmpty() && way.decided().isPresent();
        String state = way.lists().isEmpty() ? messages.get("way.lists.none")
            : messages.get(way.isLocked() ? "way.lists.locked" : "way.lists.unlocked");
        locked.setText(decided && !way.isLocked() && draft > 0 ? messages.get("way.lists.amend", draft) : state);
        unlock.setText(messages.get(way.open().isPresent() ? "way.take_back" : "way.unlock"));
        visible(unlock, way.isLocked());
        visible(lock, decided && !way.isLocked());
        setVisible(!way.lists().isEmpty());
        setManaged(isVisible());
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
