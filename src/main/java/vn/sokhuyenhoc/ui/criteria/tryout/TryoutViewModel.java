package vn.sokhuyenhoc.ui.criteria.tryout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/** Marks typed to see what a set makes of them: the result is there while they are typed, and nothing is kept. */
public final class TryoutViewModel {
    private final Sentences sentences;
    private final ObservableList<TriedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> kinds = FXCollections.observableArrayList();
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>("");
    private final ReadOnlyObjectWrapper<Working> working = new ReadOnlyObjectWrapper<>();
    private CriteriaSet set;

    public TryoutViewModel(Messages messages) {
        this.sentences = new Sentences(messages);
        kind.subscribe((was, is) -> work());
    }

    /** Tries this set from now on. Of a set that was shown before and has been changed, the marks typed stay where the lines are still there. */
    public void show(CriteriaSet shown) {
        Map<String, String> before = set == null || !set.id().equals(shown.id()) ? Map.of()
            : lines.stream().collect(Collectors.toMap(line -> line.indicator().code(), line -> line.typedProperty().get()));
        set = shown;
        List<Indicator> indicators = shown.indicators();
        List<TriedLine> made = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            TriedLine line = new TriedLine(i + 1, indicators.get(i), shown.step(), sentences);
            line.typedProperty().set(before.getOrDefault(indicators.get(i).code(), ""));
            line.typedProperty().subscribe((was, is) -> work());
            made.add(line);
        }
        List<String> own = indicators.stream().map(i -> i.details().only()).filter(only -> !only.isEmpty()).distinct().toList();
        List<String> offered = own.isEmpty() ? List.of() : Stream.concat(Stream.of(""), own.stream()).toList();
        if (!kinds.equals(offered)) {
            kinds.setAll(offered);
            kind.set("");
        }
        lines.setAll(made);
        work();
    }

    private void work() {
        if (set != null && lines.size() == set.indicators().size()) {
            Marks marks = new Marks(lines.stream().map(TriedLine::answer).toList());
            working.set(Scorer.working(set, marks, kind.get() == null ? "" : kind.get(), null));
        }
    }

    /** Begins anew. */
    public void clear() {
        lines.forEach(line -> line.typedProperty().set(""));
    }

    /** Whether nothing was typed yet. */
    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.typedProperty().get().isBlank());
    }

    CriteriaSet set() {
        return set;
    }

    ObservableList<TriedLine> lines() {
        return lines;
    }

    /** The kinds of subject that lines are asked of alone, with "" for all others; empty where the set has no such lines. */
    ObservableList<String> kinds() {
        return kinds;
    }

    ObjectProperty<String> kindProperty() {
        return kind;
    }

    /** What the marks come to; null before a set is shown. */
    ReadOnlyObjectProperty<Working> workingProperty() {
        return working.getReadOnlyProperty();
    }
}
