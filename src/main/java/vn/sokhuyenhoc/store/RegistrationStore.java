package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;

/** Whom the villages put down for a round; each once. */
public final class RegistrationStore {
    private final Database database;

    public RegistrationStore(Database database) {
        this.database = database;
    }

    /** The column in which a title's holder stands. */
    private static Field<Long> subject(Title title) {
        return title == Title.CITIZEN ? REGISTRATION.PERSON_ID : REGISTRATION.GROUP_ID;
    }

    /** Puts these down, with the village they belong to now; those who are there already stay as they are. Answers how many are new. */
    public int add(Round round, Collection<Subject> subjects, LocalDate day) {
        Set<Long> there = new HashSet<>(ids(round, null));
        BatchBindStep rows = database.sql().batch(database.sql().insertInto(REGISTRATION, REGISTRATION.ROUND_ID, subject(round.title()),
            REGISTRATION.PLACE_ID, REGISTRATION.REGISTERED_ON).values((Long) null, null, null, null));
        subjects.stream().filter(s -> there.add(s.id())).forEach(s -> rows.bind(round.id(), s.id(), s.placeId(), day));
        return rows.size() == 0 ? 0 : rows.execute().length;
    }

    /** Takes these back; answers how many were there. */
    public int remove(Round round, Collection<Long> subjectIds) {
        // One by one: for a list of them the database would go through the whole round.
        BatchBindStep rows = database.sql().batch(database.sql().deleteFrom(REGISTRATION)
            .where(REGISTRATION.ROUND_ID.eq((Long) null), subject(round.title()).eq((Long) null)));
        subjectIds.forEach(id -> rows.bind(round.id(), id));
        return rows.size() == 0 ? 0 : IntStream.of(rows.execute()).sum();
    }

    /**
     * The rows of the people (households, clans ...) who are put down: village by village, citizens by name.
     *
     * @param placeId or null for the whole commune
     */
    public List<Long> ids(Round round, Long placeId) {
        Condition place = placeId == null ? DSL.noCondition() : REGISTRATION.PLACE_ID.eq(placeId);
        return database.sql().select(subject(round.title())).from(REGISTRATION).leftJoin(PLACE).on(PLACE.ID.eq(REGISTRATION.PLACE_ID))
            .leftJoin(PERSON).on(PERSON.ID.eq(REGISTRATION.PERSON_ID)).where(REGISTRATION.ROUND_ID.eq(round.id()), place)
            .orderBy(PLACE.ROLL_ORDER.asc().nullsLast(), PERSON.SORT_KEY, REGISTRATION.ID).fetch(subject(round.title()));
    }

    /** The rows of those who have a form, of the village as it was then. */
    public List<Long> withForm(Round round, Long placeId) {
        return database.sql().select(AssessmentStore.subject(round.title())).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(round.id()))
            .and(placeId == null ? DSL.noCondition() : ASSESSMENT.PLACE_ID.eq(placeId)).fetch(AssessmentStore.subject(round.title()));
    }
}
