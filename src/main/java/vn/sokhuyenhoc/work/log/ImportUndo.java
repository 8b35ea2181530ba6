package vn.sokhuyenhoc.work.log;

import java.util.Iterator;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.Left;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.Staying;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.work.ImportBook;

/** Takes an import back among other entries. */
final class ImportUndo {
    private final ImportBook imports;
    private final Tally tally;

    ImportUndo(ImportBook imports, Tally tally) {
        this.imports = imports;
        this.tally = tally;
    }

    void takeBack(AuditEntry entry, Iterator<RowChange> rows) {
        long number = number(rows);
        try {
            ImportBook.Undone undone = imports.undo(number, Progress.NONE);
            tally.back(entry, LoggedTable.PERSON, undone.people());
            tally.back(entry, LoggedTable.ASSESSMENT, undone.forms());
            tally.back(entry, LoggedTable.IMPORT_FILL, undone.fills());
            tally.back(entry, LoggedTable.IMPORT_RUN, 1);
            int erased = (int) undone.kept().stream().filter(one -> one.reason() == Staying.Reason.ERASED).count();
            tally.left(entry, Left.Reason.ERASED, erased, 0);
            tally.left(entry, Left.Reason.DEPENDED_ON, undone.kept().size() - erased, 0);
            tally.left(entry, Left.Reason.CHANGED_SINCE, undone.changedForms(), 0);
        } catch (FaultException refused) {
            boolean before = refused.fault() == Fault.IMPORT_UNDONE_ALREADY || refused.fault() == Fault.IMPORT_UNKNOWN;
            tally.left(entry, before ? Left.Reason.CHANGED_SINCE : Left.Reason.ROUND_LOCKED, entry.rows(), 0);
        }
    }

    private static long number(Iterator<RowChange> rows) {
        while (rows.hasNext()) {
            RowChange change = rows.next();
            if (change.table().equals("IMPORT_RUN")) {
                return (Long) change.key().get("NO");
            }
        }
        return 0;
    }
}
