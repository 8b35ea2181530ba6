package vn.sokhuyenhoc.ui.batches;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel.Part;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The batches of a round: the list with what can be done below it, the form of a batch, its papers given back, and the balance. */
public final class BatchesView implements ScreenView {
    private final BatchesViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final FlowPane top;
    private final TableView<BatchLine> table;
    private final ChosenPane chosen;
    private final FormPane form;
    private final RefusalsPane refusals;
    private final BalancePane balance;
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();
    private boolean large;

    public BatchesView(BatchesViewModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        BatchWords words = new BatchWords(messages, clock);
        this.top = top();
        this.table = new BatchTable(model, messages, words).table();
        this.chosen = new ChosenPane(model, messages, words);
        this.form = new FormPane(model, messages);
        this.refusals = new RefusalsPane(model, messages, words);
        this.balance = new BalancePane(model, messages, words);
        root.getStyleClass().addAll(Style.SCREEN, "batches");
        Stream.of(table, refusals, balance).forEach(pane -> VBox.setVgrow(pane, Priority.ALWAYS));
        LargeText.watch(root, is -> {
            large = is;
            arrange(model.partProperty().get());
        });
        model.partProperty().subscribe(this::arrange);
    }

    private FlowPane top() {
        SearchableComboBox<Round> round = Fields.choice("batches.round", model.rounds().all(), model.rounds().chosenProperty(), Round::name);
        round.getStyleClass().add("round");
        Spoken.name(round, messages.get("batches.round"));
        Label count = new Label();
        count.setId("batches.count");
        count.getStyleClass().add(Style.HEADING);
        model.lines().subscribe(() -> count.setText(messages.get("batches.count", model.lines().size(),
            model.lines().stream().mapToInt(line -> line.batch().cover()).sum(),
            model.lines().stream().mapToInt(BatchLine::missing).sum())));
        Button add = Buttons.withId("batches.new", messages.get("batches.new"), "fth-plus", model::begin);
        Button sheet = Buttons.withId("batches.to_balance", messages.get("batches.to_balance"), "fth-columns", model::showBalance);
        List.of(add, sheet).forEach(button -> button.disableProperty().bind(model.rounds().chosenProperty().isNull()));
        FlowPane line = new FlowPane(round, count, add, sheet);
        line.getStyleClass().add("batches-top");
        line.setMinHeight(FlowPane.USE_PREF_SIZE);
        return line;
    }

    /** What is worked on takes the room; where text is large the list gives way to the form. */
    private void arrange(Part part) {
        boolean focused = root.getScene() != null && (root.isFocusWithin() || root.getScene().getFocusOwner() == null);
        List<Node> shown = switch (part) {
            case LIST -> List.of(top, table, chosen);
            case FORM -> large ? List.of(form) : List.of(top, table, form);
            case REFUSED -> large ? List.of(refusals) : List.of(top, refusals);
            case BALANCE -> List.of(top, balance);
        };
        root.getChildren().setAll(shown);
        keys.setAll(switch (part) {
            case LIST -> List.of(hint("Enter", "batches.key.on"), hint("N", "batches.key.new"), hint("S", "batches.key.correct"),
                hint("T", "batches.key.refused"), hint("B", "batches.key.balance"));
            case FORM -> List.of(hint("Tab", "batches.key.next"), hint("Enter", "batches.key.keep"), hint("Esc", "batches.key.leave"));
            case REFUSED -> List.of(hint("Enter", "batches.key.refuse"), hint("Del", "batches.key.take_back"), hint("Esc", "batches.key.list"));
            case BALANCE -> List.of(hint("E", "batches.key.excel"), hint("P", "batches.key.paper"), hint("Esc", "batches.key.list"));
        });
        if (focused) {
            focus(part);
        }
    }

    private void focus(Part part) {
        switch (part) {
            case LIST -> table.requestFocus();
            case FORM -> form.focus();
            case REFUSED -> refusals.focus();
            case BALANCE -> balance.focus();
        }
    }

    private KeyHint hint(String key, String does) {
        return new KeyHint(key, messages.get(does));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.shown(detail);
        focus(model.partProperty().get());
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
