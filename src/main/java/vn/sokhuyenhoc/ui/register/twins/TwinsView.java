package vn.sokhuyenhoc.ui.register.twins;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** Who may stand in the register twice: the pairs left, one of them side by side right, decided by one key. */
public final class TwinsView implements ScreenView {
    private final TwinsViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final TableView<Likeness> pairs;
    private final MergesPane merges;
    private final ToggleButton made = new ToggleButton();
    private final ActionBar decisions;
    private boolean below;
    private final Page page;
    private final StackPane middle = new StackPane();
    private final List<KeyHint> keys;

    public TwinsView(TwinsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.pairs = PairList.of(model, messages);
        this.merges = new MergesPane(model, messages);
        this.page = new Page(new SidesPane(model, messages));
        this.keys = List.of(new KeyHint("\u2191 \u2193", messages.get("twins.key.choose")), new KeyHint("1", messages.get("twins.key.one")),
            new KeyHint("2", messages.get("twins.key.two")), new KeyHint("3", messages.get("twins.key.later")),
            new KeyHint("4", messages.get("twins.key.swap")), new KeyHint("5", messages.get("twins.key.search")),
            new KeyHint("6", messages.get("twins.key.merges")));
        this.decisions = decisions();
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        root.getStyleClass().addAll(Style.SCREEN, "twins");
        root.getChildren().setAll(top(), middle, decisions);
        page.visibleProperty().bind(model.sidesProperty().isNotNull());
        HBox.setHgrow(page, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox.setVgrow(pairs, Priority.SOMETIMES);
        made.selectedProperty().subscribe(is -> arrange());
        LargeText.watch(root, large -> {
            below = large;
            arrange();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ActionBar top() {
        Label count = new Label();
        count.setId("twins.count");
        count.getStyleClass().add(Style.HEADING);
        Runnable say = () -> count.setText(messages.get("twins.count." + model.stateProperty().get().name().toLowerCase(Locale.ROOT),
            model.pairs().size()));
        model.stateProperty().subscribe(say);
        model.pairs().subscribe(say);
        say.run();
        Button search = Buttons.withId("twins.search", messages.get("twins.search"), "fth-search", model::search);
        search.disableProperty().bind(model.searching().runningProperty());
        WorkBar bar = new WorkBar("twins.bar", model.searching(), messages,
            (done, of) -> of == 0 ? "" : messages.get("twins.percent", String.valueOf(done * 100 / of)));
        bar.managedProperty().bind(bar.visibleProperty());
        made.setId("twins.made");
        made.setGraphic(new FontIcon("fth-git-merge"));
        made.setOnAction(event -> focus());
        Runnable name = () -> made.setText(messages.get("twins.made", model.merges().size()));
        model.merges().subscribe(name);
        name.run();
        return new ActionBar(count, search, made, bar);
    }

    private ActionBar decisions() {
        Button one = Buttons.primary(Buttons.withId("twins.one", messages.get("twins.do_one"), "fth-user", model::mergeThem));
        Button two = Buttons.withId("twins.two", messages.get("twins.do_two"), "fth-users", model::tellApart);
        Button later = Buttons.withId("twins.later", messages.get("twins.do_later"), "fth-clock", model::later);
        Button swap = Buttons.withId("twins.swap", messages.get("twins.do_swap"), "fth-repeat", model::swap);
        List.of(one, two, later, swap).forEach(button -> button.disableProperty().bind(model.sidesProperty().isNull()));
        return new ActionBar(one, two, later, swap);
    }

    /** Where text is large, the pair stands below its list. The merges made take the place of both. */
    private void arrange() {
        boolean focused = root.getScene() != null && middle.isFocusWithin();
        Region both = below ? new VBox(pairs, page) : new HBox(pairs, page);
        both.getStyleClass().add("both");
        middle.getChildren().setAll(made.isSelected() ? merges : both);
        decisions.setVisible(!made.isSelected());
        if (focused) {
            focus();
        }
    }

    private void focus() {
        if (made.isSelected()) {
            merges.focus();
        } else {
            pairs.requestFocus();
        }
    }

    private void showMerges() {
        made.setSelected(!made.isSelected());
        focus();
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        Runnable act = act(event.getCode());
        if (act != null) {
            act.run();
            event.consume();
        }
    }

    /** Nothing is decided of a pair that is out of sight. */
    private Runnable act(KeyCode key) {
        if (key == KeyCode.DIGIT6 || key == KeyCode.NUMPAD6) {
            return this::showMerges;
        }
        return made.isSelected() ? null : switch (key) {
            case DIGIT1, NUMPAD1 -> model::mergeThem;
            case DIGIT2, NUMPAD2 -> model::tellApart;
            case DIGIT3, NUMPAD3 -> model::later;
            case DIGIT4, NUMPAD4 -> model::swap;
            case DIGIT5, NUMPAD5 -> model::search;
            default -> null;
        };
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
