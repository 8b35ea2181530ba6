package vn.sokhuyenhoc.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * The ways into a register, beside the database: one slot for each account that may come in and one for the recovery sheet. H2 gets the
 * data key, never a password, so a password can change without rewriting the database.
 */
final class KeySlots {
    static final String ENDING = ".keys";
    static final int SHORTEST_PASSWORD = 6;

    private final Path path;
    private final KeyFile file;

    /** What a secret opened, and whose slot it was. */
    record Opened(DataKey key, String owner) {
    }

    KeySlots(Path path) {
        this.path = path;
        this.file = new KeyFile(path);
    }

    boolean exist() {
        return file.exists();
    }

    /** Makes a data key and the slot of the first account, which this password opens. */
    DataKey create(char[] password) {
        ensureLong(password);
        DataKey key = KeySlot.newKey();
        file.write(List.of(KeySlot.of(Account.FIRST, password, key)));
        return key;
    }

    private static void ensureLong(char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new FaultException(Fault.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD);
        }
    }

    /** The slot of any account that the password fits, the first account's before all others; refuses a wrong one and a damaged key file. */
    Opened open(char[] password) {
        return accounts().stream().sorted(Comparator.comparing(slot -> !slot.owner().equals(Account.FIRST)))
            .flatMap(slot -> slot.open(password).map(key -> new Opened(key, slot.owner())).stream()).findFirst()
            .orElseThrow(() -> new FaultException(Fault.WRONG_PASSWORD));
    }

    /** Refuses a wrong password, one of nobody's, and a damaged key file. */
    Opened open(String owner, char[] secret) {
        return find(owner).flatMap(slot -> slot.open(secret).map(key -> new Opened(key, slot.owner())))
            .orElseThrow(() -> new FaultException(Fault.WRONG_PASSWORD));
    }

    private List<KeySlot> accounts() {
        return file.read().stream().filter(slot -> !slot.owner().equals(KeySlot.RECOVERY)).toList();
    }

    /** Who may come in, in the order in which they were added. */
    List<String> logins() {
        return accounts().stream().map(KeySlot::owner).toList();
    }

    Optional<KeySlot> find(String owner) {
        return file.read().stream().filter(slot -> slot.owner().equalsIgnoreCase(owner)).findFirst();
    }

    /** Adds a slot, or puts it in place of the one that its owner had; refuses a short secret. */
    void put(String owner, char[] secret, DataKey key) {
        ensureLong(secret);
        KeySlot slot = KeySlot.of(owner, secret, key);
        List<KeySlot> slots = new ArrayList<>(file.read());
        int at = slots.stream().map(KeySlot::owner).toList().indexOf(owner);
        if (at < 0) {
            slots.add(slot);
        } else {
            slots.set(at, slot);
        }
        file.write(slots);
    }

    /** Refuses to leave no account. */
    void remove(String owner) {
        List<KeySlot> slots = new ArrayList<>(file.read());
        slots.removeIf(slot -> slot.owner().equals(owner));
        if (slots.stream().allMatch(slot -> slot.owner().equals(KeySlot.RECOVERY))) {
            throw new FaultException(Fault.LAST_ADMINISTRATOR);
        }
        file.write(slots);
    }

    /** Writes the key file again from its copy where it was damaged; answers what is to be said of it. */
    Optional<FaultException> mend() {
        if (file.isSound()) {
            return Optional.empty();
        }
        file.write(file.read());
        return Optional.of(new FaultException(Fault.KEYS_MENDED, path.getFileName()));
    }
}
