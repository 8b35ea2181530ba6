package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/** The forms. The only class that writes total, lowest mark, result and grade, and always from the scorer's answer. */
public final class AssessmentStore {
    /** What {@link #marks(Record)} reads. */
    static final List<Field<?>> ANSWERS = List.of(ASSESSMENT.MARKS, ASSESSMENT.PARTS, ASSESSMENT.WHOLES);

    private static final int BATCH = 1000;
    /** What a caller tells of a form, in the order of its values. */
    private static final List<Field<?>> GIVEN = List.of(ASSESSMENT.ROUND_ID, ASSESSMENT.PERSON_ID, ASSESSMENT.GROUP_ID, ASSESSMENT.PLACE_ID,
        ASSESSMENT.LABOUR_GROUP, ASSESSMENT.KIND, ASSESSMENT.MARKS, ASSESSMENT.PARTS, ASSESSMENT.WHOLES, ASSESSMENT.TOTAL, ASSESSMENT.LOWEST,
        ASSESSMENT.LOW_MARKS, ASSESSMENT.VERDICT, ASSESSMENT.GRADE, ASSESSMENT.SAVED_AT, ASSESSMENT.IMPORT_NO);

    private final Database database;

    public AssessmentStore(Database database) {
        this.database = database;
    }

    /**
     * A form with its score.
     *
     * @param importNo or null for one that was keyed
     */
    public record Scored(Assessment form, Score score, LocalDateTime savedAt, Long importNo) {
    }

    /** Keeps a form, in place of the one the round already has of this holder. */
    public void put(Scored scored) {
        Assessment form = scored.form();
        Condition theirs = subject(form.holder().title()).eq(form.holder().id());
        int changed = database.sql().update(ASSESSMENT).set(answers(form.marks(), scored.score())).set(ASSESSMENT.SAVED_AT, scored.savedAt())
            .where(ASSESSMENT.ROUND_ID.eq(form.roundId()), theirs).execute();
        if (changed == 0) {
            addAll(List.of(scored));
        }
    }

    /** The column in which a title's holder stands. */
    static Field<Long> subject(Title title) {
        return title == Title.CITIZEN ? ASSESSMENT.PERSON_ID : ASSESSMENT.GROUP_ID;
    }

    private static Map<Field<?>, Object> answers(Marks marks, Score score) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(ASSESSMENT.MARKS, array(marks));
        row.put(ASSESSMENT.PARTS, counted(marks, Share::part));
        row.put(ASSESSMENT.WHOLES, counted(marks, Share::whole));
        row.putAll(scores(score));
        return row;
    }

    private static Map<Field<?>, Object> scores(Score score) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(ASSESSMENT.TOTAL, score.total());
        row.put(ASSESSMENT.LOWEST, score.lowest());
        row.put(ASSESSMENT.LOW_MARKS, score.lowMarks());
        row.put(ASSESSMENT.VERDICT, score.verdict().name());
        row.put(ASSESSMENT.GRADE, score.rank());
        return row;
    }

    /** Adds forms of holders the round has none of yet. */
    public void addAll(List<Scored> forms) {
        for (int from = 0; from < forms.size(); from += BATCH) {
            List<Scored> some = forms.subList(from, Math.min(from + BATCH, forms.size()));
            BatchBindStep citizens = database.sql().batch(insert());
            some.stream().filter(AssessmentStore::isCitizen).forEach(form -> citizens.bind(values(form, true)));
            if (citizens.size() > 0) {
                citizens.execute();
            }
            some.stream().filter(form -> !isCitizen(form)).forEach(this::addGroup);
        }
    }

    private static boolean isCitizen(Scored scored) {
        return scored.form().holder().title() == Title.CITIZEN;
    }

    /** A citizen's form, with what its person is sorted by. */
    private Query insert() {
        List<Field<?>> values = new ArrayList<>(GIVEN.stream().<Field<?>>map(f -> DSL.param(f.getName(), f.getDataType())).toList());
        List<Field<?>> columns = new ArrayList<>(GIVEN);
        Collections.addAll(columns, ASSESSMENT.SUBJECT_SORT, ASSESSMENT.SUBJECT_NO);
        Collections.addAll(values, PERSON.SORT_KEY, PERSON.SERIAL);
        return database.sql().insertInto(ASSESSMENT, columns)
            .select(DSL.select(values).from(PERSON).where(PERSON.ID.eq(DSL.param("person", PERSON.ID.getDataType()))));
    }

    private void addGroup(Scored scored) {
        Object[] values = values(scored, false);
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < GIVEN.size(); i++) {
            row.put(GIVEN.get(i), values[i]);
        }
        row.put(ASSESSMENT.SUBJECT_SORT, SortKey.ofName(scored.form().holder().name(), new SortOrder(database).chosen()));
        row.put(ASSESSMENT.SUBJECT_NO, scored.form().holder().number());
        database.sql().insertInto(ASSESSMENT).set(row).execute();
    }

    private static Object[] values(Scored scored, boolean citizen) {
        Assessment form = scored.form();
        Assessment.Holder holder = form.holder();
        List<Object> values = new ArrayList<>(Arrays.asList(form.roundId(), citizen ? holder.id() : null, citizen ? null : holder.id(),
            holder.placeId(), holder.group() == null ? null : holder.group().name(), holder.kind()));
        values.addAll(answers(form.marks(), scored.score()).values());
        values.addAll(Arrays.asList(scored.savedAt(), scored.importNo()));
        if (citizen) {
            values.add(holder.id());
        }
        return values.toArray();
    }

    /** Gives forms that are there another score, and other marks where they have them; when they were keyed stays as it was. */
    public void rescore(List<Rescored> forms) {
        update(forms.stream().filter(form -> form.marks() == null).toList(), form -> scores(form.score()));
        update(forms.stream().filter(form -> form.marks() != null).toList(), form -> answers(form.marks(), form.score()));
    }

    private void update(List<Rescored> forms, Function<Rescored, Map<Field<?>, Object>> row) {
        if (forms.isEmpty()) {
            return;
        }
        Map<Field<?>, Object> blank = new LinkedHashMap<>();
        row.apply(forms.getFirst()).keySet().forEach(field -> blank.put(field, null));
        BatchBindStep batch = database.sql().batch(database.sql().update(ASSESSMENT).set(blank).where(ASSESSMENT.ID.eq((Long) null)));
        forms.forEach(form -> {
            List<Object> values = new ArrayList<>(row.apply(form).values());
            values.add(form.id());
            batch.bind(values.toArray());
        });
        batch.execute();
    }

    /**
     * A form, by its row, with what it comes to now.
     *
     * @param marks null where they stay
     */
    public record Rescored(long id, Marks marks, Score score) {
    }

    /** What the form of a round that is kept of this person (household ...) came to. */
    public Optional<Verdict> verdict(Title title, long roundId, long id) {
        return database.sql().select(ASSESSMENT.VERDICT).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId), subject(title).eq(id))
            .fetchOptional(ASSESSMENT.VERDICT).map(Verdict::valueOf);
    }

    /** Marks of every form of a round, by person (household, clan ...). */
    public Map<Long, Marks> marks(Title title, long roundId) {
        return marks(title, roundId, null);
    }

    /** @param only of these, or null for all */
    public Map<Long, Marks> marks(Title title, long roundId, Collection<Long> only) {
        return marks(title, database.sql().select(subject(title)).select(ANSWERS).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(roundId))
            .and(only == null ? DSL.noCondition() : subject(title).in(only)));
    }

    private static Map<Long, Marks> marks(Title title, ResultQuery<Record> forms) {
        Map<Long, Marks> marks = new HashMap<>();
        forms.forEach(row -> marks.put(row.get(subject(title)), marks(row)));
        return marks;
    }

    static Marks marks(Record row) {
        return marks(row.get(ASSESSMENT.MARKS), row.get(ASSESSMENT.PARTS), row.get(ASSESSMENT.WHOLES));
    }

    /** @param parts null where nothing was counted */
    static Marks marks(BigDecimal[] values, Integer[] parts, Integer[] wholes) {
        Map<Integer, Share> shares = new HashMap<>();
        for (int i = 0; parts != null && i < parts.length; i++) {
            if (parts[i] != null) {
                shares.put(i, new Share(parts[i], wholes[i]));
            }
        }
        return new Marks(Arrays.asList(values), shares);
    }

    static BigDecimal[] array(Marks marks) {
        return marks.values().toArray(BigDecimal[]::new);
    }

    /** Null where nothing was counted, as on every citizen's form. */
    static Integer[] counted(Marks marks, Function<Share, Integer> side) {
        if (marks.shares().isEmpty()) {
            return null;
        }
        Integer[] counted = new Integer[marks.values().size()];
        marks.shares().forEach((at, share) -> counted[at] = side.apply(share));
        return counted;
    }
}
