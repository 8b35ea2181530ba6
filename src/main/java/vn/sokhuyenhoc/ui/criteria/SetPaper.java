package vn.sokhuyenhoc.ui.settings;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** A criteria set as its paper form: where it comes from, what is missing, its criteria and indicators with their caps, its rules in words. */
final class SetPaper extends VBox {
    private final Messages messages;

    SetPaper(CriteriaShelf.Entry entry, Messages messages) {
        this.messages = messages;
        CriteriaSet set = entry.set();
        getStyleClass().add(Style.PAPER);
        getChildren().addAll(words(set.name(), "paper-name"),
            words(messages.get("settings.paper.decision", set.source().decision())),
            words(messages.get("settings.paper.issuer", set.source().issuer())),
            words(messages.get("settings.paper.note", set.source().note()), Style.WARN),
            table(set));
        getChildren().add(words(messages.get("settings.paper.rules"), Style.HEADING));
        getChildren().add(words(messages.get("settings.paper.most", Wording.points(set.most()), Wording.points(set.step()))));
        set.rules().forEach(rule -> getChildren().add(words(rule(rule))));
    }

    private GridPane table(CriteriaSet set) {
        GridPane table = new GridPane();
        table.getStyleClass().add("criteria-table");
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        ColumnConstraints cap = new ColumnConstraints();
        cap.setMinWidth(USE_PREF_SIZE);
        table.getColumnConstraints().addAll(number, text, cap);
        int done = 0;
        for (Criterion criterion : set.criteria()) {
            table.add(words(criterion.text(), "criterion"), 0, table.getRowCount(), 3, 1);
            for (int i = 0; i < criterion.indicators().size(); i++, done++) {
                var indicator = criterion.indicators().get(i);
                table.addRow(table.getRowCount(), words(String.valueOf(done + 1)),
                    indicator.text().isEmpty() ? words(messages.get("settings.paper.no_wording"), Style.MUTED) : words(indicator.text()),
                    words(messages.get("settings.paper.cap", Wording.points(indicator.cap()))));
            }
        }
        table.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        List.of(0, 2).forEach(column -> table.getChildren().stream().filter(cell -> GridPane.getColumnIndex(cell).equals(column))
            .filter(cell -> GridPane.getColumnSpan(cell) == null).forEach(cell -> ((Label) cell).setMinWidth(USE_PREF_SIZE)));
        return table;
    }

    private String rule(Rule rule) {
        return switch (rule) {
            case Rule.TotalAtLeast total -> messages.get("settings.paper.total", Wording.points(total.points()));
            case Rule.NoneUnder under -> messages.get("settings.paper.floor", Wording.points(under.floor()));
            case Rule.CriterionAtLeast part -> messages.get("settings.paper.criterion", part.code(), Wording.points(part.points()));
            case Rule.Grades grades -> grades.bands().stream().map(band -> messages.get("settings.paper.grade", band.name(),
                Wording.points(band.from()))).collect(Collectors.joining("; "));
            case Rule.Levels levels -> levels.levels().stream().map(level -> messages.get("settings.paper.level", level.name(),
                String.join(", ", level.codes()))).collect(Collectors.joining("; "));
            case Rule.Validity valid -> messages.get("settings.paper.valid", valid.months(), valid.stepMonths());
        };
    }

    private static Label words(String text, String... style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(style);
        return label;
    }
}
