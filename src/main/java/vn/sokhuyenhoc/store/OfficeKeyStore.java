package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.OFFICE_KEY;

import java.time.LocalDateTime;
import java.util.Optional;

/** The office's key for signing; there is one. */
public final class OfficeKeyStore {
    private static final int ONLY = 1;

    private final Database database;

    public OfficeKeyStore(Database database) {
        this.database = database;
    }

    /** Both in base 64 as Java encodes them. */
    public record Keys(String publicKey, String privateKey, LocalDateTime madeAt) {
    }

    public Optional<Keys> find() {
        return database.sql().selectFrom(OFFICE_KEY).where(OFFICE_KEY.ID.eq(ONLY))
            .fetchOptional(row -> new Keys(row.getPublicKey(), row.getPrivateKey(), row.getMadeAt()));
    }

    public void add(Keys keys) {
        database.sql().insertInto(OFFICE_KEY).set(OFFICE_KEY.ID, ONLY).set(OFFICE_KEY.PUBLIC_KEY, keys.publicKey())
            .set(OFFICE_KEY.PRIVATE_KEY, keys.privateKey()).set(OFFICE_KEY.MADE_AT, keys.madeAt()).execute();
    }
}
