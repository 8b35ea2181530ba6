package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a set as the rows that {@link CriteriaReader} reads. */
public final class CriteriaWriter {
    private final List<List<String>> rows = new ArrayList<>();
    private final UnaryOperator<String> words;

    private CriteriaWriter(UnaryOperator<String> words) {
        this.words = words;
    }

    /** In the clerk's words, for a sheet. */
    public static List<List<String>> sheet(CriteriaSet set) {
        return rows(set, SetWords::word);
    }

    private static List<List<String>> rows(CriteriaSet set, UnaryOperator<String> words) {
        CriteriaWriter writer = new CriteriaWriter(words);
        writer.head(set);
        set.rules().forEach(writer::rule);
        set.criteria().forEach(writer::criterion);
        return writer.rows;
    }

    /** Tab-separated lines with the program's own keys. */
    public static String lines(CriteriaSet set) {
        return lines(rows(set));
    }

    /** The rows as tab-separated lines. */
    public static String lines(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** With the program's own keys. */
    public static List<List<String>> rows(CriteriaSet set) {
        return rows(set, UnaryOperator.identity());
    }

    private void head(CriteriaSet set) {
        row("id", set.id());
        row("title", words.apply(set.title().name()));
        row("name", set.name());
        row("decision", Objects.requireNonNullElse(set.source().decision(), ""));
        row("issuer", Objects.requireNonNullElse(set.source().issuer(), ""));
        row("note", Objects.requireNonNullElse(set.source().note(), ""));
        row("step", number(set.step()));
    }

    private void rule(Rule rule) {
        switch (rule) {
            case Rule.TotalAtLeast(BigDecimal points) -> rule("total-at-least", number(points));
            case Rule.NoneUnder(BigDecimal floor) -> rule("none-under", number(floor));
            case Rule.CriterionAtLeast(String code, BigDecimal points) -> rule("criterion-at-least", code, number(points));
            case Rule.Grades(List<Rule.Grade> bands) ->
                bands.forEach(band -> rule("grade", band.name(), number(band.from()), number(band.below())));
            case Rule.Levels(List<Rule.Level> levels) ->
                levels.forEach(level -> rule("level", level.name(), String.join(",", level.codes())));
            case Rule.Validity(int months, int stepMonths) -> rule("valid", String.valueOf(months), String.valueOf(stepMonths));
            case Rule.Digital(String code, BigDecimal skilled, BigDecimal proficient) -> rule("digital", code, known(skilled), known(proficient));
        }
    }

    private void criterion(Criterion criterion) {
        row("criterion", criterion.code(), criterion.text(), known(criterion.cap()));
        criterion.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        Indicator.Details details = indicator.details();
        switch (indicator.measure()) {
            case Measure.Points(BigDecimal cap) -> row("indicator", indicator.code(), number(cap), indicator.text(), details.only());
            case Measure.YesNo() -> row("target", indicator.code(), words.apply("yes-no"), indicator.text(), details.only());
            case Measure.Share(BigDecimal needed) -> row("target", indicator.code(), number(needed), indicator.text(), details.only());
        }
        new TreeMap<>(details.texts()).forEach((group, text) -> row("text", indicator.code(), words.apply(group.name()), text));
        details.feed().ifPresent(feed -> row("share", indicator.code(), words.apply(feed.title().name()), feed.ages().from() + "-" + feed.ages().to(),
            feed.steps().stream().map(s -> number(s.percent()) + "=" + number(s.points())).collect(Collectors.joining(";")),
            words.apply(feed.base().name())));
    }

    private void rule(String kind, String... cells) {
        rows.add(Stream.concat(Stream.of(words.apply("rule"), words.apply(kind)), Stream.of(cells)).toList());
    }

    private void row(String word, String... cells) {
        rows.add(Stream.concat(Stream.of(words.apply(word)), Stream.of(cells)).toList());
    }

    private static String known(BigDecimal number) {
        return number == null ? "" : number(number);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
