package vn.sokhuyenhoc.ui.rescore;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Recount;
import vn.sokhuyenhoc.work.RoundBook;

/** Results that build on others: what would change if all of a year were counted anew, and keeping it. */
public final class DerivedViewModel {
    private final RoundBook book;
    private final Recount recount;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObservableList<ResultChange> changes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private final LongWork work;

    public DerivedViewModel(RoundBook book, Recount recount, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.recount = recount;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.work = new LongWork(runner, prompts::fail);
        year.subscribe(this::forget);
    }

    private void forget() {
        looked.set(false);
        changes.clear();
    }

    /** Reads the years with rounds; the newest comes to the front. */
    void load() {
        runner.run(progress -> book.all().stream().map(Round::year).distinct().toList(), found -> {
            years.setAll(found);
            if (year.get() == null || !found.contains(year.get())) {
                year.set(found.isEmpty() ? null : found.getFirst());
            }
            look();
        });
    }

    /** Says what would change. */
    void look() {
        if (year.get() != null) {
            int of = year.get();
            work.anew(progress -> recount.plan(of), this::show);
        }
    }

    private void show(List<ResultChange> found) {
        changes.setAll(found);
        looked.set(true);
    }

    /** Keeps it. */
    void apply() {
        if (looked.get()) {
            int of = year.get();
            work.start(progress -> recount.apply(of), done -> {
                prompts.tell(messages.get("rescore.derived.done", done.size(), done.stream().filter(ResultChange::isOfResult).count()));
                look();
            });
        }
    }

    public ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    public ObservableList<ResultChange> changes() {
        return changes;
    }

    /** Whether the list is an answer. */
    public ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    public LongWork work() {
        return work;
    }
}
