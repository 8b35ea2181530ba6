package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
        return byGroup(roundId, database.sql().select(REGISTRATION.PERSON_ID).from(REGISTRATION)
            .where(REGISTRATION.ROUND_ID.eq(roundId), REGISTRATION.PERSON_ID.isNotNull()).fetch(REGISTRATION.PERSON_ID));
    }

    /** Who holds the citizen title of a round. */
    public Map<Optional<LabourGroup>, Long> recognised(long roundId) {
        return byGroup(roundId, database.sql().select(RECOGNITION.PERSON_ID).from(RECOGNITION)
            .where(RECOGNITION.ROUND_ID.eq(roundId), RecognitionStore.VALID, RECOGNITION.PERSON_ID.isNotNull()).fetch(RECOGNITION.PERSON_ID));
    }

    /** Who was given the citizen title between these days, of whatever round. */
    public Map<Optional<LabourGroup>, Long> recognised(LocalDate from, LocalDate to) {
        Map<Optional<LabourGroup>, Long> all = new HashMap<>();
        database.sql().select(RECOGNITION.ROUND_ID, RECOGNITION.PERSON_ID).from(RECOGNITION).join(ASSESSMENT_ROUND)
            .on(ASSESSMENT_ROUND.ID.eq(RECOGNITION.ROUND_ID)).where(decided(Title.CITIZEN, from, to))
            .fetchGroups(RECOGNITION.ROUND_ID, RECOGNITION.PERSON_ID)
            .forEach((round, people) -> byGroup(round, people).forEach((group, count) -> all.merge(group, count, Long::sum)));
        return all;
    }

    /**
     * How many holders of a round's citizen title reach a mark.
     *
     * @param unmarked holders of whom there is no mark: their place of work recognised them without a form here, or it was left out
     */
    public record Reached(long holders, long unmarked) {
    }

    /** @param indicator its place in the order of the marks, from 0 */
    public Reached reached(long roundId, int indicator, BigDecimal from) {
        Field<BigDecimal> mark = DSL.arrayGet(ASSESSMENT.MARKS, indicator + 1);
        Map<Long, BigDecimal> marks = new HashMap<>();
        database.sql().select(ASSESSMENT.PERSON_ID, mark).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId), mark.isNotNull())
            .forEach(row -> marks.put(row.value1(), row.value2()));
        List<Long> holders = database.sql().select(RECOGNITION.PERSON_ID).from(RECOGNITION)
            .where(RECOGNITION.ROUND_ID.eq(roundId), RecognitionStore.VALID, RECOGNITION.PERSON_ID.isNotNull()).fetch(RECOGNITION.PERSON_ID);
        return new Reached(holders.stream().filter(one -> marks.containsKey(one) && marks.get(one).compareTo(from) >= 0).count(),
            holders.stream().filter(one -> !marks.containsKey(one)).count());
    }

    /**
     * By the group on the form; of who has none, as in the register now. The forms of a round and their groups stand in an index and are put
     * together here: a join would look each of them up.
     */
    private Map<Optional<LabourGroup>, Long> byGroup(long roundId, Collection<Long> people) {
        Map<Long, String> forms = new HashMap<>();
        database.sql().select(ASSESSMENT.PERSON_ID, ASSESSMENT.LABOUR_GROUP).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId), ASSESSMENT.PERSON_ID.isNotNull()).forEach(row -> forms.put(row.value1(), row.value2()));
        Map<Long, String> own = new HashMap<>();
        Slices.each(people.stream().filter(person -> !forms.containsKey(person)).toList(), some ->
            database.sql().select(PERSON.ID, PERSON.LABOUR_GROUP).from(PERSON).where(PERSON.ID.in(some))
                .forEach(row -> own.put(row.value1(), row.value2())));
        Map<Optional<LabourGroup>, Long> counts = new HashMap<>();
        people.forEach(person -> counts.merge(group(forms.containsKey(person) ? forms.get(person) : own.get(person)), 1L, Long::sum));
        return counts;
    }

    private static Optional<LabourGroup> group(String name) {
        return Optional.ofNullable(name).filter(one -> !one.isEmpty()).map(LabourGroup::valueOf);
    }
}
