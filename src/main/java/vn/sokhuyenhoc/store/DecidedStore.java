package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/** Who was recognised and still is, by the day of the decision, and citizens by the labour group of their form. */
public final class DecidedStore {
    private final Database database;

    public DecidedStore(Database database) {
        this.database = database;
    }

    /** By UBND cấp xã, by the rows of villages as they were; what belongs to none under {@link WayStore#NO_VILLAGE}. */
    public Map<Long, Long> byVillage(Title title, LocalDate from, LocalDate to) {
        Map<Long, Long> counts = new HashMap<>();
        database.sql().select(RECOGNITION.PLACE_ID, DSL.count()).from(RECOGNITION).join(ASSESSMENT_ROUND)
            .on(ASSESSMENT_ROUND.ID.eq(RECOGNITION.ROUND_ID)).where(decided(title, from, to), RECOGNITION.AGENCY.eq(""))
            .groupBy(RECOGNITION.PLACE_ID)
            .forEach(row -> counts.put(Objects.requireNonNullElse(row.value1(), WayStore.NO_VILLAGE), row.value2().longValue()));
        return counts;
    }

    /** By places of work. */
    public long byAgency(Title title, LocalDate from, LocalDate to) {
        return database.sql().select(DSL.count()).from(RECOGNITION).join(ASSESSMENT_ROUND).on(ASSESSMENT_ROUND.ID.eq(RECOGNITION.ROUND_ID))
            .where(decided(title, from, to), RECOGNITION.AGENCY.ne("")).fetchSingle().value1();
    }

    private static Condition decided(Title title, LocalDate from, LocalDate to) {
        return ASSESSMENT_ROUND.TITLE.eq(title.name()).and(RecognitionStore.VALID).and(RECOGNITION.DECIDED_ON.between(from, to));
    }

    /** Who was put down in a round; under empty those of no group. */
    public Map<Optional<LabourGroup>, Long> registered(long roundId) {
        return groups(database.sql().select(group(), DSL.count()).from(REGISTRATION).join(PERSON).on(PERSON.ID.eq(REGISTRATION.PERSON_ID))
            .leftJoin(ASSESSMENT).on(ASSESSMENT.ROUND_ID.eq(REGISTRATION.ROUND_ID), ASSESSMENT.PERSON_ID.eq(REGISTRATION.PERSON_ID))
            .where(REGISTRATION.ROUND_ID.eq(roundId)).groupBy(group()).fetchMap(group(), DSL.count()));
    }

    /** Who holds the citizen title of a round. */
    public Map<Optional<LabourGroup>, Long> recognised(long roundId) {
        return recognised(RECOGNITION.ROUND_ID.eq(roundId).and(RecognitionStore.VALID));
    }

    /** Who was given the citizen title between these days, of whatever round. */
    public Map<Optional<LabourGroup>, Long> recognised(LocalDate from, LocalDate to) {
        return recognised(decided(Title.CITIZEN, from, to));
    }

    private Map<Optional<LabourGroup>, Long> recognised(Condition which) {
        return groups(database.sql().select(group(), DSL.count()).from(RECOGNITION).join(ASSESSMENT_ROUND)
            .on(ASSESSMENT_ROUND.ID.eq(RECOGNITION.ROUND_ID)).join(PERSON).on(PERSON.ID.eq(RECOGNITION.PERSON_ID))
            .leftJoin(ASSESSMENT).on(ASSESSMENT.ROUND_ID.eq(RECOGNITION.ROUND_ID), ASSESSMENT.PERSON_ID.eq(RECOGNITION.PERSON_ID))
            .where(which).groupBy(group()).fetchMap(group(), DSL.count()));
    }

    /** As on the form; of who has none, as in the register now. */
    private static Field<String> group() {
        return DSL.when(ASSESSMENT.ID.isNotNull(), ASSESSMENT.LABOUR_GROUP).otherwise(PERSON.LABOUR_GROUP);
    }

    private static Map<Optional<LabourGroup>, Long> groups(Map<String, Integer> counts) {
        Map<Optional<LabourGroup>, Long> all = new HashMap<>();
        counts.forEach((group, count) -> all.merge(Optional.ofNullable(group).filter(name -> !name.isEmpty()).map(LabourGroup::valueOf),
            count.longValue(), Long::sum));
        return all;
    }
}
