package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ACCOUNT;
import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record2;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

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

    /** Who may come in; refuses an account that is gone or was shut. */
    public Account admitted(String login) {
        return find(login).filter(Account::active).orElseThrow(() -> new FaultException(Fault.ACCOUNT_CLOSED, login));
    }

    /** The first administrator who may come in; there always is one. */
    Account administrator() {
        return all().stream().filter(account -> account.may(Right.SAFETY)).findFirst().orElseThrow();
    }

    /** The account with its row; within a change. */
    public Account add(Account account, LocalDateTime at) {
        long id = database.sql().insertInto(ACCOUNT).set(ACCOUNT.LOGIN, account.login()).set(ACCOUNT.FULL_NAME, account.name())
            .set(ACCOUNT.ROLE, account.role().name()).set(ACCOUNT.PLACE_ID, account.placeId()).set(ACCOUNT.ACTIVE, account.active())
            .set(ACCOUNT.MADE_AT, at).returning(ACCOUNT.ID).fetchSingle(ACCOUNT.ID);
        return new Account(id, account.login(), account.name(), account.role(), account.placeId(), account.active());
    }

    /** Its login stays. */
    public void change(Account account) {
        database.sql().update(ACCOUNT).set(ACCOUNT.FULL_NAME, account.name()).set(ACCOUNT.ROLE, account.role().name())
            .set(ACCOUNT.PLACE_ID, account.placeId()).set(ACCOUNT.ACTIVE, account.active()).where(ACCOUNT.ID.eq(account.id())).execute();
    }

    /** When each last came in, by login; those who never did are missing. */
    public Map<String, LocalDateTime> lastSignIns() {
        return database.sql().select(AUDIT_ENTRY.ACCOUNT, DSL.max(AUDIT_ENTRY.NOTED_AT)).from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.DEED.eq(Deed.SIGN_IN.name())).groupBy(AUDIT_ENTRY.ACCOUNT).fetchMap(Record2::value1, Record2::value2);
    }

    private static Account account(Record row) {
        return new Account(row.get(ACCOUNT.ID), row.get(ACCOUNT.LOGIN), row.get(ACCOUNT.FULL_NAME), Role.valueOf(row.get(ACCOUNT.ROLE)),
            row.get(ACCOUNT.PLACE_ID), row.get(ACCOUNT.ACTIVE));
    }
}
