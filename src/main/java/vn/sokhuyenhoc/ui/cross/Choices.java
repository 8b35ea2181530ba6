package vn.sokhuyenhoc.ui.cross;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Memory;

/** What is counted, by what, and what it is narrowed to, as the clerk chooses it. Always a question that can be answered. */
final class Choices {
    final Choice<CrossScope> scope = new Choice<>();
    final Choice<Dimension> rows = new Choice<>();
    final Choice<Dimension> columns = new Choice<>();
    final Choice<Integer> indicator = new Choice<>();
    final Choice<CrossQuestion.Measure> measure = new Choice<>();
    final Choice<Place> place = new Choice<>();
    final Choice<LabourGroup> group = new Choice<>();
    final Choice<Verdict> verdict = new Choice<>();
    private final Messages messages;
    private final CrossWords words;
    private final Wording wording;
    private final Runnable changed;
    private boolean filling;

    /** One list to choose from, and what is chosen; null only before the first list is there. */
    static final class Choice<T> {
        final ObservableList<Pick<T>> picks = FXCollections.observableArrayList();
        final ObjectProperty<Pick<T>> chosen = new SimpleObjectProperty<>();
        private Predicate<Pick<T>> left = pick -> false;

        T value() {
            return chosen.get() == null ? null : chosen.get().value();
        }

        /** Begins as it was left. That the first was chosen is not kept: tomorrow another may be the newest. */
        void remember(Memory memory, String list, Function<T, ?> key) {
            String kept = memory.recall(list);
            left = pick -> !kept.isEmpty() && String.valueOf(key.apply(pick.value())).equals(kept);
            picks.stream().filter(left).findFirst().ifPresent(chosen::set);
            chosen.subscribe((was, is) -> {
                if (is != null) {
                    memory.keep(list, is.equals(picks.getFirst()) ? "" : String.valueOf(key.apply(is.value())));
                }
            });
        }

        /** Offers these; what was chosen stays so where it is still among them, else the first is. */
        void offer(List<Pick<T>> offered) {
            Pick<T> was = chosen.get();
            if (!picks.equals(offered)) {
                picks.setAll(offered);
            }
            chosen.set(offered.stream().filter(was == null ? left : was::equals).findFirst().or(() -> offered.stream().findFirst()).orElse(null));
        }

        void choose(T wanted) {
            picks.stream().filter(pick -> Objects.equals(pick.value(), wanted)).findFirst().ifPresent(chosen::set);
        }
    }

    /** @param changed told after each change that asks for another table */
    Choices(Messages messages, Runnable changed) {
        this.messages = messages;
        this.words = new CrossWords(messages);
        this.wording = new Wording(messages);
        this.changed = changed;
        group.offer(any("cross.any.group", LabourGroup.values(), wording::group));
        verdict.offer(any("cross.any.verdict", Verdict.values(), wording::verdict));
        measure.offer(Arrays.stream(CrossQuestion.Measure.values()).map(one -> new Pick<>(one, words.measure(one))).toList());
        scope.chosen.subscribe((was, is) -> look(this::fit));
        rows.chosen.subscribe((was, is) -> look(() -> apart(columns, was, is)));
        columns.chosen.subscribe((was, is) -> look(() -> apart(rows, was, is)));
        List.of(indicator.chosen, measure.chosen, place.chosen, group.chosen, verdict.chosen)
            .forEach(property -> property.subscribe((was, is) -> look(() -> { })));
    }

    /** Begins as it was left: what is counted, by what, and of whom. */
    void remember(Memory memory) {
        scope.remember(memory, "cross-scope", one -> one.source() + (one.round() == null ? "" : "-" + one.round().id()));
        rows.remember(memory, "cross-rows", Dimension::name);
        columns.remember(memory, "cross-columns", Dimension::name);
        measure.remember(memory, "cross-measure", CrossQuestion.Measure::name);
        place.remember(memory, "cross-place", one -> one == null ? "" : one.id());
        group.remember(memory, "cross-group", one -> one == null ? "" : one.name());
        verdict.remember(memory, "cross-verdict", one -> one == null ? "" : one.name());
    }

    private <T> List<Pick<T>> any(String key, T[] values, Function<T, String> read) {
        List<Pick<T>> picks = new ArrayList<>(List.of(new Pick<>(null, messages.get(key))));
        Arrays.stream(values).forEach(value -> picks.add(new Pick<>(value, read.apply(value))));
        return picks;
    }

    /** A search in a list leaves it empty for a moment, which asks for nothing. */
    private void look(Runnable first) {
        if (!filling && isComplete()) {
            quietly(first);
            changed.run();
        }
    }

    private void quietly(Runnable work) {
        boolean before = filling;
        filling = true;
        work.run();
        filling = before;
    }

    /** What is chosen twice changes places. */
    private static void apart(Choice<Dimension> other, Pick<Dimension> was, Pick<Dimension> is) {
        if (is.equals(other.chosen.get()) && was != null) {
            other.chosen.set(was);
        }
    }

    /** Offers what can be counted; the newest round of citizens first, where there is one. */
    void offer(List<Round> rounds, List<Place> places) {
        List<CrossScope> scopes = new ArrayList<>(rounds.stream()
            .sorted(Comparator.comparing(Round::year).reversed().thenComparing(Round::title))
            .map(round -> CrossScope.of(round, CrossScope.Only.ANY)).toList());
        scopes.add(CrossScope.people(CrossScope.Only.ANY));
        if (!rounds.isEmpty()) {
            scopes.add(CrossScope.allRounds(CrossScope.Only.ANY));
        }
        quietly(() -> {
            scope.offer(scopes.stream().map(one -> new Pick<>(one, words.scope(one))).toList());
            place.offer(any("cross.any.place", places.toArray(Place[]::new), wording::place));
            fit();
        });
    }

    /** Offers only what tells apart what is counted; by village first. */
    private void fit() {
        List<Dimension> dimensions = Dimension.of(scope.value());
        List<Pick<Dimension>> picks = dimensions.stream().map(one -> new Pick<>(one, words.dimension(one))).toList();
        rows.offer(picks);
        columns.offer(picks);
        if (rows.value() == columns.value()) {
            columns.choose(dimensions.contains(Dimension.VERDICT) ? Dimension.VERDICT : Dimension.GROUP);
        }
        if (scope.value().isPeople()) {
            verdict.chosen.set(verdict.picks.getFirst());
        }
    }

    /** How many lines the form has; of nought the last ones stay, since none of them is asked for. */
    void lines(int count) {
        if (count > 0) {
            quietly(() -> indicator.offer(IntStream.range(0, count).mapToObj(at -> new Pick<>(at, words.indicator(at))).toList()));
        }
    }

    /** Rows become columns. */
    void swap() {
        Pick<Dimension> was = rows.chosen.get();
        if (was != null) {
            quietly(() -> {
                rows.chosen.set(columns.chosen.get());
                columns.chosen.set(was);
            });
            changed.run();
        }
    }

    private boolean isComplete() {
        return scope.value() != null && rows.value() != null && columns.value() != null;
    }

    /** What is asked for; null while something is not chosen. */
    CrossQuestion question() {
        if (!isComplete() || rows.value() == columns.value()) {
            return null;
        }
        CrossScope.Only only = new CrossScope.Only(place.value(), group.value(), verdict.value());
        return new CrossQuestion(scope.value().narrowed(only), rows.value(), columns.value(), Objects.requireNonNullElse(indicator.value(), 0),
            Objects.requireNonNullElse(measure.value(), CrossQuestion.Measure.AVERAGE));
    }
}
