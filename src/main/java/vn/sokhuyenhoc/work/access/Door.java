package vn.sokhuyenhoc.work.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.KeyRing;
import vn.sokhuyenhoc.store.WrongPasswords;

/** Lets in who knows a password; whoever does not has to wait longer each time, also after the program was started anew. */
public final class Door {
    /** In the log of changes before each login and how often it was tried in vain. */
    public static final String WRONG = "wrong-passwords";
    /** In the log of changes of a password that was set by the recovery sheet. */
    public static final String RECOVERY = "recovery";
    /** Where wrong passwords are counted that are nobody's in particular, and wrong codes. */
    private static final String ANYBODY = "";
    private static final String SHEET = "*";

    private final Path folder;
    private final WrongPasswords wrong;
    private boolean recovered;

    public Door(Path folder, Clock clock) {
        this.folder = folder;
        this.wrong = new WrongPasswords(folder, clock);
    }

    /** Who may come in. */
    public List<String> logins() {
        return KeyRing.logins(folder);
    }

    public boolean hasRecovery() {
        return KeyRing.hasRecovery(folder);
    }

    /** How long this account still has to wait before a password is looked at. */
    public Duration wait(String login) {
        return wrong.wait(login);
    }

    /** Opens the register as whoever has this password. */
    public Database open(char[] password) {
        return tried(ANYBODY, Fault.WRONG_PASSWORD, () -> Database.open(folder, password));
    }

    public Database open(String login, char[] password) {
        return tried(login, Fault.WRONG_PASSWORD, () -> Database.open(folder, login, password));
    }

    /** Opens the register as this account, with a new password, by the code of the recovery sheet; refuses one typed wrongly or not of it. */
    public Database recover(String typed, String login, char[] password) {
        RecoveryCode code = RecoveryCode.read(typed)
            .orElseThrow(() -> new FaultException(Fault.RECOVERY_TYPED, RecoveryCode.firstWrong(typed)));
        tried(SHEET, Fault.RECOVERY_STALE, () -> {
            KeyRing.recover(folder, code.secret(), login, password);
            return login;
        });
        Database database = Database.open(folder, login, password);
        wrong.succeeded(login);
        recovered = true;
        return database;
    }

    /** The open register goes on under this account, the one before or another. */
    public void signIn(Database database, String login, char[] password) {
        tried(login, Fault.WRONG_PASSWORD, () -> {
            database.signIn(login, password);
            return login;
        });
        cameIn(database);
    }

    /** Writes into the log who came in, by the recovery sheet or not, and how often it was tried in vain before. */
    public void cameIn(Database database) {
        if (recovered) {
            note(database, Deed.PASSWORD, RECOVERY);
            recovered = false;
        }
        Map<String, Integer> untold = wrong.untold();
        note(database, Deed.SIGN_IN, untold.isEmpty() ? "" : untold.entrySet().stream()
            .map(e -> (e.getKey().isEmpty() ? "?" : e.getKey()) + " " + e.getValue()).collect(Collectors.joining(", ", WRONG + " ", "")));
        wrong.told();
    }

    private static void note(Database database, Deed deed, String detail) {
        database.change(deed, () -> {
            database.detail(detail);
            return null;
        });
    }

    /** @param otherwise what is said of a wrong secret */
    private <T> T tried(String login, Fault otherwise, Supplier<T> opening) {
        Duration wait = wrong.wait(login);
        if (!wait.isZero()) {
            throw new FaultException(Fault.TOO_MANY_TRIES, seconds(wait));
        }
        try {
            T opened = opening.get();
            wrong.succeeded(login);
            return opened;
        } catch (FaultException e) {
            if (e.fault() != Fault.WRONG_PASSWORD) {
                throw e;
            }
            Duration next = wrong.failed(login);
            throw next.isZero() ? new FaultException(otherwise, e) : new FaultException(Fault.TOO_MANY_TRIES, e, seconds(next));
        }
    }

    private static long seconds(Duration wait) {
        return (wait.toMillis() + 999) / 1000;
    }
}
