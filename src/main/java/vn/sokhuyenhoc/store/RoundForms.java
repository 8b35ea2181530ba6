package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.Collection;
import java.util.List;
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
     * @param placeId the village in which its holder is now; null for titles that are keyed in one list
     */
    public record Form(long subjectId, Long placeId, String kind, Kept kept) {
    }

    /** The rows of the forms of a round, in the order in which they came in. */
    public List<Long> rows(long roundId) {
        return database.sql().select(ASSESSMENT.ID).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId)).orderBy(ASSESSMENT.ID)
            .fetch(ASSESSMENT.ID);
    }

    /** These forms, in the order in which they came in. */
    public List<Form> page(Title title, Collection<Long> rows) {
        return from(title).where(ASSESSMENT.ID.in(rows)).orderBy(ASSESSMENT.ID).fetch(row -> new Form(
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
