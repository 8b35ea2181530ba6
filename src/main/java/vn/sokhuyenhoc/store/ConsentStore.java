package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CONSENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.store.tables.tables.records.ConsentRecord;

/** Who agreed to what their data are kept for. */
public final class ConsentStore {
    private static final int BATCH = 1000;

    private final Database database;

    public ConsentStore(Database database) {
        this.database = database;
    }

    /** Of one person, the newest first, those that were withdrawn among them. */
    public List<Consent> of(long personId) {
        return database.sql().selectFrom(CONSENT).where(CONSENT.PERSON_ID.eq(personId)).orderBy(CONSENT.GIVEN_ON.desc(), CONSENT.ID.desc())
            .fetch(ConsentStore::consent);
    }

    /** Those of these people that hold for a purpose. */
    public List<Consent> holding(List<Long> people, String purpose) {
        return database.sql().selectFrom(CONSENT).where(holds(purpose), CONSENT.PERSON_ID.in(people)).orderBy(CONSENT.ID)
            .fetch(ConsentStore::consent);
    }

    /** Everyone of whom there is one for a purpose. */
    public Set<Long> people(String purpose) {
        return database.sql().select(CONSENT.PERSON_ID).from(CONSENT).where(holds(purpose)).fetchSet(CONSENT.PERSON_ID);
    }

    private static Condition holds(String purpose) {
        return CONSENT.PURPOSE.eq(purpose).and(CONSENT.WITHDRAWN_ON.isNull());
    }

    private static Consent consent(Record row) {
        return new Consent(row.get(CONSENT.ID), row.get(CONSENT.PERSON_ID), row.get(CONSENT.PURPOSE), row.get(CONSENT.GIVEN_ON),
            row.get(CONSENT.GIVEN_BY), row.get(CONSENT.PAPER), row.get(CONSENT.WITHDRAWN_ON), row.get(CONSENT.NOTED_BY));
    }

    /** Within a change. */
    public void addAll(List<Consent> consents) {
        for (int from = 0; from < consents.size(); from += BATCH) {
            List<ConsentRecord> rows = new ArrayList<>();
            for (Consent one : consents.subList(from, Math.min(from + BATCH, consents.size()))) {
                ConsentRecord row = database.sql().newRecord(CONSENT);
                row.setPersonId(one.personId());
                row.setPurpose(one.purpose());
                row.setGivenOn(one.givenOn());
                row.setGivenBy(one.givenBy());
                row.setPaper(one.paper());
                row.setNotedBy(one.notedBy());
                rows.add(row);
            }
            database.sql().batchInsert(rows).execute();
        }
    }

    public void withdraw(long id, LocalDate day) {
        database.sql().update(CONSENT).set(CONSENT.WITHDRAWN_ON, day).where(CONSENT.ID.eq(id)).execute();
    }

    /** How many hold, and how many were withdrawn, for whatever purpose. */
    public int count(boolean withdrawn) {
        return database.sql().fetchCount(CONSENT, withdrawn ? CONSENT.WITHDRAWN_ON.isNotNull() : CONSENT.WITHDRAWN_ON.isNull());
    }
}
