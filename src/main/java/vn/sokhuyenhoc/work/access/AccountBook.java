package vn.sokhuyenhoc.work.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.AccountStore;
import vn.sokhuyenhoc.store.Database;

/** Who may open the register and what they may do; passwords and the recovery sheet. The database itself is never rewritten for it. */
public final class AccountBook {
    public static final int SHORTEST_LOGIN = 2;
    public static final int LONGEST_LOGIN = 20;
    public static final int LONGEST_NAME = 80;

    private final Database database;
    private final AccountStore accounts;
    private final Clock clock;

    public AccountBook(Database database, Clock clock) {
        this.database = database;
        this.accounts = new AccountStore(database);
        this.clock = clock;
    }

    /** One account as the list shows it; {@code last} null where they never came in. */
    public record Line(Account account, LocalDateTime last) {
    }

    /** Who is in. */
    public Account own() {
        return database.account();
    }

    /** All accounts in the order in which they were made; refuses who may not look after them. */
    public List<Line> all() {
        database.ensure(Right.SAFETY);
        Map<String, LocalDateTime> last = accounts.lastSignIns();
        return accounts.all().stream().map(account -> new Line(account, last.get(account.login()))).toList();
    }

    /** Adds an account that this password opens; refuses a login that is taken or no plain word, an empty name and a short password. */
    public Account add(Account wanted, char[] password) {
        String login = wanted.login().strip().toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z0-9]{" + SHORTEST_LOGIN + "," + LONGEST_LOGIN + "}")) {
            throw new FaultException(Fault.LOGIN_WORDS, SHORTEST_LOGIN, LONGEST_LOGIN);
        }
        Account clean = new Account(0, login, name(wanted.name()), wanted.role(), wanted.placeId(), true);
        return database.change(Deed.ACCOUNT, () -> {
            if (accounts.find(login).isPresent()) {
                throw new FaultException(Fault.LOGIN_TAKEN, login);
            }
            Account added = accounts.add(clean, LocalDateTime.now(clock));
            database.detail(login);
            database.keys().put(login, password);
            return added;
        });
    }

    private static String name(String typed) {
        String name = Fold.clean(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new FaultException(Fault.ACCOUNT_NAME, LONGEST_NAME);
        }
        return name;
    }

    /** Changes name, role and village; refuses to leave no administrator. */
    public Account change(Account wanted) {
        Account clean = new Account(wanted.id(), wanted.login(), name(wanted.name()), wanted.role(), wanted.placeId(), wanted.active());
        return database.change(Deed.ACCOUNT, () -> {
            keep(clean);
            return clean;
        });
    }

    private void keep(Account account) {
        database.detail(account.login());
        accounts.change(account);
        if (accounts.all().stream().noneMatch(one -> one.active() && one.role() == Role.ADMINISTRATOR && one.placeId() == null)) {
            throw new FaultException(Fault.LAST_ADMINISTRATOR);
        }
    }

    /** From now on this account opens nothing; what it did stays under its name. Refuses to leave no administrator. */
    public void shut(Account account) {
        database.change(Deed.ACCOUNT, () -> {
            keep(new Account(account.id(), account.login(), account.name(), account.role(), account.placeId(), false));
            database.keys().remove(account.login());
            return null;
        });
    }

    /** Gives somebody a new password; an account that was shut may come in again. */
    public void setPassword(Account account, char[] password) {
        database.change(Deed.ACCOUNT, () -> {
            keep(new Account(account.id(), account.login(), account.name(), account.role(), account.placeId(), true));
            database.keys().put(account.login(), password);
            return null;
        });
    }

    /** Changes one's own password; refuses where the old one is wrong. */
    public void changeOwn(char[] old, char[] password) {
        String login = own().login();
        if (!database.keys().fits(login, old)) {
            throw new FaultException(Fault.WRONG_PASSWORD);
        }
        database.change(Deed.PASSWORD, () -> {
            database.detail(login);
            database.keys().put(login, password);
            return null;
        });
    }

    public boolean hasRecovery() {
        return database.keys().hasRecovery();
    }

    /** Makes a code for the recovery sheet; an earlier sheet opens nothing any more. The code is known to nobody but who is answered. */
    public RecoveryCode newRecovery() {
        RecoveryCode code = RecoveryCode.random(new SecureRandom());
        return database.change(Deed.ACCOUNT, () -> {
            database.detail(Door.RECOVERY);
            database.keys().putRecovery(code.secret());
            return code;
        });
    }
}
