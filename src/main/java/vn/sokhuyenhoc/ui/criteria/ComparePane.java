package vn.sokhuyenhoc.ui.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.criteria.SetComparison;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;

/** Two sets side by side, line by line; each difference has a word before it. */
final class ComparePane extends VBox {
    private final Messages messages;
    private final PaperNames words;
    private final Wording wording;
    private final GridPane table = new GridPane();

    ComparePane(CriteriaSet left, CriteriaSet right, Messages messages) {
        this.messages = messages;
        this.words = new PaperNames(messages);
        this.wording = new Wording(messages);
        SetComparison both = SetComparison.of(left, right);
        long differ = Stream.concat(both.lines().stream(), both.rules().stream())
            .filter(pair -> pair.difference() != SetComparison.Difference.SAME).count();
        ColumnConstraints mark = new ColumnConstraints();
        mark.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints side = new ColumnConstraints();
        side.setPercentWidth(43);
        table.getColumnConstraints().addAll(mark, side, side);
        table.getStyleClass().add("compare-table");
        table.addRow(0, new Label(), SetPaper.label(left.name(), Style.HEADING), SetPaper.label(right.name(), Style.HEADING));
        rows(both.lines(), line -> List.of(line(line)));
        row(new SetComparison.Pair<>(most(left), most(right)), List::of);
        both.rules().forEach(pair -> row(new SetComparison.Pair<>(rule(pair.left(), left), rule(pair.right(), right)), rule -> rule));
        Label count = SetPaper.label(messages.get(differ == 0 ? "shelf.compare.same" : "shelf.compare.differ", differ), Style.MUTED);
        count.setId("shelf.compare_count");
        getStyleClass().add(Style.PAPER);
        getChildren().addAll(count, table);
    }

    private String most(CriteriaSet set) {
        return messages.get("shelf.paper.most", Wording.points(set.most()), Wording.points(set.step()));
    }

    private List<String> rule(Rule rule, CriteriaSet set) {
        return rule == null ? null : words.rule(rule, set.most());
    }

    private <T> void rows(List<SetComparison.Pair<T>> pairs, Function<T, List<String>> says) {
        pairs.forEach(pair -> row(pair, says));
    }

    private <T> void row(SetComparison.Pair<T> pair, Function<T, List<String>> says) {
        SetComparison.Difference difference = pair.difference();
        boolean same = difference == SetComparison.Difference.SAME;
        Label mark = new Label(messages.get("shelf.difference." + difference.name().toLowerCase(Locale.ROOT)));
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add(same ? Style.MUTED : Style.WARN);
        table.addRow(table.getRowCount(), mark, side(pair.left(), says, same), side(pair.right(), says, same));
    }

    private static <T> Label side(T side, Function<T, List<String>> says, boolean same) {
        return SetPaper.label(side == null ? "–" : String.join("\n", says.apply(side)), same ? "same" : "differs");
    }

    private String line(SetComparison.Line line) {
        if (line.criterion() != null) {
            return joined(line.code(), line.criterion().text(), words.answer(line.criterion()));
        }
        Indicator indicator = line.indicator();
        String own = indicator.details().texts().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(text -> wording.group(text.getKey()) + ": " + text.getValue()).collect(Collectors.joining("\n"));
        return Stream.concat(Stream.of(joined(line.code(), indicator.text(), words.answer(indicator))),
            Stream.concat(words.conditions(indicator).stream(), Stream.of(own))).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
