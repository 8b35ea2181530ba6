package vn.sokhuyenhoc.ui.overview;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.AfterLayout;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The first screen: what comes next by the keys 1 to 3, the villages, the rates against the targets, the last copy, and what should not stay so. */
public final class OverviewView implements ScreenView {
    private final VBox root = new VBox();
    private final VBox whole = new VBox();
    private final Page page = new Page(whole);
    private final FlowPane steps = flow("steps");
    private final FlowPane titles = flow("titles");
    private final FlowPane warnings = flow("warnings");
    private final Label title = new Label();
    private final Label size = new Label();
    private final Label copied = new Label();
    private final Label next = new Label();
    private final TableView<VillageWay> table;
    private final List<Node> parts;
    private final OverviewViewModel model;
    private final Messages messages;

    public OverviewView(OverviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = new VillageTable(model, messages).table();
        table.setPlaceholder(new Region());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        title.getStyleClass().add(Style.TITLE);
        title.setId("overview.title-words");
        next.getStyleClass().add(Style.HEADING);
        whole.getStyleClass().add("overview-whole");
        this.parts = List.of(head(), steps, titles, table, new GoalPane(model, messages), warnings);
        root.getStyleClass().addAll(Style.SCREEN, "overview");
        LargeText.watchBigger(root, this::layOut);
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            if (typed.length() == 1 && !event.isControlDown() && !event.isAltDown()) {
                model.take(Character.digit(typed.charAt(0), 10) - 1);
            }
        });
        model.stateProperty().subscribe(this::showState);
        model.steps().addListener((InvalidationListener) change -> showSteps());
    }

    private static FlowPane flow(String style) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add(style);
        flow.setMinHeight(FlowPane.USE_PREF_SIZE);
        flow.managedProperty().bind(Bindings.isNotEmpty(flow.getChildren()));
        return flow;
    }

    private FlowPane head() {
        size.setId("overview.size");
        copied.setId("overview.copied");
        size.getStyleClass().add(Style.MUTED);
        copied.getStyleClass().add(Style.MUTED);
        FlowPane head = flow("overview-head");
        head.getChildren().setAll(title, size, copied);
        return head;
    }

    /** Below each other in the window; where text is large, on one page that scrolls. */
    private void layOut(boolean large) {
        boolean within = root.isFocusWithin();
        whole.getChildren().clear();
        root.getChildren().clear();
        (large ? whole : root).getChildren().setAll(parts);
        if (large) {
            root.getChildren().setAll(page);
        }
        if (within) {
            // What is on a page that was never shown is not in the window yet.
            AfterLayout.once(root, this::focus);
        }
    }

    private void showState() {
        title.setText(model.title());
        size.setText(model.size());
        copied.setText(model.copied());
        titles.getChildren().setAll(model.titles().stream().map(this::choice).toList());
        warnings.getChildren().setAll(model.warnings().stream().map(OverviewView::warning).toList());
        table.refresh();
        if (model.stateProperty().get() != null) {
            table.setPlaceholder(Tables.empty("fth-home", messages.get("overview.empty")));
        }
    }

    private ToggleButton choice(TitleYear year) {
        ToggleButton choice = new ToggleButton(model.words(year));
        choice.setId("overview.title-" + year.title().name().toLowerCase(messages.locale()));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.setSelected(year.title() == model.stateProperty().get().shown());
        choice.setOnAction(event -> {
            model.choose(year.title());
            focus();
        });
        return choice;
    }

    private static Label warning(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().addAll(Style.WARN);
        return label;
    }

    private void showSteps() {
        ObservableList<Step> now = model.steps();
        boolean focused = steps.getChildren().stream().anyMatch(Node::isFocused);
        steps.getChildren().setAll(next);
        for (int i = 0; i < now.size(); i++) {
            steps.getChildren().add(step(i, now.get(i)));
        }
        next.setText(messages.get(now.isEmpty() ? "overview.nothing_next" : "overview.next"));
        if (focused) {
            focus();
        }
    }

    private Button step(int index, Step step) {
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("number");
        number.setMinWidth(HBox.USE_PREF_SIZE);
        HBox content = new HBox(number, new Label(step.words()));
        content.getStyleClass().add("step-content");
        Button button = new Button();
        button.setId("overview.step-" + (index + 1));
        button.setAccessibleText(step.words());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.getStyleClass().add("step");
        button.setOnAction(event -> model.take(index));
        return button;
    }

    private void focus() {
        if (model.villages().isEmpty() && steps.getChildren().size() > 1) {
            steps.getChildren().get(1).requestFocus();
        } else {
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().select(0);
            }
            table.requestFocus();
        }
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
        return List.of(new KeyHint("1–3", messages.get("overview.keys.step")), new KeyHint("4–9", messages.get("overview.keys.missing")),
            new KeyHint("↑ ↓", messages.get("overview.keys.village")), new KeyHint("Enter", messages.get("overview.keys.enter")));
    }
}
