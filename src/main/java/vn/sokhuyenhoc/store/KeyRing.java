package vn.sokhuyenhoc.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Who has a key to a register. Nothing here asks for a right or writes the log: that is for the change that calls it. The database itself
 * is never rewritten for it.
 */
public final class KeyRing {
    private final KeySlots slots;
    private final DataKey key;

    KeyRing(KeySlots slots, DataKey key) {
        this.slots = slots;
        this.key = key;
    }

    static KeySlots slots(Path folder) {
        return new KeySlots(folder.toAbsolutePath().resolve(DatabaseFile.NAME + KeySlots.ENDING));
    }

    /** Who may come in to the register of a folder, in the order in which they were added. */
    public static List<String> logins(Path folder) {
        return slots(folder).logins();
    }

    public static boolean hasRecovery(Path folder) {
        return slots(folder).find(KeySlot.RECOVERY).isPresent();
    }

    /** Gives an account a new password by the code of the recovery sheet; refuses a wrong code and a short password. */
    public static void recover(Path folder, char[] code, String login, char[] password) {
        KeySlots slots = slots(folder);
        slots.put(login, password, slots.open(KeySlot.RECOVERY, code).key());
    }

    public List<String> logins() {
        return slots.logins();
    }

    public boolean hasRecovery() {
        return slots.find(KeySlot.RECOVERY).isPresent();
    }

    /** Whether it is this account's password. */
    public boolean fits(String login, char[] password) {
        return slots.find(login).flatMap(slot -> slot.open(password)).filter(key::equals).isPresent();
    }

    /** Gives an account a password in place of the one it had, if any; refuses a short one. */
    public void put(String login, char[] password) {
        slots.put(login, password, key);
    }

    /** Takes an account's key away; refuses the last one. */
    public void remove(String login) {
        slots.remove(login);
    }

    /** Only this code opens the register from now on, no earlier one. */
    public void putRecovery(char[] code) {
        slots.put(KeySlot.RECOVERY, code, key);
    }
}
