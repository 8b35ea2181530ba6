package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CERTIFICATE;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;
import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.VillageWay.Counts;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** How far a round has come, counted village by village. */
public final class WayStore {
    /** What belongs to no village. */
    public static final long NO_VILLAGE = 0;

    private final Database database;

    public WayStore(Database database) {
        this.database = database;
    }

    /** By the rows of villages; one of which there is nothing is missing. */
    public Map<Long, Counts> counts(long roundId) {
        Map<Long, Counts> counts = new HashMap<>();
        one(REGISTRATION, REGISTRATION.PLACE_ID, DSL.count(), REGISTRATION.ROUND_ID.eq(roundId))
            .forEach((place, n) -> counts.merge(place, new Counts(n, 0, 0, 0, 0, 0, 0), Counts::plus));
        one(BATCH, BATCH.PLACE_ID, DSL.sum(BATCH.COVER_COUNT).cast(Integer.class), BATCH.ROUND_ID.eq(roundId))
            .forEach((place, n) -> counts.merge(place, new Counts(0, n, 0, 0, 0, 0, 0), Counts::plus));
        // Two questions: the first is answered by an index alone, without the rows and their marks.
        Condition forms = forms(roundId);
        database.sql().select(ASSESSMENT.PLACE_ID, DSL.count(), passed()).from(ASSESSMENT).where(forms).groupBy(ASSESSMENT.PLACE_ID)
            .forEach(r -> counts.merge(village(r.value1()), new Counts(0, 0, r.value2(), 0, r.value3(), 0, 0), Counts::plus));
        one(ASSESSMENT, ASSESSMENT.PLACE_ID, DSL.count(), forms.and(ASSESSMENT.CHECK_STATE.eq(CheckState.VERIFIED.name())))
            .forEach((place, n) -> counts.merge(place, new Counts(0, 0, 0, n, 0, 0, 0), Counts::plus));
        proposed(roundId).forEach((place, n) -> counts.merge(place, new Counts(0, 0, 0, 0, 0, n, 0), Counts::plus));
        one(RECOGNITION, RECOGNITION.PLACE_ID, DSL.count(),
            RECOGNITION.ROUND_ID.eq(roundId).and(RecognitionStore.VALID).and(RECOGNITION.AGENCY.eq("")))
            .forEach((place, n) -> counts.merge(place, new Counts(0, 0, 0, 0, 0, 0, n), Counts::plus));
        return counts;
    }

    /** Those on the lists of a round, each once, by the villages of their forms; these an index tells, where a join would look each form up. */
    private Map<Long, Integer> proposed(long roundId) {
        Map<Long, Integer> proposed = new HashMap<>();
        Set<Long> listed = new HashSet<>();
        LongPairs.each(database.sql().select(LIST_LINE.ASSESSMENT_ID, LIST_LINE.LIST_ID).from(LIST_LINE)
            .where(LIST_LINE.LIST_ID.in(DSL.select(TITLE_LIST.ID).from(TITLE_LIST).where(TITLE_LIST.ROUND_ID.eq(roundId))),
                LIST_LINE.CHANGE_KIND.eq(Change.ADD.name())), (form, _) -> listed.add(form));
        if (!listed.isEmpty()) {
            LongPairs.each(database.sql().select(ASSESSMENT.ID, ASSESSMENT.PLACE_ID).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId)),
                (form, place) -> {
                    if (listed.contains(form)) {
                        proposed.merge(place, 1, Integer::sum);
                    }
                });
        }
        return proposed;
    }

    /** How many whom UBND cấp xã recognised in a round have no certificate yet. */
    public int withoutCertificate(long roundId) {
        Set<Long> certified = database.sql().select(CERTIFICATE.RECOGNITION_ID).from(CERTIFICATE).fetchSet(CERTIFICATE.RECOGNITION_ID);
        return byOffice(roundId, RECOGNITION.ID, id -> !certified.contains(id));
    }

    /** Those of a round who hold the title and are staff: recognised by their place of work, or of that group by their form. */
    public int staff(long roundId) {
        Set<Long> officials = database.sql().select(ASSESSMENT.PERSON_ID).from(ASSESSMENT)
            .where(ASSESSMENT.ROUND_ID.eq(roundId), ASSESSMENT.LABOUR_GROUP.eq(LabourGroup.OFFICIAL.name())).fetchSet(ASSESSMENT.PERSON_ID);
        int byAgency = database.sql().fetchCount(RECOGNITION, RECOGNITION.ROUND_ID.eq(roundId), RecognitionStore.VALID, RECOGNITION.AGENCY.ne(""));
        return byAgency + byOffice(roundId, RECOGNITION.PERSON_ID, officials::contains);
    }

    /** How many whom UBND cấp xã recognised in a round have such a number; two narrow columns an index answers. */
    private int byOffice(long roundId, Field<Long> number, LongPredicate wanted) {
        int[] count = new int[1];
        LongPairs.each(database.sql().select(number, RECOGNITION.PLACE_ID).from(RECOGNITION)
            .where(RECOGNITION.ROUND_ID.eq(roundId), RecognitionStore.VALID, RECOGNITION.AGENCY.eq("")),
            (one, _) -> count[0] += wanted.test(one) ? 1 : 0);
        return count[0];
    }

    private Map<Long, Integer> one(Table<?> table, Field<Long> place, Field<Integer> count, Condition which) {
        Map<Long, Integer> counts = new HashMap<>();
        database.sql().select(place, count).from(table).where(which).groupBy(place).forEach(r -> counts.put(village(r.value1()), r.value2()));
        return counts;
    }

    private static long village(Long place) {
        return Objects.requireNonNullElse(place, NO_VILLAGE);
    }

    private Condition forms(long roundId) {
        return ASSESSMENT.ROUND_ID.eq(roundId).and(new ResultStore(database).counted(roundId));
    }

    private static Field<Integer> passed() {
        return DSL.count().filterWhere(ASSESSMENT.VERDICT.eq(Verdict.PASSED.name()));
    }

    /** Of the whole round. */
    public RecognitionCounts recognitions(long roundId) {
        return recognitions(roundId, counts(roundId).values());
    }

    /** @param villages what {@link #counts} answered, which need not be counted twice */
    public RecognitionCounts recognitions(long roundId, Collection<Counts> villages) {
        Counts all = villages.stream().reduce(Counts.NONE, Counts::plus);
        Field<Integer> byAgency = DSL.count().filterWhere(RecognitionStore.VALID.and(RECOGNITION.AGENCY.ne("")));
        Field<Integer> withdrawn = DSL.count().filterWhere(RECOGNITION.WITHDRAWN_ON.isNotNull());
        return database.sql().select(byAgency, withdrawn).from(RECOGNITION).where(RECOGNITION.ROUND_ID.eq(roundId)).fetchSingle(r ->
            new RecognitionCounts(all.registered(), all.passed(), all.recognised(), r.value1(), r.value2()));
    }
}
