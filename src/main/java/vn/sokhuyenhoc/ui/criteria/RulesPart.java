package vn.sokhuyenhoc.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.DraftRule;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The rules of a draft, each a sentence with gaps to fill in. */
final class RulesPart implements EditorPart {
    private static final String GAP = "\\[\\]";
    /** What is said in brackets is for whoever fills the gaps; there is no room for it among the choices. */
    private static final String ASIDE = " \\([^)]*\\)";

    private final VBox rules = new VBox();
    private final List<TextField> first = new ArrayList<>();
    private final ComboBox<DraftRule.Kind> kind = new ComboBox<>(FXCollections.observableArrayList(DraftRule.Kind.values()));
    private final Page root;
    private final EditorViewModel model;
    private final Messages messages;

    RulesPart(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        kind.setId("shelf.rule_kind");
        Choices.words(kind, one -> messages.get("shelf.rule." + one.name().toLowerCase(Locale.ROOT)).replace("[]", "…").replaceAll(ASIDE, ""));
        kind.setValue(DraftRule.Kind.TOTAL_AT_LEAST);
        Button add = Buttons.withId("shelf.rule_add", messages.get("shelf.rule.add"), "fth-plus", () -> model.addRule(kind.getValue()));
        rules.getStyleClass().add("rule-list");
        VBox card = new VBox(rules, new ActionBar(kind, add));
        card.getStyleClass().addAll(Style.CARD, "rule-part");
        root = new Page(card);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void fill(SetDraft draft) {
        rules.getChildren().clear();
        first.clear();
        if (draft.rules().isEmpty()) {
            rules.getChildren().add(SetPaper.label(messages.get("shelf.rule.none"), Style.MUTED));
        }
        for (int i = 0; i < draft.rules().size(); i++) {
            rules.getChildren().add(sentence(i, draft.rules().get(i)));
        }
    }

    private FlowPane sentence(int index, DraftRule rule) {
        ActionBar sentence = new ActionBar(piece(messages.get("shelf.rule.number", String.valueOf(index + 1))));
        String[] pieces = messages.get("shelf.rule." + rule.kind().name().toLowerCase(Locale.ROOT)).split(GAP, -1);
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isBlank()) {
                sentence.getChildren().add(piece(pieces[i].strip()));
            }
            if (i < rule.kind().cells()) {
                sentence.getChildren().add(gap(index, i, rule));
            }
        }
        sentence.getChildren().add(Buttons.withId("shelf.rule-remove-" + index, messages.get("shelf.rule.remove"), "fth-trash-2",
            () -> model.removeRule(index)));
        return sentence;
    }

    private static Label piece(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private TextField gap(int index, int cell, DraftRule rule) {
        TextField field = new TextField(rule.cells().get(cell));
        field.setId("shelf.rule-" + index + "-" + cell);
        boolean words = rule.kind() == DraftRule.Kind.LEVEL || rule.kind() == DraftRule.Kind.GRADE && cell == 0;
        field.getStyleClass().add(words ? "words-gap" : "number-gap");
        field.textProperty().subscribe((was, is) -> model.rule(index, cell, is));
        if (cell == 0) {
            first.add(field);
        }
        return field;
    }

    @Override
    public void focus(int index) {
        if (index < first.size()) {
            first.get(index).requestFocus();
        } else {
            kind.requestFocus();
        }
    }
}
