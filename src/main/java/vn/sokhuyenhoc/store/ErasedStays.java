package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.CERTIFICATE;
import static vn.sokhuyenhoc.store.tables.Tables.CONSENT;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.privacy.Erasure.Stays;

/** What stays of people who are erased. */
final class ErasedStays {
    private final Database database;
    private final Collection<Long> people;

    ErasedStays(Database database, Collection<Long> people) {
        this.database = database;
        this.people = people;
    }

    Map<Stays, Integer> counts() {
        Map<Stays, Integer> counts = new EnumMap<>(Stays.class);
        counts.put(Stays.FORM, database.sql().fetchCount(ASSESSMENT, ASSESSMENT.PERSON_ID.in(people)));
        counts.put(Stays.RECOGNITION, database.sql().fetchCount(RECOGNITION, RECOGNITION.PERSON_ID.in(people)));
        counts.put(Stays.CERTIFICATE, database.sql().fetchCount(CERTIFICATE, CERTIFICATE.RECOGNITION_ID.in(
            DSL.select(RECOGNITION.ID).from(RECOGNITION).where(RECOGNITION.PERSON_ID.in(people)))));
        counts.put(Stays.MEMBERSHIP, database.sql().fetchCount(MEMBERSHIP, MEMBERSHIP.PERSON_ID.in(people)));
        counts.put(Stays.CONSENT, database.sql().fetchCount(CONSENT, CONSENT.PERSON_ID.in(people)));
        counts.values().removeIf(number -> number == 0);
        return counts;
    }
}
