package vn.sokhuyenhoc.ui.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.Target;
import vn.sokhuyenhoc.ui.facts.FactsViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.report.TargetBook.Line;
import vn.sokhuyenhoc.work.report.TargetBook;

/** The targets, and the form for one of them: the one chosen, else a new one. */
final class TargetsModel {
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Target> changed = new SimpleObjectProperty<>();
    private final Checked<Programme> programme;
    private final Checked<Goal> goal;
    private final Checked<String> year;
    private final Checked<Base> base;
    private final Checked<String> percent;
    private final Checked<String> source;
    private final TargetBook book;
    private final Undoing undoing;
    private final Outside outside;

    TargetsModel(TargetBook book, Undoing undoing, Outside outside) {
        this.book = book;
        this.undoing = undoing;
        this.outside = outside;
        programme = new Checked<>("facts.target.programme", Programme.PROVINCE, chosen -> "");
        goal = new Checked<>("facts.target.goal", Goal.CITIZENS, chosen -> "");
        year = new Checked<>("facts.target.year", "2030", text -> text.strip().matches("20[2-9]\\d") ? "" : outside.word("facts.target.year_wrong"));
        base = new Checked<>("facts.target.base", Base.ADULTS, chosen -> "");
        percent = new Checked<>("facts.target.percent", "", text -> read(text).isPresent() ? "" : outside.word("facts.target.percent_wrong"));
        source = new Checked<>("facts.target.source", "", text -> text.isBlank() ? outside.word("facts.target.source_missing")
            : text.strip().length() <= TargetBook.SOURCE ? "" : outside.word("facts.too_long", TargetBook.SOURCE));
    }

    private static Optional<BigDecimal> read(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain))
            .filter(share -> share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0) : Optional.empty();
    }

    void load() {
        outside.runner().run(progress -> book.lines(), lines::setAll);
    }

    /** Puts one into the form; null empties it for a new one. */
    void open(Target target) {
        changed.set(target);
        if (target != null) {
            programme.renew(target.programme());
            goal.renew(target.goal());
            year.renew(String.valueOf(target.year()));
            base.renew(target.base());
        }
        percent.renew(target == null ? "" : target.percent().toPlainString().replace('.', ','));
        source.renew(target == null ? "" : target.source());
    }

    /** Answers the id of the first input that is wrong. */
    Optional<String> save() {
        Optional<String> wrong = Stream.of(year, percent, source).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            Target before = changed.get();
            Target now = new Target(programme.get(), goal.get(), Integer.parseInt(year.get().strip()), base.get(), read(percent.get()).orElseThrow(),
                source.get().strip());
            outside.runner().run(progress -> {
                book.put(before, now);
                return now;
            }, done -> {
                outside.prompts().tell(outside.word("facts.target.saved"));
                open(null);
                load();
            });
        }
        return wrong;
    }

    void remove() {
        Target target = changed.get();
        if (target != null) {
            outside.runner().run(progress -> {
                book.remove(target);
                return target;
            }, done -> {
                outside.prompts().tell(outside.word("facts.target.removed"));
                open(null);
                load();
            });
        }
    }

    /** Takes those back that came with the program, and offers the office's corrections back. */
    void restore() {
        outside.runner().run(progress -> book.restore(), done -> {
            String told = outside.word("facts.target.restored", done.targets());
            if (done.targets() == 0) {
                outside.prompts().tell(told);
            } else {
                outside.prompts().tell(told, () -> putBack(done.change()));
            }
            open(null);
            load();
        });
    }

    private void putBack(long change) {
        outside.runner().run(progress -> undoing.undoOwn(change, progress), back -> {
            outside.prompts().tell(outside.word("facts.target.back"));
            load();
        });
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** What is being corrected; null for a new one. */
    ObjectProperty<Target> changedProperty() {
        return changed;
    }

    Checked<Programme> programme() {
        return programme;
    }

    Checked<Goal> goal() {
        return goal;
    }

    Checked<Base> base() {
        return base;
    }

    Checked<String> percent() {
        return percent;
    }

    /** Year, percent and source. */
    List<Checked<String>> texts() {
        return List.of(year, percent, source);
    }
}
