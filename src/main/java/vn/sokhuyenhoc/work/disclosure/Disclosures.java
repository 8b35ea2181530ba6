package vn.sokhuyenhoc.work.disclosure;

import java.nio.file.Path;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;

/** Notes in the log of changes what goes out of the register: files with people in them, and whole ID numbers that were looked at. */
public final class Disclosures {
    private final Database database;

    public Disclosures(Database database) {
        this.database = database;
    }

    /** Refuses whole ID numbers to who may not have them; to be asked before a file is begun. */
    public void check(boolean fullIds) {
        if (fullIds && !database.account().may(Right.FULL_IDS)) {
            throw new FaultException(Fault.NOT_ALLOWED);
        }
    }

    /** A file was written with so many people, forms or papers. */
    public int exported(Path out, int rows, boolean fullIds) {
        note(fullIds ? Deed.FULL_IDS : Deed.EXPORT, out.getFileName() + " (" + rows + ")");
        return rows;
    }

    /** The whole ID number of somebody is looked at; refuses who may not. */
    public String seen(String name) {
        note(Deed.FULL_IDS, name);
        return name;
    }

    private void note(Deed deed, String detail) {
        database.change(deed, () -> {
            database.detail(detail);
            return null;
        });
    }
}
