package vn.sokhuyenhoc.ui.criteria;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Style;

/**
 * A criteria set as its paper form: where it comes from, what is missing, its criteria and indicators with their caps, its rules in words.
 * Where groups have their own wording, the clerk chooses whose is shown.
 */
final class SetPaper extends VBox {
    private final Messages messages;
    private final PaperNames words;

    /** @param set null where only the head is known */
    SetPaper(SetHead head, CriteriaSet set, Messages messages) {
        this.messages = messages;
        this.words = new PaperNames(messages);
        getStyleClass().add(Style.PAPER);
        getChildren().addAll(label(words.name(head), "paper-name"), label(words.title(head.title()), Style.MUTED),
            label(messages.get("shelf.paper.decision", Objects.requireNonNullElse(head.source().decision(), ""))),
            label(messages.get("shelf.paper.issuer", Objects.requireNonNullElse(head.source().issuer(), ""))),
            label(messages.get("shelf.paper.note", Objects.requireNonNullElse(head.source().note(), "")), Style.WARN));
        if (set == null) {
            return;
        }
        VBox lines = new VBox(table(set, null));
        groups(set, lines);
        getChildren().addAll(lines, label(messages.get("shelf.paper.rules"), Style.HEADING));
        if (set.most().signum() > 0) {
            getChildren().add(label(messages.get("shelf.paper.most", Wording.points(set.most()), Wording.points(set.step()))));
        }
        set.rules().stream().flatMap(rule -> words.rule(rule, set.most()).stream()).forEach(rule -> getChildren().add(label(rule)));
    }

    private void groups(CriteriaSet set, VBox lines) {
        Set<LabourGroup> groups = new TreeSet<>();
        set.indicators().forEach(indicator -> groups.addAll(indicator.details().texts().keySet()));
        if (groups.isEmpty()) {
            return;
        }
        ToggleGroup choice = new ToggleGroup();
        ActionBar bar = new ActionBar(label(messages.get("shelf.paper.wording_of"), Style.FIELD_LABEL), group(null, choice, set, lines));
        groups.forEach(group -> bar.getChildren().add(group(group, choice, set, lines)));
        choice.getToggles().getFirst().setSelected(true);
        getChildren().add(bar);
    }

    private ToggleButton group(LabourGroup group, ToggleGroup choice, CriteriaSet set, VBox lines) {
        ToggleButton button = new ToggleButton(group == null ? messages.get("shelf.paper.everyone") : new Wording(messages).group(group));
        button.setId("shelf.group-" + group);
        button.setToggleGroup(choice);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            lines.getChildren().setAll(table(set, group));
        });
        return button;
    }

    private GridPane table(CriteriaSet set, LabourGroup group) {
        GridPane table = new GridPane();
        table.getStyleClass().add("criteria-table");
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().addAll(narrow(), text, narrow());
        for (Criterion criterion : set.criteria()) {
            int row = table.getRowCount();
            table.add(label(named(criterion.code(), criterion.text()), "criterion"), 0, row, 2, 1);
            table.add(whole(label(words.answer(criterion), "criterion")), 2, row);
            criterion.indicators().forEach(indicator -> indicator(table, indicator, group));
        }
        table.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        return table;
    }

    private void indicator(GridPane table, Indicator indicator, LabourGroup group) {
        String text = indicator.textFor(group);
        VBox says = new VBox(text.isEmpty() ? label(messages.get("shelf.paper.no_wording"), Style.MUTED) : label(text));
        words.conditions(indicator).forEach(condition -> says.getChildren().add(label(condition, Style.MUTED, Style.SMALL)));
        table.addRow(table.getRowCount(), whole(label(indicator.code())), says, whole(label(words.answer(indicator))));
    }

    private static String named(String code, String text) {
        return text.isEmpty() ? code : code + " · " + text;
    }

    private static ColumnConstraints narrow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    static Label label(String text, String... style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(List.of(style));
        return label;
    }
}
