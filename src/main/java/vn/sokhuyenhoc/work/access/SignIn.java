package vn.sokhuyenhoc.work.access;

import java.util.List;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.store.Database;

/** The door of a register that is open but locked. */
public final class SignIn {
    private final Database database;
    private final Door door;

    public SignIn(Database database, Door door) {
        this.database = database;
        this.door = door;
    }

    /** Who is in, or was when it was locked. */
    public Account own() {
        return database.account();
    }

    public List<String> logins() {
        return door.logins();
    }

    public Door door() {
        return door;
    }

    /** Opens it again; answers whether it is for the same account as before. Refuses a wrong password, after three more and more slowly. */
    public boolean again(String login, char[] password) {
        long before = own().id();
        door.signIn(database, login, password);
        return own().id() == before;
    }
}
