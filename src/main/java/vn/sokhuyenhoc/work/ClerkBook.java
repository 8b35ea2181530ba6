package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.store.ClerkStore;
import vn.sokhuyenhoc.store.Database;

/** Who keys. */
public final class ClerkBook {
    private static final int LONGEST = 80;

    private final Database database;
    private final ClerkStore clerks;

    public ClerkBook(Database database) {
        this.database = database;
        this.clerks = new ClerkStore(database);
    }

    public List<Clerk> all() {
        return clerks.all();
    }

    /** The clerk of this name, added where nobody has it yet; refuses an empty name and one over 80 letters. */
    public Clerk named(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new FaultException(Fault.CLERK_NAME, LONGEST);
        }
        return clerks.find(name).orElseGet(() -> database.change(() -> clerks.add(name)));
    }
}
