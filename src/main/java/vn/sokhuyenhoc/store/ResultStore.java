package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** Lists and counts over the forms of a round, from the narrow columns of their rows. */
public final class ResultStore {
    private static final List<Field<?>> KEPT = Stream.concat(AssessmentStore.ANSWERS.stream(), Stream.of(ASSESSMENT.ID, ASSESSMENT.GROUP_ID,
        ASSESSMENT.TOTAL, ASSESSMENT.LOWEST, ASSESSMENT.LOW_MARKS, ASSESSMENT.VERDICT, ASSESSMENT.GRADE, ASSESSMENT.LABOUR_GROUP,
        ASSESSMENT.SAVED_AT)).toList();
    private static final Long NO_VILLAGE = 0L;

    private final Database database;

    public ResultStore(Database database) {
        this.database = database;
    }

    /** A form as kept, with its holder; village and group as they were when it was kept. */
    public record Kept(long id, Subject subject, Marks marks, Outcome outcome, LocalDate savedOn) {
    }

    /** What the scorer said of it when it was kept. */
    public record Outcome(BigDecimal total, BigDecimal lowest, int lowMarks, Verdict verdict, String grade) {
        public boolean isOf(Score score) {
            boolean sameLowest = lowest == null ? score.lowest() == null : score.lowest() != null && score.lowest().compareTo(lowest) == 0;
            return sameLowest && score.total().compareTo(total) == 0 && score.lowMarks() == lowMarks && score.verdict() == verdict
                && score.rank().equals(grade);
        }
    }

    /**
     * The rows that a filter leaves, in its order.
     *
     * @param totalNeeded what the set asks of the total; used for "enough but low"
     */
    public long[] ids(Title title, ResultFilter filter, BigDecimal totalNeeded) {
        Condition condition = ASSESSMENT.ROUND_ID.eq(filter.roundId()).and(which(filter.which(), totalNeeded)).and(counted(filter.roundId()));
        if (!filter.text().isBlank()) {
            condition = condition.and(title == Title.CITIZEN
                ? ASSESSMENT.PERSON_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PersonRows.matches(filter.text())))
                : ASSESSMENT.GROUP_ID.in(new SubjectStore(database).named(title, filter.text())));
        }
        if (filter.placeId() != null) {
            condition = condition.and(filter.placeId() == ResultFilter.NO_VILLAGE ? ASSESSMENT.PLACE_ID.isNull()
                : ASSESSMENT.PLACE_ID.eq(filter.placeId()));
        }
        boolean byPlace = filter.order() == ResultFilter.Order.ROLL || filter.order() == ResultFilter.Order.VILLAGE;
        List<Record2<Long, Long>> rows = database.sql().select(ASSESSMENT.PLACE_ID, ASSESSMENT.ID).from(ASSESSMENT).where(condition)
            .orderBy(order(filter)).fetch();
        Stream<Record2<Long, Long>> inOrder = byPlace ? villageByVillage(rows, filter.down()) : rows.stream();
        return inOrder.mapToLong(Record2::value2).toArray();
    }

    /** Rows in the order of villages, each village's as they came: a join would look 100,000 villages up. */
    private Stream<Record2<Long, Long>> villageByVillage(List<Record2<Long, Long>> rows, boolean down) {
        Map<Long, List<Record2<Long, Long>>> ofPlace = rows.stream()
            .collect(Collectors.groupingBy(row -> Objects.requireNonNullElse(row.value1(), NO_VILLAGE)));
        List<Long> places = database.sql().select(PLACE.ID).from(PLACE)
            .orderBy(down ? PLACE.ROLL_ORDER.desc() : PLACE.ROLL_ORDER.asc(), PLACE.ID.asc()).fetch(PLACE.ID);
        return Stream.concat(places.stream(), Stream.of(NO_VILLAGE)).flatMap(place -> ofPlace.getOrDefault(place, List.of()).stream());
    }

    /**
     * Of two forms of one person, found when two rows were merged, only that of the row that stayed counts. Asked first: there are hardly any,
     * and asked for people first, which an index answers: a join would look up whoever has a form.
     *
     * @param roundId or null for all rounds
     */
    Condition counted(Long roundId) {
        List<Long> merged = merged();
        if (merged.isEmpty()) {
            return DSL.noCondition();
        }
        List<Long> waiting = database.sql().select(ASSESSMENT.ID).from(ASSESSMENT)
            .where(roundId == null ? DSL.noCondition() : ASSESSMENT.ROUND_ID.eq(roundId), ASSESSMENT.PERSON_ID.in(merged)).fetch(ASSESSMENT.ID);
        return waiting.isEmpty() ? DSL.noCondition() : ASSESSMENT.ID.notIn(waiting);
    }

    /** Rows that were made part of another. */
    List<Long> merged() {
        return database.sql().select(PERSON.ID).from(PERSON).where(PERSON.MERGED_INTO.gt(0L)).fetch(PERSON.ID);
    }

    private static Condition which(ResultFilter.Which which, BigDecimal totalNeeded) {
        return switch (which) {
            case ALL -> DSL.noCondition();
            case PASSED -> ASSESSMENT.VERDICT.eq(Verdict.PASSED.name());
            case FAILED -> ASSESSMENT.VERDICT.eq(Verdict.FAILED.name());
            case INCOMPLETE -> ASSESSMENT.VERDICT.eq(Verdict.INCOMPLETE.name());
            case ENOUGH_BUT_LOW -> enoughButLow(totalNeeded);
        };
    }

    private static Condition enoughButLow(BigDecimal totalNeeded) {
        return ASSESSMENT.VERDICT.eq(Verdict.FAILED.name()).and(ASSESSMENT.LOW_MARKS.gt(0)).and(ASSESSMENT.TOTAL.ge(totalNeeded));
    }

    private static List<SortField<?>> order(ResultFilter filter) {
        List<Field<?>> fields = switch (filter.order()) {
            case ROLL -> List.of(ASSESSMENT.PLACE_ID, ASSESSMENT.SUBJECT_NO);
            case VILLAGE, NAME -> List.of(ASSESSMENT.SUBJECT_SORT, ASSESSMENT.PLACE_ID, ASSESSMENT.SUBJECT_NO);
            case TOTAL -> List.of(ASSESSMENT.TOTAL, ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO);
            case LOWEST -> List.of(ASSESSMENT.LOWEST, ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO);
            case VERDICT -> List.of(ASSESSMENT.VERDICT, ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO);
        };
        List<SortField<?>> sorted = new ArrayList<>(fields.stream().map(Field::asc).toList());
        if (filter.down() && filter.order() != ResultFilter.Order.VILLAGE) {
            sorted.set(0, fields.getFirst().desc());
        }
        return sorted;
    }

    /** These results of a round for this title, in this order. */
    public List<Kept> byIds(Title title, List<Long> ids) {
        Map<Long, Kept> found = new HashMap<>();
        if (title == Title.CITIZEN) {
            database.sql().select(KEPT).select(PersonRows.FIELDS).from(ASSESSMENT).join(PERSON).on(PERSON.ID.eq(ASSESSMENT.PERSON_ID))
                .join(PLACE).on(PLACE.ID.eq(ASSESSMENT.PLACE_ID)).where(Listed.in(ASSESSMENT.ID, ids))
                .forEach(row -> found.put(row.get(ASSESSMENT.ID), kept(row, Subject.of(holder(row)))));
        } else {
            Result<Record> rows = database.sql().select(KEPT).from(ASSESSMENT).where(Listed.in(ASSESSMENT.ID, ids)).fetch();
            Map<Long, Subject> subjects = new SubjectStore(database).byIds(title, rows.getValues(ASSESSMENT.GROUP_ID));
            rows.forEach(row -> found.put(row.get(ASSESSMENT.ID), kept(row, subjects.get(row.get(ASSESSMENT.GROUP_ID)))));
        }
        return ids.stream().map(found::get).toList();
    }

    private static Kept kept(Record row, Subject subject) {
        return new Kept(row.get(ASSESSMENT.ID), subject, AssessmentStore.marks(row), new Outcome(row.get(ASSESSMENT.TOTAL),
            row.get(ASSESSMENT.LOWEST), row.get(ASSESSMENT.LOW_MARKS), Verdict.valueOf(row.get(ASSESSMENT.VERDICT)), row.get(ASSESSMENT.GRADE)),
            row.get(ASSESSMENT.SAVED_AT).toLocalDate());
    }

    /** The person with the group of the time of the form; the village is that of the form already. */
    private static Person holder(Record row) {
        Person now = PersonRows.person(row);
        String group = row.get(ASSESSMENT.LABOUR_GROUP);
        return now.withGroup(group == null ? null : LabourGroup.valueOf(group));
    }

    /**
     * How a round stands, village by village: those that are open, and closed ones that have forms of this round; then, where there is
     * anything of it, what belongs to no village, under a place without a name.
     */
    public List<PlaceCount> counts(Title title, long roundId, BigDecimal totalNeeded) {
        Map<Long, Integer> sizes = new SubjectStore(database).rolls(title);
        if (title == Title.CITIZEN) {
            withoutErased(roundId, sizes);
        }
        Field<Integer> forms = DSL.count(ASSESSMENT.ID);
        List<Field<Integer>> counts = List.of(forms, countOf(Verdict.PASSED), countOf(Verdict.FAILED),
            DSL.count().filterWhere(enoughButLow(totalNeeded)), countOf(Verdict.INCOMPLETE));
        List<PlaceCount> all = new ArrayList<>(database.sql().select(PlaceRows.FIELDS).select(counts)
            .from(PLACE).leftJoin(ASSESSMENT).on(ASSESSMENT.PLACE_ID.eq(PLACE.ID), ASSESSMENT.ROUND_ID.eq(roundId), counted(roundId))
            .groupBy(PlaceRows.FIELDS).having(PLACE.VALID_TO.isNull().or(forms.gt(0))).orderBy(PLACE.ROLL_ORDER)
            .fetch(r -> count(PlaceRows.place(r), sizes.getOrDefault(r.get(PLACE.ID), 0), r, counts)));
        database.sql().select(counts).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId), ASSESSMENT.PLACE_ID.isNull())
            .fetch(r -> count(new Place(0, "", 0), sizes.getOrDefault(null, 0), r, counts)).stream()
            .filter(count -> count.forms() + count.people() > 0).forEach(all::add);
        return all;
    }

    /** Nobody waits for a form of theirs; one that came in time counts as before. */
    private void withoutErased(long roundId, Map<Long, Integer> sizes) {
        database.sql().select(PERSON.PLACE_ID).from(PERSON).where(PrivacyPeople.ERASED, PERSON.STATUS.eq(PersonStatus.PRESENT.name()),
            PERSON.BY_UNIT.isFalse(), PERSON.ID.notIn(DSL.select(ASSESSMENT.PERSON_ID).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId),
                ASSESSMENT.PERSON_ID.isNotNull()))).forEach(row -> sizes.merge(row.value1(), -1, Integer::sum));
    }

    private static PlaceCount count(Place place, int people, Record row, List<Field<Integer>> counts) {
        return new PlaceCount(place, people, row.get(counts.get(0)), row.get(counts.get(1)), row.get(counts.get(2)), row.get(counts.get(3)),
            row.get(counts.get(4)));
    }

    private static Field<Integer> countOf(Verdict verdict) {
        return DSL.count().filterWhere(ASSESSMENT.VERDICT.eq(verdict.name()));
    }
}
