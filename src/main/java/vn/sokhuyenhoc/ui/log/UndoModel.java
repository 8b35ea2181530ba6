package vn.sokhuyenhoc.ui.log;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.TakenBack;
import vn.sokhuyenhoc.text.LogWords;
import vn.sokhuyenhoc.ui.kit.LongWork;

/** Taking back the entry at hand or more with it: first what it would come to, then the deed. */
final class UndoModel {
    private final LogViewModel.Jobs jobs;
    private final LogViewModel.Outside outside;
    private final Runnable done;
    private final LogWords words;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<Scope> scope = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();
    private AuditEntry entry;

    /**
     * What was looked at.
     *
     * @param entries that it would take
     */
    record Plan(Collection<Long> entries, TakenBack back) {
    }

    UndoModel(LogViewModel.Jobs jobs, LogViewModel.Outside outside, Runnable done) {
        this.jobs = jobs;
        this.outside = outside;
        this.done = done;
        this.words = new LogWords(outside.messages());
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
    }

    /** Another entry is at hand, or none. */
    void about(AuditEntry now) {
        entry = now;
        leave();
    }

    /** Nothing is to be taken back. */
    void leave() {
        if (plan.get() == null) {
            work.forget();
        }
        scope.set(null);
        plan.set(null);
    }

    /** Looks what it would come to. */
    void look(Scope wanted) {
        if (entry == null) {
            return;
        }
        AuditEntry at = entry;
        scope.set(wanted);
        plan.set(null);
        work.anew(progress -> {
            Collection<Long> entries = entries(at, wanted);
            return entries.isEmpty() ? null : new Plan(entries, jobs.undoing().plan(entries, progress));
        }, found -> {
            plan.set(found);
            if (found == null) {
                scope.set(null);
                outside.prompts().tell(outside.messages().get("log.no_batch"));
            }
        });
    }

    private Collection<Long> entries(AuditEntry at, Scope wanted) {
        return switch (wanted) {
            case ENTRY -> List.of(at.no());
            case DAY -> jobs.log().ofDay(at.at().toLocalDate());
            case BATCH -> jobs.log().batch(at).<Collection<Long>>map(jobs.log()::ofBatch).orElse(List.of());
            case ACCOUNT -> jobs.log().ofAccountFrom(at);
        };
    }

    /** The first time looks what it would come to, the second time does it. */
    void takeBack() {
        Plan now = plan.get();
        if (now == null) {
            look(scope.get() == null ? Scope.ENTRY : scope.get());
        } else if (now.back().entries() > 0 && !work.runningProperty().get()) {
            work.start(progress -> jobs.undoing().undo(now.entries(), progress), back -> {
                leave();
                outside.prompts().tell(words.took(back));
                done.run();
            });
        }
    }

    /** Null while nothing is to be taken back. */
    ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    /** Null while it is looked up. */
    ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    LongWork work() {
        return work;
    }
}
