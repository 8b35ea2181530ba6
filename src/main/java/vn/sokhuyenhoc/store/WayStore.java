package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CERTIFICATE;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REGISTRATION;
import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
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

    /** By the rows of villages; one of which there is nothing is missing. Each number is asked for apart, so that an index alone answers it. */
    public Map<Long, Counts> counts(long roundId) {
        Map<Long, Counts> counts = new HashMap<>();
        add(counts, kept("registered", roundId, () -> one(REGISTRATION, REGISTRATION.PLACE_ID, DSL.count(), REGISTRATION.ROUND_ID.eq(roundId)),
            REGISTRATION), n -> new Counts(n, 0, 0, 0, 0, 0, 0));
        add(counts, kept("received", roundId, () -> one(BATCH, BATCH.PLACE_ID, DSL.sum(BATCH.COVER_COUNT).cast(Integer.class),
            BATCH.ROUND_ID.eq(roundId)), BATCH), n -> new Counts(0, n, 0, 0, 0, 0, 0));
        add(counts, forms("keyed", roundId, DSL.noCondition()), n -> new Counts(0, 0, n, 0, 0, 0, 0));
        add(counts, forms("verified", roundId, ASSESSMENT.CHECK_STATE.eq(CheckState.VERIFIED.name())), n -> new Counts(0, 0, 0, n, 0, 0, 0));
        add(counts, forms("passed", roundId, ASSESSMENT.VERDICT.eq(Verdict.PASSED.name())), n -> new Counts(0, 0, 0, 0, n, 0, 0));
        add(counts, kept("proposed", roundId, () -> proposed(roundId), ASSESSMENT, LIST_LINE, TITLE_LIST), n -> new Counts(0, 0, 0, 0, 0, n, 0));
        add(counts, kept("recognised", roundId, () -> one(RECOGNITION, RECOGNITION.PLACE_ID, DSL.count(),
            RECOGNITION.ROUND_ID.eq(roundId).and(RecognitionStore.VALID).and(RECOGNITION.AGENCY.eq(""))), RECOGNITION),
            n -> new Counts(0, 0, 0, 0, 0, 0, n));
        return counts;
    }

    private static void add(Map<Long, Counts> counts, Map<Long, Integer> more, IntFunction<Counts> as) {
        more.forEach((place, number) -> counts.merge(place, as.apply(number), Counts::plus));
    }

    private Map<Long, Integer> kept(String what, long roundId, Supplier<Map<Long, Integer>> count, Table<?>... from) {
        return database.counts().of(what + " " + roundId, count, from);
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
        return database.counts().one("uncertified " + roundId, () -> uncertified(roundId), CERTIFICATE, RECOGNITION);
    }

    private int uncertified(long roundId) {
        Set<Long> certified = database.sql().select(CERTIFICATE.RECOGNITION_ID).from(CERTIFICATE).fetchSet(CERTIFICATE.RECOGNITION_ID);
        return byOffice(roundId, RECOGNITION.ID, id -> !certified.contains(id));
    }

    /** Those of a round who hold the title and are staff: recognised by their place of work, or of that group by their form. */
    public int staff(long roundId) {
        return database.counts().one("staff " + roundId, () -> officials(roundId), ASSESSMENT, RECOGNITION);
    }

    private int officials(long roundId) {
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

    /** Where people were merged, forms of their former rows wait to be compared and do not count; else people have no part in it. */
    private Map<Long, Integer> forms(String what, long roundId, Condition which) {
        ResultStore results = new ResultStore(database);
        Condition all = ASSESSMENT.ROUND_ID.eq(roundId).and(which);
        return results.merged().isEmpty() ? kept(what, roundId, () -> one(ASSESSMENT, ASSESSMENT.PLACE_ID, DSL.count(), all), ASSESSMENT)
            : kept(what + " but merged", roundId,
                () -> one(ASSESSMENT, ASSESSMENT.PLACE_ID, DSL.count(), all.and(results.counted(roundId))), ASSESSMENT, PERSON);
    }

    /** Of the whole round. */
    public RecognitionCounts recognitions(long roundId) {
        return recognitions(roundId, counts(roundId).values());
    }

    /** @param villages what {@link #counts} answered, which need not be counted twice */
    public RecognitionCounts recognitions(long roundId, Collection<Counts> villages) {
        Counts all = villages.stream().reduce(Counts.NONE, Counts::plus);
        return new RecognitionCounts(all.registered(), all.passed(), all.recognised(),
            recognised("by agency", roundId, RecognitionStore.VALID.and(RECOGNITION.AGENCY.ne(""))),
            recognised("withdrawn", roundId, RECOGNITION.WITHDRAWN_ON.isNotNull()));
    }

    private int recognised(String what, long roundId, Condition which) {
        return database.counts().one(what + " " + roundId,
            () -> database.sql().fetchCount(RECOGNITION, RECOGNITION.ROUND_ID.eq(roundId), which), RECOGNITION);
    }
}
