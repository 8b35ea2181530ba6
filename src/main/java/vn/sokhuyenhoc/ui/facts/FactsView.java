package vn.sokhuyenhoc.ui.facts;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;

/** The numbers of a year, the targets, the days on which reports are due and the ages of adults; one of them is in front. */
public final class FactsView implements ScreenView {
    private static final Map<KeyCode, Integer> DIGITS = Map.of(KeyCode.DIGIT1, 0, KeyCode.DIGIT2, 1, KeyCode.DIGIT3, 2,
        KeyCode.DIGIT4, 3);

    private final FactsViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final StackPane front = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<Part> parts;

    private record Part(String name, Region pane, Node first) {
    }

    public FactsView(FactsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        SheetPane sheet = new SheetPane(model, messages);
        TargetsPane targets = new TargetsPane(model.targets(), messages);
        AgesPane ages = new AgesPane(model.ages(), messages);
        DuesPane dues = new DuesPane(model.dues(), messages);
        this.parts = List.of(new Part("numbers", sheet, sheet.table()), new Part("targets", targets, targets.list()),
            new Part("dues", dues, dues.list()), new Part("ages", ages, ages.first()));
        ActionBar bar = new ActionBar(parts.stream().map(this::toggle).toArray(Node[]::new));
        front.setMinHeight(0);
        VBox.setVgrow(front, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "facts");
        root.getChildren().setAll(bar, front);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Integer digit = event.isShortcutDown() ? DIGITS.get(event.getCode()) : null;
            if (digit != null) {
                bring(parts.get(digit));
                event.consume();
            }
        });
        group.getToggles().getFirst().setSelected(true);
        front.getChildren().setAll(page(sheet));
    }

    private ToggleButton toggle(Part part) {
        ToggleButton toggle = new ToggleButton(messages.get(switch (part.name()) {
            case "numbers" -> "facts.part.numbers";
            case "targets" -> "facts.part.targets";
            case "dues" -> "facts.part.dues";
            default -> "facts.part.ages";
        }));
        toggle.setId("facts.part-" + part.name());
        Buttons.keyed(toggle, "Ctrl " + (group.getToggles().size() + 1));
        toggle.setUserData(part);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setFocusTraversable(false);
        toggle.setToggleGroup(group);
        toggle.setOnAction(event -> bring(part));
        return toggle;
    }

    /** Where text is large there is not room for all at once. */
    private static Page page(Region pane) {
        Page page = new Page(pane);
        page.setFitToHeight(true);
        return page;
    }

    private void bring(Part part) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == part).forEach(toggle -> toggle.setSelected(true));
        if (((Page) front.getChildren().getFirst()).getContent() != part.pane()) {
            front.getChildren().setAll(page(part.pane()));
        }
        part.first().requestFocus();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        bring(parts.stream().filter(part -> part.name().equals(detail)).findFirst().orElse((Part) group.getSelectedToggle().getUserData()));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.get("facts.key.down")), new KeyHint("Tab", messages.get("facts.key.next")),
            new KeyHint("Ctrl V", messages.get("facts.key.paste")), new KeyHint("Ctrl Z", messages.get("facts.key.undo")),
            new KeyHint("Ctrl S", messages.get("facts.key.save")),
            new KeyHint("Ctrl 1–4", messages.get("facts.key.part")));
    }
}
