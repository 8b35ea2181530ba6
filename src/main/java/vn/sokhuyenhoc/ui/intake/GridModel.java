package vn.sokhuyenhoc.ui.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Decision;

/**
 * The rows of the list that are shown: those that need a look, or all. A row that was mended stays where it is until the list is read anew,
 * so that nothing jumps under the clerk's hands.
 */
final class GridModel {
    private final TaskRunner runner;
    private final Consumer<UnaryOperator<Looked>> change;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper filling = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final Set<Integer> looked = new HashSet<>();
    private Reading reading;
    private Line chosen;
    private boolean touched;
    private int question;

    /** @param change does something to the list at hand, away from the screen */
    GridModel(TaskRunner runner, Consumer<UnaryOperator<Looked>> change) {
        this.runner = runner;
        this.change = change;
        all.subscribe((was, is) -> fill());
    }

    /** @param fresh whether the rows that need a look are chosen anew */
    void show(Reading now, boolean fresh) {
        boolean first = reading == null;
        reading = now;
        if (fresh) {
            looked.clear();
        }
        now.lines().stream().filter(Line::needsLook).map(Line::number).forEach(looked::add);
        if (first && (now.pasted() || now.looked() == null)) {
            all.set(true);
        }
        fill();
    }

    void clear() {
        reading = null;
        touched = false;
        looked.clear();
        lines.clear();
        all.set(false);
        choose(null);
    }

    /** Rows that stand already are only renewed, so that list and focus keep their place. */
    private void fill() {
        if (reading != null) {
            filling.set(true);
            renew();
            filling.set(false);
        }
    }

    private void renew() {
        List<Line> wanted = all.get() ? reading.lines() : reading.lines().stream().filter(line -> looked.contains(line.number())).toList();
        boolean same = wanted.size() == lines.size()
            && IntStream.range(0, lines.size()).allMatch(i -> wanted.get(i).number() == lines.get(i).number());
        if (!same) {
            lines.setAll(wanted);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!wanted.get(i).equals(lines.get(i))) {
                lines.set(i, wanted.get(i));
            }
        }
    }

    /** The row at hand, or null; who it may be is looked up. */
    void choose(Line line) {
        if (line != null && chosen != null && line.number() == chosen.number() && comparison.get() != null && line.twin() != null
            && line.twin().equals(chosen.twin()) && line.row().equals(chosen.row())) {
            chosen = line;
            return;
        }
        chosen = line;
        int mine = ++question;
        comparison.set(null);
        if (line != null && line.twin() != null && reading.looked() != null) {
            Looked list = reading.looked();
            runner.run(progress -> list.compare(line), answer -> {
                if (mine == question) {
                    comparison.set(answer);
                }
            });
        }
    }

    /** Reads a cell as this text. */
    void correct(Line line, int column, String text) {
        if (!text.equals(line.row().cell(column))) {
            touched = true;
            change.accept(list -> list.correct(line.number(), column, text));
        }
    }

    /** Decides on the row at hand; answers whether that can be said of it. */
    boolean decide(Decision decision) {
        if (chosen == null || chosen.twin() == null || !chosen.twin().allows(decision)) {
            return false;
        }
        int row = chosen.number();
        touched = true;
        change.accept(list -> list.decide(row, decision));
        return true;
    }

    /** Where the next row stands, below that one, that may be someone else and is not decided; -1 where there is none. */
    int nextOpen(int from) {
        return IntStream.range(from + 1, lines.size()).filter(i -> lines.get(i).twin() != null && lines.get(i).decision() == Decision.LATER)
            .findFirst().orElse(-1);
    }

    /** Whether something was corrected or decided that would be lost. */
    boolean isTouched() {
        return touched;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Whether every row is shown. */
    BooleanProperty allProperty() {
        return all;
    }

    /** Whether the rows are just being renewed: a table then moves its focus by itself. */
    ReadOnlyBooleanProperty fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    /** Of the row at hand; null where it is nobody else, or not known yet. */
    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }
}
