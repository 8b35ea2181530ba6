package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.Decision;

/** The person of the row at hand above the one they may be, field beside field, and the three answers. */
final class ComparePane extends VBox {
    private final Messages messages;
    private final FlowPane facts = new FlowPane();
    private final Label why = new Label();
    private final ActionBar answers;
    private final Map<Decision, ToggleButton> buttons;

    ComparePane(Messages messages, Consumer<Decision> decide) {
        this.messages = messages;
        this.buttons = List.of(Decision.values()).stream().collect(Collectors.toMap(d -> d, d -> answer(d, decide)));
        this.answers = new ActionBar(buttons.get(Decision.SAME), buttons.get(Decision.NOT_SAME), buttons.get(Decision.LATER));
        facts.getStyleClass().add("facts");
        why.setId("intake.why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add(Style.MUTED);
        getStyleClass().add("compare");
        setId("intake.compare");
        getChildren().addAll(facts, why, answers);
    }

    private ToggleButton answer(Decision decision, Consumer<Decision> decide) {
        Label key = new Label(String.valueOf(decision.ordinal() + 1));
        key.getStyleClass().add(Style.KEY);
        ToggleButton button = new ToggleButton(messages.get("intake.decide." + decision.name().toLowerCase(Locale.ROOT)), key);
        button.setId("intake.decide-" + decision.name().toLowerCase(Locale.ROOT));
        button.setFocusTraversable(false);
        button.setOnAction(event -> decide.accept(decision));
        return button;
    }

    /** @param comparison null while it is looked up */
    void show(Line line, Comparison comparison) {
        boolean there = line != null && line.twin() != null && comparison != null && comparison.row() == line.number();
        facts.getChildren().clear();
        why.setText(there ? comparison.why() : "");
        if (there) {
            facts.getChildren().add(whose(comparison));
            comparison.facts().forEach(fact -> facts.getChildren().add(fact(fact)));
        }
        buttons.forEach((decision, button) -> {
            button.setVisible(there);
            button.setDisable(there && !line.twin().allows(decision));
            button.setSelected(there && line.decision() == decision);
        });
    }

    private Node whose(Comparison comparison) {
        Label mine = new Label(messages.get("intake.of_row", String.valueOf(comparison.row())));
        Label theirs = new Label(comparison.otherRow() > 0 ? messages.get("intake.of_row", String.valueOf(comparison.otherRow()))
            : messages.get("intake.of_register", Serial.of(comparison.otherSerial())));
        return box(new Label(""), mine, theirs);
    }

    /** Where they differ it is said by a sign before the other one's. */
    private Node fact(Comparison.Fact fact) {
        Label field = new Label(name(fact));
        Label mine = new Label(fact.mine().isEmpty() ? messages.get("intake.nothing_known") : fact.mine());
        String other = fact.theirs().isEmpty() ? messages.get("intake.nothing_known") : fact.theirs();
        Label theirs = new Label(fact.differs() ? messages.get("intake.differs", other) : other);
        if (fact.differs()) {
            theirs.getStyleClass().add(Style.WARN);
        }
        return box(field, mine, theirs);
    }

    private static Node box(Label field, Label mine, Label theirs) {
        field.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        VBox box = new VBox(field, mine, theirs);
        box.getStyleClass().add("fact");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private String name(Comparison.Fact fact) {
        return messages.get("intake.field." + fact.field().name().toLowerCase(Locale.ROOT));
    }
}
