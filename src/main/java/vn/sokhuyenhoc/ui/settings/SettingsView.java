package vn.sokhuyenhoc.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.settings.SettingsViewModel.Section;

/** The settings: sections, chosen above or by Alt 1, Alt 2 ... Its wishes are the names of its sections in small letters. */
public final class SettingsView implements ScreenView {
    private final Map<Section, SectionPane> panes = new EnumMap<>(Section.class);
    private final VBox root = new VBox();
    private final StackPane front = new StackPane();
    private final SettingsViewModel model;
    private final Messages messages;

    public SettingsView(SettingsViewModel model, About about, Messages messages) {
        this.model = model;
        this.messages = messages;
        panes.put(Section.OFFICE, new OfficePane(model.office(), messages));
        panes.put(Section.ROUNDS, new RoundsPane(model.rounds(), messages));
        panes.put(Section.EXTRA, new ExtraPane(model.extra(), messages));
        panes.put(Section.LOOK, new LookPane(model.look(), model.mayOrderNames() ? List.of(new NameOrderCard(model.names(), messages),
            new HelpCard(model.help(), messages)) : List.of(), about, messages));
        panes.put(Section.EVIDENCE, new EvidencePane(model.evidence(), messages));
        panes.put(Section.KEYS, new KeysPane(model.keys(), messages));
        panes.put(Section.UPDATE, new UpdatePane(model.update(), messages));
        ActionBar tabs = new ActionBar();
        tabs.getStyleClass().add("sections");
        for (Section section : model.sections()) {
            tabs.getChildren().add(tab(section));
        }
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        root.getStyleClass().add(Style.SCREEN);
        root.getChildren().addAll(tabs, front);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.sectionProperty().subscribe(section -> front.getChildren().setAll(panes.get(section).root()));
    }

    private ToggleButton tab(Section section) {
        Label key = new Label("Alt " + (model.sections().indexOf(section) + 1));
        key.getStyleClass().add(Style.KEY);
        key.setMinWidth(VBox.USE_PREF_SIZE);
        ToggleButton tab = new ToggleButton(messages.get("settings.section." + section.name().toLowerCase(Locale.ROOT)), key);
        tab.setId("settings.tab-" + section.name().toLowerCase(Locale.ROOT));
        tab.setMinWidth(VBox.USE_PREF_SIZE);
        tab.setFocusTraversable(false);
        tab.getStyleClass().add("section-tab");
        tab.setOnAction(event -> {
            tab.setSelected(true);
            go(section);
        });
        model.sectionProperty().subscribe(front -> tab.setSelected(front == section));
        return tab;
    }

    private void pressed(KeyEvent event) {
        int digit = event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (event.isAltDown() && digit >= 1 && digit <= model.sections().size()) {
            go(model.sections().get(digit - 1));
            event.consume();
        }
    }

    private void go(Section section) {
        model.sectionProperty().set(section);
        model.load();
        focus();
    }

    private void focus() {
        // What scrolls takes no focus before it is laid out.
        root.applyCss();
        root.layout();
        panes.get(model.sectionProperty().get()).focusFirst();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.open(detail);
        focus();
    }

    @Override
    public String section() {
        return model.sectionProperty().get().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Alt 1–" + model.sections().size(), messages.get("settings.keys.section")),
            new KeyHint("Tab", messages.get("settings.keys.next")), new KeyHint("Enter", messages.get("settings.keys.keep")));
    }
}
