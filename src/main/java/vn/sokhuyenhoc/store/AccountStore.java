package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ACCOUNT;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;

/** Who may open the register; the passwords themselves lie in the key file. */
public final class AccountStore {
    private final Database database;

    public AccountStore(Database database) {
        this.database = database;
    }

    /** In the order in which they were made. */
    public List<Account> all() {
        return database.sql().selectFrom(ACCOUNT).orderBy(ACCOUNT.ID).fetch(AccountStore::account);
    }

    public Optional<Account> find(String login) {
        return database.sql().selectFrom(ACCOUNT).where(ACCOUNT.LOGIN.equalIgnoreCase(login)).fetchOptional(AccountStore::account);
    }

    private static Account account(Record row) {
        return new Account(row.get(ACCOUNT.ID), row.get(ACCOUNT.LOGIN), row.get(ACCOUNT.FULL_NAME), Role.valueOf(row.get(ACCOUNT.ROLE)),
            row.get(ACCOUNT.PLACE_ID), row.get(ACCOUNT.ACTIVE));
    }
}
