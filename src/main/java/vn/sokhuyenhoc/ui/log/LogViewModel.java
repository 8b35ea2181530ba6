package vn.sokhuyenhoc.ui.log;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.audit.LoggedRow;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.log.ChangeLog;
import vn.sokhuyenhoc.work.log.LogSheet;
import vn.sokhuyenhoc.work.log.Undoing;

/** The log of changes, newest first, what the entry at hand did to which rows, and taking it back. */
public final class LogViewModel {
    /** So many rows of one entry are told. */
    static final int TOLD = 60;

    private final Jobs jobs;
    private final Outside outside;
    private final Filter filter;
    private final LazyRows<AuditEntry> rows;
    private final UndoModel undo;
    private final LongWork writing;
    private final ObjectProperty<AuditEntry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<LoggedRow>> told = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private int query;
    private int question;

    /** The work classes used. */
    public record Jobs(ChangeLog log, Undoing undoing, LogSheet sheet) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    private record Read(long[] nos, List<String> accounts) {
    }

    public LogViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.filter = new Filter(outside.clock(), this::refresh);
        this.rows = new LazyRows<>(outside.runner(), outside.prompts()::fail, jobs.log()::entries);
        this.undo = new UndoModel(jobs, outside, this::refresh);
        this.writing = new LongWork(outside.runner(), outside.prompts()::fail);
        chosen.subscribe(this::turned);
    }

    /** Begins with the days and the kind of work that were left. Whose work was looked at is nobody else's business. */
    public void remember(Memory memory) {
        memory.follow("log-days", filter.daysProperty(), Filter.Days.class);
        memory.follow("log-kind", filter.kindProperty(), filter.kinds(), kind -> kind.deed().map(Deed::name).orElse(""));
    }

    /** Reads the list anew; the entry at hand stays. */
    void refresh() {
        int mine = ++query;
        AuditFilter wanted = filter.filter();
        outside.runner().run(progress -> new Read(jobs.log().nos(wanted), jobs.log().accounts()), read -> {
            if (mine == query) {
                filter.offer(read.accounts());
                rows.show(read.nos());
                count.set(-1);
                count.set(read.nos().length);
            }
        });
    }

    private void turned(AuditEntry before, AuditEntry now) {
        if (before != null && now != null && before.no() == now.no()) {
            return;
        }
        undo.about(now);
        told.set(List.of());
        int mine = ++question;
        if (now != null) {
            outside.runner().run(progress -> jobs.log().rows(now.no(), TOLD), answer -> {
                if (mine == question) {
                    told.set(answer);
                }
            });
        }
    }

    /** Writes what the list shows as a sheet, where the clerk says. */
    void export() {
        Messages words = outside.messages();
        outside.prompts().saveFile(words.get("log.export"), words.get("log.file"), "xlsx").ifPresent(this::write);
    }

    private void write(Path out) {
        AuditFilter wanted = filter.filter();
        writing.start(progress -> jobs.sheet().write(wanted, out, progress), written -> {
            outside.prompts().tell(outside.messages().get("log.exported", written, out.getFileName().toString()));
            refresh();
        });
    }

    Filter filter() {
        return filter;
    }

    LazyRows<AuditEntry> rows() {
        return rows;
    }

    UndoModel undo() {
        return undo;
    }

    LongWork writing() {
        return writing;
    }

    ObjectProperty<AuditEntry> chosenProperty() {
        return chosen;
    }

    /** The first rows of the entry at hand. */
    ReadOnlyObjectProperty<List<LoggedRow>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** How many entries are listed; under 0 before they were read. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
