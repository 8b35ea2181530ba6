package vn.sokhuyenhoc.ui.cross;

import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;

/** What is counted and how, above the table; only what makes a difference to the table at hand is there. */
final class ChoicesPane extends FlowPane {
    private final Control first;

    ChoicesPane(CrossViewModel model, Messages messages) {
        Choices choices = model.choices();
        first = box(Fields.choice("cross.scope", choices.scope.picks, choices.scope.chosen, Pick::words), true);
        Field indicator = new Field(messages.get("cross.choose.indicator"),
            box(Fields.choice("cross.indicators", choices.indicator.picks, choices.indicator.chosen, Pick::words), false));
        Field measure = new Field(messages.get("cross.choose.measure"),
            box(Fields.choice("cross.measures", choices.measure.picks, choices.measure.chosen, Pick::words), false));
        Field share = new Field(messages.get("cross.choose.share"),
            box(Fields.choice("cross.shares", model.shares().picks, model.shareProperty(), Pick::words), false));
        Field verdict = new Field(messages.get("cross.choose.verdict"),
            box(Fields.choice("cross.verdict", choices.verdict.picks, choices.verdict.chosen, Pick::words), false));
        getStyleClass().addAll(Style.BAR, "cross-choices");
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(new Field(messages.get("cross.choose.scope"), first),
            new Field(messages.get("cross.choose.rows"),
                box(Fields.choice("cross.rows", choices.rows.picks, choices.rows.chosen, Pick::words), false)),
            new Field(messages.get("cross.choose.columns"),
                box(Fields.choice("cross.columns", choices.columns.picks, choices.columns.chosen, Pick::words), false)),
            indicator, measure, share,
            new Field(messages.get("cross.choose.place"),
                box(Fields.choice("cross.place", choices.place.picks, choices.place.chosen, Pick::words), false)),
            new Field(messages.get("cross.choose.group"),
                box(Fields.choice("cross.group", choices.group.picks, choices.group.chosen, Pick::words), false)), verdict);
        model.shownProperty().subscribe(shown -> {
            CrossQuestion question = shown == null ? null : shown.table().question();
            there(indicator, question != null && question.asksIndicator());
            there(measure, question != null && question.isMeasured());
            there(share, question != null && shown.table().shares().size() > 1);
            there(verdict, question != null && !question.scope().isPeople());
        });
    }

    private static Control box(Control control, boolean wide) {
        control.getStyleClass().add(wide ? "wide" : "narrow");
        return control;
    }

    private static void there(Field field, boolean there) {
        field.setVisible(there);
        field.setManaged(there);
    }

    /** Where the clerk begins. */
    void focus() {
        first.requestFocus();
    }
}
