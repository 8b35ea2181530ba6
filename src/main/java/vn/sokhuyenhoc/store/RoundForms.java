package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.Kept;

/** All forms of a round by the page, in the order in which they came in, so that a form keeps its place among them when others come. */
public final class RoundForms {
    private static final Field<Long> PLACE = DSL.field("village", Long.class);

    private final Database database;

    public RoundForms(Database database) {
        this.database = database;
    }

    /**
     * One form.
     *
     * @param row     to go on from
     * @param placeId the village in which its holder is now; null for titles that are keyed in one list
     */
    public record Form(long row, long subjectId, Long placeId, String kind, Kept kept) {
    }

    public int count(long roundId) {
        return database.sql().fetchCount(ASSESSMENT, ASSESSMENT.ROUND_ID.eq(roundId));
    }

    /** @param after the row of the last form of the page before, 0 for the first page */
    public List<Form> page(Title title, long roundId, long after, int most) {
        Condition next = ASSESSMENT.ROUND_ID.eq(roundId).and(ASSESSMENT.ID.gt(after));
        return from(title).where(next).orderBy(ASSESSMENT.ID).limit(most).fetch(row -> new Form(row.get(ASSESSMENT.ID),
            row.get(AssessmentStore.subject(title)), row.get(PLACE), row.get(ASSESSMENT.KIND), FormStore.read(row)));
    }

    private SelectJoinStep<Record> from(Title title) {
        return switch (title) {
            case CITIZEN -> select(title, PERSON.PLACE_ID).join(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID));
            case FAMILY -> select(title, HOUSEHOLD.PLACE_ID).join(HOUSEHOLD).on(HOUSEHOLD.ID.eq(ASSESSMENT.GROUP_ID));
            case CLAN, UNIT, COMMUNITY, COMMUNE -> select(title, DSL.inline((Long) null));
        };
    }

    private SelectJoinStep<Record> select(Title title, Field<Long> place) {
        return database.sql().select(ASSESSMENT.ID, ASSESSMENT.KIND, AssessmentStore.subject(title)).select(place.as(PLACE))
            .select(FormStore.FIELDS).from(ASSESSMENT);
    }
}
