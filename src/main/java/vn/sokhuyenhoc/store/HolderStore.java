package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.ListLine.Outcome;
import vn.sokhuyenhoc.domain.recognition.TitleList.State;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** Who holds the title of a round, and who of those with a form should. */
public final class HolderStore {
    private final Database database;

    public HolderStore(Database database) {
        this.database = database;
    }

    /** By their rows, each with the village as it was: who is recognised; before anybody is, who passed. In the order of lists. */
    public Map<Long, Long> holders(Round round) {
        Map<Long, Long> recognised = recognised(round);
        return recognised.isEmpty() ? passed(round) : recognised;
    }

    private Map<Long, Long> recognised(Round round) {
        return map(database.sql().select(RecognitionStore.subject(round.title()), RECOGNITION.PLACE_ID).from(RECOGNITION)
            .leftJoin(PLACE).on(PLACE.ID.eq(RECOGNITION.PLACE_ID)).leftJoin(PERSON).on(PERSON.ID.eq(RECOGNITION.PERSON_ID))
            .leftJoin(LIST_LINE).on(LIST_LINE.ID.eq(RECOGNITION.LINE_ID)).leftJoin(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID))
            .where(RECOGNITION.ROUND_ID.eq(round.id()), RecognitionStore.VALID)
            .orderBy(PLACE.ROLL_ORDER.asc().nullsLast(), DSL.coalesce(PERSON.SORT_KEY, ASSESSMENT.SUBJECT_SORT), RECOGNITION.ID));
    }

    private Map<Long, Long> passed(Round round) {
        return map(database.sql().select(AssessmentStore.subject(round.title()), ASSESSMENT.PLACE_ID).from(ASSESSMENT)
            .leftJoin(PLACE).on(PLACE.ID.eq(ASSESSMENT.PLACE_ID))
            .where(ASSESSMENT.ROUND_ID.eq(round.id()), ASSESSMENT.VERDICT.eq(Verdict.PASSED.name()), new ResultStore(database).counted(round.id()))
            .orderBy(PLACE.ROLL_ORDER.asc().nullsLast(), ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO));
    }

    private static Map<Long, Long> map(ResultQuery<Record2<Long, Long>> rows) {
        Map<Long, Long> map = new LinkedHashMap<>();
        rows.forEach(row -> map.put(row.value1(), row.value2()));
        return map;
    }

    /**
     * The forms of those who passed and do not hold the title. Whom a decision has refused, or whose title was withdrawn, is not proposed again
     * while the form is as it was. Whoever holds the title and passes with another grade by now is not proposed either: the decision gave the title
     * with the grade it names, and the certificate with its number says so. An amendment recognises and takes off; another grade asks UBND cấp xã
     * for a withdrawal, after which the form is proposed anew, since it differs from what was decided.
     */
    public List<Long> toAdd(Round round) {
        Condition held = DSL.exists(DSL.selectOne().from(RECOGNITION).where(RECOGNITION.ROUND_ID.eq(round.id()), RecognitionStore.VALID)
            .and(RecognitionStore.subject(round.title()).eq(AssessmentStore.subject(round.title()))));
        List<Long> settled = database.sql().select(LIST_LINE.ASSESSMENT_ID).from(LIST_LINE)
            .join(TITLE_LIST).on(TITLE_LIST.ID.eq(LIST_LINE.LIST_ID)).join(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID))
            .where(TITLE_LIST.ROUND_ID.eq(round.id()), TITLE_LIST.STATE.eq(State.DECIDED.name()), isLast(), isSettled())
            .fetch(LIST_LINE.ASSESSMENT_ID);
        List<Long> forms = database.sql().select(ASSESSMENT.ID).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(round.id()), ASSESSMENT.VERDICT.eq(Verdict.PASSED.name()), new ResultStore(database).counted(round.id()),
                DSL.not(held)).orderBy(ASSESSMENT.ID).fetch(ASSESSMENT.ID);
        Set<Long> without = new HashSet<>(settled);
        return forms.stream().filter(form -> !without.contains(form)).toList();
    }

    /** The last word on a form is that of the last list it is on. */
    private static Condition isLast() {
        var later = LIST_LINE.as("later");
        return DSL.notExists(DSL.selectOne().from(later).where(later.ASSESSMENT_ID.eq(LIST_LINE.ASSESSMENT_ID), later.ID.gt(LIST_LINE.ID)));
    }

    /** It was proposed with what it has now; whoever was taken off for want of marks and has them again is proposed anew. */
    private static Condition isSettled() {
        return LIST_LINE.CHANGE_KIND.eq(Change.ADD.name()).and(LIST_LINE.TOTAL.eq(ASSESSMENT.TOTAL)).and(LIST_LINE.GRADE.eq(ASSESSMENT.GRADE));
    }

    /**
     * The forms of those who hold the title by a decision of UBND cấp xã and no longer pass, or turned out to be rows of somebody else. A removal
     * that was refused is not proposed again.
     */
    public List<Long> toRemove(Round round) {
        Condition refused = DSL.exists(DSL.selectOne().from(LIST_LINE).where(LIST_LINE.ASSESSMENT_ID.eq(ASSESSMENT.ID), LIST_LINE.CHANGE_KIND.eq(
            Change.REMOVE.name()), LIST_LINE.OUTCOME.eq(Outcome.REFUSED.name()), LIST_LINE.TOTAL.eq(ASSESSMENT.TOTAL)));
        Condition waits = ASSESSMENT.PERSON_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PERSON.MERGED_INTO.isNotNull()));
        return database.sql().select(ASSESSMENT.ID).from(RECOGNITION).join(ASSESSMENT).on(ASSESSMENT.ROUND_ID.eq(RECOGNITION.ROUND_ID),
            AssessmentStore.subject(round.title()).eq(RecognitionStore.subject(round.title())))
            .where(RECOGNITION.ROUND_ID.eq(round.id()), RecognitionStore.VALID, RECOGNITION.AGENCY.eq(""),
                ASSESSMENT.VERDICT.ne(Verdict.PASSED.name()).or(waits), DSL.not(refused)).orderBy(ASSESSMENT.ID).fetch(ASSESSMENT.ID);
    }
}
