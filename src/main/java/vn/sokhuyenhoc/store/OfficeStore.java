package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.OFFICE;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICE_BEFORE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.TableField;
import vn.sokhuyenhoc.domain.office.EarlierOffice;
import vn.sokhuyenhoc.domain.office.Office;

/** This association's own data: one row, and one for each earlier name. */
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

    /** The earlier names, newest first. */
    public List<EarlierOffice> before() {
        return database.sql().selectFrom(OFFICE_BEFORE).orderBy(OFFICE_BEFORE.VALID_TO.desc(), OFFICE_BEFORE.ID.desc())
            .fetch(row -> new EarlierOffice(row.getId(), row.getValidTo(), office(row.into(OFFICE))));
    }

    /** Keeps what is there as an earlier name. */
    public void keepBefore(LocalDate lastDay) {
        Record now = database.sql().selectFrom(OFFICE).fetchSingle();
        Map<TableField<?, ?>, Object> values = Stream.of(OFFICE_BEFORE.PROVINCE, OFFICE_BEFORE.COMMUNE_KIND, OFFICE_BEFORE.COMMUNE,
            OFFICE_BEFORE.SUPERIOR_LINE, OFFICE_BEFORE.ISSUER_LINE, OFFICE_BEFORE.SYMBOL, OFFICE_BEFORE.SIGNING_FOR, OFFICE_BEFORE.SIGNER_POSITION,
            OFFICE_BEFORE.SIGNER_NAME, OFFICE_BEFORE.PREPARER_NAME).collect(Collectors.toMap(field -> field, field -> now.get(field.getName())));
        database.sql().insertInto(OFFICE_BEFORE).set(OFFICE_BEFORE.VALID_TO, lastDay).set(values).execute();
    }

    public void removeBefore(long id) {
        database.sql().deleteFrom(OFFICE_BEFORE).where(OFFICE_BEFORE.ID.eq(id)).execute();
    }

    private static Office office(Record row) {
        return new Office(
            new Office.Commune(row.get(OFFICE.PROVINCE), Office.Kind.valueOf(row.get(OFFICE.COMMUNE_KIND)), row.get(OFFICE.COMMUNE)),
            new Office.Heading(row.get(OFFICE.SUPERIOR_LINE), row.get(OFFICE.ISSUER_LINE), row.get(OFFICE.SYMBOL)),
            new Office.Signer(row.get(OFFICE.SIGNING_FOR), row.get(OFFICE.SIGNER_POSITION), row.get(OFFICE.SIGNER_NAME)),
            row.get(OFFICE.PREPARER_NAME));
    }
}
