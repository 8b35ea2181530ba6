package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.ListLine.Outcome;
import vn.sokhuyenhoc.domain.recognition.ListLine;

/** Who is on the lists of those who are proposed. */
public final class LineStore {
    private static final int BATCH = 1000;

    private final Database database;

    public LineStore(Database database) {
        this.database = database;
    }

    /** Puts these forms on a list, with what they have reached now. */
    public void addAll(long listId, Change change, List<Long> assessmentIds) {
        for (int from = 0; from < assessmentIds.size(); from += BATCH) {
            Long[] some = assessmentIds.subList(from, Math.min(from + BATCH, assessmentIds.size())).toArray(Long[]::new);
            database.sql().insertInto(LIST_LINE, LIST_LINE.LIST_ID, LIST_LINE.ASSESSMENT_ID, LIST_LINE.CHANGE_KIND, LIST_LINE.TOTAL,
                LIST_LINE.GRADE).select(DSL.select(DSL.val(listId), ASSESSMENT.ID, DSL.val(change.name()), ASSESSMENT.TOTAL, ASSESSMENT.GRADE)
                    .from(ASSESSMENT).where(ASSESSMENT.ID.eq(DSL.any(some)))).execute();
        }
    }

    /** Empties a list. */
    public void removeAll(long listId) {
        database.sql().deleteFrom(LIST_LINE).where(LIST_LINE.LIST_ID.eq(listId)).execute();
    }

    /**
     * The rows of a list, village by village as they were, then by name.
     *
     * @param placeId or null for the whole commune
     * @param change  or null for both
     */
    public long[] ids(long listId, Long placeId, Change change) {
        Condition which = LIST_LINE.LIST_ID.eq(listId).and(placeId == null ? DSL.noCondition() : ASSESSMENT.PLACE_ID.eq(placeId))
            .and(change == null ? DSL.noCondition() : LIST_LINE.CHANGE_KIND.eq(change.name()));
        return database.sql().select(LIST_LINE.ID).from(LIST_LINE).join(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID))
            .leftJoin(PLACE).on(PLACE.ID.eq(ASSESSMENT.PLACE_ID)).where(which)
            .orderBy(PLACE.ROLL_ORDER.asc().nullsLast(), ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO)
            .fetch(LIST_LINE.ID).stream().mapToLong(id -> id).toArray();
    }

    /** These, in this order; people and groups as they were at the time of the form. */
    public List<ListLine> byIds(Title title, List<Long> ids) {
        Map<Long, Record> rows = database.sql().select(LIST_LINE.fields()).from(LIST_LINE).where(Listed.in(LIST_LINE.ID, ids)).fetchMap(LIST_LINE.ID);
        List<Record> inOrder = ids.stream().map(rows::get).filter(Objects::nonNull).toList();
        List<ResultStore.Kept> forms = new ResultStore(database).byIds(title, inOrder.stream().map(r -> r.get(LIST_LINE.ASSESSMENT_ID)).toList());
        List<ListLine> lines = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            lines.add(line(inOrder.get(i), forms.get(i)));
        }
        return lines;
    }

    /** The rows of those on a list whom the text names by a number or by parts of their name, at most so many. */
    public List<Long> find(Title title, long listId, String text, int most) {
        Condition named = title == Title.CITIZEN ? ASSESSMENT.PERSON_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PersonRows.matches(text)))
            : ASSESSMENT.GROUP_ID.in(new SubjectStore(database).named(title, text));
        return database.sql().select(LIST_LINE.ID).from(LIST_LINE).join(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID))
            .where(LIST_LINE.LIST_ID.eq(listId), named).orderBy(ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO).limit(most).fetch(LIST_LINE.ID);
    }

    private static ListLine line(Record row, ResultStore.Kept form) {
        String outcome = row.get(LIST_LINE.OUTCOME);
        return new ListLine(row.get(LIST_LINE.ID), row.get(LIST_LINE.ASSESSMENT_ID), form.subject(), Change.valueOf(row.get(LIST_LINE.CHANGE_KIND)),
            row.get(LIST_LINE.TOTAL), row.get(LIST_LINE.GRADE), outcome.isEmpty() ? Outcome.OPEN : Outcome.valueOf(outcome),
            row.get(LIST_LINE.REASON));
    }

    /** Notes the decision: everyone is recognised (or taken off) but these, by their rows, each with the reason. */
    public void decide(long listId, Map<Long, String> refused) {
        database.sql().update(LIST_LINE).set(LIST_LINE.OUTCOME, Outcome.RECOGNISED.name()).where(LIST_LINE.LIST_ID.eq(listId)).execute();
        if (!refused.isEmpty()) {
            BatchBindStep rows = database.sql().batch(database.sql().update(LIST_LINE).set(LIST_LINE.OUTCOME, Outcome.REFUSED.name())
                .set(LIST_LINE.REASON, (String) null).where(LIST_LINE.ID.eq((Long) null), LIST_LINE.LIST_ID.eq((Long) null)));
            refused.forEach((id, reason) -> rows.bind(Outcome.REFUSED.name(), reason, id, listId));
            rows.execute();
        }
    }

    /** How many a list proposes (ADD) and takes off (REMOVE). */
    public Map<Change, Integer> counts(long listId) {
        return database.sql().select(LIST_LINE.CHANGE_KIND, DSL.count()).from(LIST_LINE).where(LIST_LINE.LIST_ID.eq(listId))
            .groupBy(LIST_LINE.CHANGE_KIND).fetchMap(r -> Change.valueOf(r.value1()), r -> r.value2());
    }

    /** How many of a list were recognised and refused; open ones before the decision. */
    public Map<Outcome, Integer> outcomes(long listId) {
        return database.sql().select(LIST_LINE.OUTCOME, DSL.count()).from(LIST_LINE).where(LIST_LINE.LIST_ID.eq(listId))
            .groupBy(LIST_LINE.OUTCOME).fetchMap(r -> r.value1().isEmpty() ? Outcome.OPEN : Outcome.valueOf(r.value1()), r -> r.value2());
    }
}
