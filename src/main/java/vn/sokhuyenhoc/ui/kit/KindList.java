package vn.sokhuyenhoc.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Kinds to choose from, one below the other, of which one is always chosen. Scrolls to the one that has the focus. */
public final class KindList<K> extends StackPane {
    private final Map<K, ToggleButton> buttons = new HashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox list = new VBox();
    private final Property<K> chosen;

    public KindList(Property<K> chosen) {
        this.chosen = chosen;
        list.getStyleClass().add("paper-list");
        getStyleClass().add("paper-list-frame");
        setMinHeight(0);
        getChildren().add(new Page(list));
        chosen.subscribe(kind -> group.selectToggle(buttons.get(kind)));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                was.setSelected(true); // A second press on the one that is on changes nothing.
            }
        });
    }

    /** A kind as the last of the list. */
    public ToggleButton add(K kind, String id, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        buttons.put(kind, button);
        button.setSelected(kind.equals(chosen.getValue()));
        button.selectedProperty().subscribe((was, is) -> {
            if (is) {
                chosen.setValue(kind);
            }
        });
        list.getChildren().add(button);
        return button;
    }

    /** Words between the kinds. */
    public void add(Node words) {
        list.getChildren().add(words);
    }

    /** Puts the focus on the one that is chosen. */
    public void focusChosen() {
        buttons.get(chosen.getValue()).requestFocus();
    }
}
