package vn.sokhuyenhoc.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A screen of several sections, one in front, chosen above or by Alt 1, Alt 2 ... Its wishes are a section's name, or a section's name, a colon
 * and the wish for that section; any other wish is for the first section, and the empty wish stays where it is.
 */
public final class Sections implements ScreenView {
    private final List<Section> sections;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final VBox root = new VBox();
    private final StackPane front = new StackPane();
    private final KeyHint own;
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();
    private final InvalidationListener keysChanged = change -> showKeys();
    private Section shown;

    /**
     * One section; made once, as a screen is.
     *
     * @param name  by which it is wished for, and part of its tab's id
     * @param words on the tab
     */
    public record Section(String name, String words, ScreenView view) {
    }

    /**
     * @param id     of the screen
     * @param switching what the keys of the tabs do, for the foot of the window
     */
    public Sections(String id, String switching, List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.own = new KeyHint("Alt 1–" + sections.size(), switching);
        ActionBar bar = new ActionBar();
        bar.getStyleClass().add("sections");
        for (Section section : sections) {
            tabs.add(tab(id, section));
        }
        bar.getChildren().setAll(tabs);
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        root.getStyleClass().add("sectioned");
        root.getChildren().setAll(bar, front);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        bring(sections.getFirst());
    }

    private ToggleButton tab(String id, Section section) {
        Label key = new Label("Alt " + (sections.indexOf(section) + 1));
        key.getStyleClass().add(Style.KEY);
        key.setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton tab = new ToggleButton(section.words(), key);
        tab.setId(id + ".tab-" + section.name());
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setFocusTraversable(false);
        tab.getStyleClass().add("section-tab");
        tab.setOnAction(event -> show(section, ""));
        return tab;
    }

    private void pressed(KeyEvent event) {
        int digit = event.isAltDown() && event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (digit >= 1 && digit <= sections.size()) {
            show(sections.get(digit - 1), "");
            event.consume();
        }
    }

    private void bring(Section section) {
        if (shown != null && shown.view().keys() instanceof ObservableList<KeyHint> observed) {
            observed.removeListener(keysChanged);
        }
        shown = section;
        if (section.view().keys() instanceof ObservableList<KeyHint> observed) {
            observed.addListener(keysChanged);
        }
        showKeys();
        front.getChildren().setAll(section.view().root());
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setSelected(sections.get(i) == section);
        }
    }

    private void showKeys() {
        List<KeyHint> now = new ArrayList<>(shown.view().keys());
        now.add(own);
        keys.setAll(now);
    }

    private void show(Section section, String detail) {
        bring(section);
        // What scrolls takes no focus before it is laid out.
        root.applyCss();
        root.layout();
        section.view().shown(detail);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        String name = detail.contains(":") ? detail.substring(0, detail.indexOf(':')) : detail;
        Section wanted = sections.stream().filter(section -> section.name().equals(name)).findFirst().orElse(null);
        if (wanted == null) {
            show(detail.isEmpty() ? shown : sections.getFirst(), detail);
        } else {
            show(wanted, detail.substring(Math.min(detail.length(), name.length() + 1)));
        }
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }

    @Override
    public String section() {
        return shown.name();
    }
}
