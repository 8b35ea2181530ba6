package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.OFFICE;

import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.office.Office;

/** This association's own data: one row. */
public final class OfficeStore {
    private final Database database;

    public OfficeStore(Database database) {
        this.database = database;
    }

    public Optional<Office> find() {
        return database.sql().selectFrom(OFFICE).fetchOptional(OfficeStore::office);
    }

    /** Puts this in place of what is there. */
    public void save(Office office) {
        database.sql().deleteFrom(OFFICE).execute();
        database.sql().insertInto(OFFICE).set(OFFICE.ID, 1).set(OFFICE.PROVINCE, office.commune().province())
            .set(OFFICE.COMMUNE_KIND, office.commune().kind().name()).set(OFFICE.COMMUNE, office.commune().name())
            .set(OFFICE.SUPERIOR_LINE, office.heading().superior()).set(OFFICE.ISSUER_LINE, office.heading().issuer())
            .set(OFFICE.SYMBOL, office.heading().symbol()).set(OFFICE.SIGNING_FOR, office.signer().signingFor())
            .set(OFFICE.SIGNER_POSITION, office.signer().position()).set(OFFICE.SIGNER_NAME, office.signer().name())
            .set(OFFICE.PREPARER_NAME, office.preparer()).execute();
    }

    private static Office office(Record row) {
        return new Office(
            new Office.Commune(row.get(OFFICE.PROVINCE), Office.Kind.valueOf(row.get(OFFICE.COMMUNE_KIND)), row.get(OFFICE.COMMUNE)),
            new Office.Heading(row.get(OFFICE.SUPERIOR_LINE), row.get(OFFICE.ISSUER_LINE), row.get(OFFICE.SYMBOL)),
            new Office.Signer(row.get(OFFICE.SIGNING_FOR), row.get(OFFICE.SIGNER_POSITION), row.get(OFFICE.SIGNER_NAME)),
            row.get(OFFICE.PREPARER_NAME));
    }
}
