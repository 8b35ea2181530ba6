package vn.sokhuyenhoc.work;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.store.ClerkStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;

/** Who keys. */
public final class ClerkBook {
    private static final int LONGEST = 80;
    private static final String LAST = "clerk.last";

    private final Database database;
    private final ClerkStore clerks;
    private final SettingStore settings;

    public ClerkBook(Database database) {
        this.database = database;
        this.clerks = new ClerkStore(database);
        this.settings = new SettingStore(database);
    }

    public List<Clerk> all() {
        return clerks.all();
    }

    /** The clerk of this name, who keys from now on; added where nobody has it yet; refuses an empty name and one over 80 letters. */
    public Clerk named(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new FaultException(Fault.CLERK_NAME, LONGEST);
        }
        return database.change(Deed.CLERK, () -> {
            database.detail(name);
            Clerk clerk = clerks.find(name).orElseGet(() -> clerks.add(name));
            settings.put(LAST, clerk.name());
            return clerk;
        });
    }

    /** Whoever has opened the register; where the account has no name, who said last that they key. */
    public Optional<Clerk> last() {
        Account own = database.account();
        if (!own.name().isEmpty() && own.may(Deed.CLERK.right())) {
            return Optional.of(clerks.find(own.name()).orElseGet(() -> named(own.name())));
        }
        return settings.get(LAST).flatMap(clerks::find);
    }
}
