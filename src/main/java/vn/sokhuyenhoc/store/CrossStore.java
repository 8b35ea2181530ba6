package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.Cell;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Level;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.person.PersonStatus;

/** Counts people and forms by two dimensions; each table of counts is one question. Forms are where and what they were when they were kept. */
public final class CrossStore {
    private final Database database;
    private final ResultStore results;

    public CrossStore(Database database) {
        this.database = database;
        this.results = new ResultStore(database);
    }

    /**
     * What is asked for.
     *
     * @param today in whose year ages of people are counted
     * @param set  of the round; null where it is not one round
     */
    public record Asked(CrossQuestion question, LocalDate today, CriteriaSet set) {
        CrossFields fields() {
            return new CrossFields(question.scope(), today, set);
        }
    }

    /** Every cell that is not empty; somebody in two chapters is in two cells. */
    public void cells(Asked asked, BiConsumer<Spot, Cell> cells) {
        CrossQuestion question = asked.question();
        if (question.rows() == Dimension.INDICATOR) {
            lines(asked, question.columns(), (spot, cell) -> cells.accept(spot.swapped(), cell));
        } else if (question.columns() == Dimension.INDICATOR) {
            lines(asked, question.rows(), cells);
        } else {
            heads(asked, List.of(question.rows(), question.columns()), cells);
        }
    }

    /** The sums of a table in which somebody can be in several rows or columns: by the other dimension alone, each counted once. */
    public void once(Asked asked, BiConsumer<String, Cell> sums) {
        CrossQuestion question = asked.question();
        Dimension other = question.rows().isShared() ? question.columns() : question.rows();
        if (other == Dimension.INDICATOR) {
            lines(asked, null, (spot, cell) -> sums.accept(spot.column(), cell));
        } else {
            heads(asked, List.of(other), (spot, cell) -> sums.accept(spot.row(), cell));
        }
    }

    private void heads(Asked asked, List<Dimension> dimensions, BiConsumer<Spot, Cell> cells) {
        CrossFields fields = asked.fields();
        List<Field<?>> by = dimensions.stream().<Field<?>>map(one -> fields.field(one, asked.question().indicator())).toList();
        fields.joined(database.sql().select(by).select(DSL.count()).from(fields.table()), dimensions)
            .where(counted(asked.question().scope())).groupBy(by)
            .forEach(row -> cells.accept(new Spot(code(row, 0), by.size() > 1 ? code(row, 1) : Spot.SUM),
                Cell.of(row.get(by.size(), Long.class))));
    }

    private static String code(Record row, int at) {
        return Objects.toString(row.get(at), Spot.NOT_NOTED);
    }

    /**
     * Lines of the form across, all in one pass over the forms.
     *
     * @param by or null for all together
     */
    private void lines(Asked asked, Dimension by, BiConsumer<Spot, Cell> cells) {
        CrossFields fields = asked.fields();
        boolean levels = by == Dimension.LEVEL;
        List<Dimension> joins = by == null || levels ? List.of() : List.of(by);
        List<Field<?>> groups = joins.stream().<Field<?>>map(one -> fields.field(one, 0)).toList();
        List<Field<?>> sums = new ArrayList<>();
        int indicators = asked.set().indicators().size();
        for (int i = 0; i < indicators; i++) {
            sums.addAll(levels ? levels(fields, i) : measured(asked, i));
        }
        var from = fields.joined(database.sql().select(groups).select(sums).from(ASSESSMENT), joins)
            .where(counted(asked.question().scope()));
        int each = sums.size() / indicators;
        (groups.isEmpty() ? from : from.groupBy(groups)).forEach(row -> {
            String code = groups.isEmpty() ? Spot.SUM : code(row, 0);
            for (int i = 0; i < indicators; i++) {
                int at = groups.size() + i * each;
                if (levels) {
                    reached(row, at, String.valueOf(i), cells);
                } else {
                    cells.accept(new Spot(code, String.valueOf(i)), measured(row, at));
                }
            }
        });
    }

    private static List<Field<?>> levels(CrossFields fields, int indicator) {
        return Stream.concat(Stream.of(Level.values()).map(level -> (Field<?>) DSL.count().filterWhere(fields.isOf(level, indicator))),
            Stream.of(DSL.count().filterWhere(fields.mark(indicator).isNull()))).toList();
    }

    /** Who reached how much of one line; the last count is of those without a mark. */
    private static void reached(Record row, int at, String indicator, BiConsumer<Spot, Cell> cells) {
        for (int i = 0; i <= Level.values().length; i++) {
            Cell cell = Cell.of(row.get(at + i, Long.class));
            if (cell.count() > 0) {
                cells.accept(new Spot(i < Level.values().length ? Level.values()[i].name() : Spot.NOT_NOTED, indicator), cell);
            }
        }
    }

    private static List<Field<?>> measured(Asked asked, int indicator) {
        CrossFields fields = asked.fields();
        Field<BigDecimal> mark = fields.mark(indicator);
        return List.of(switch (asked.question().measure()) {
            case AVERAGE -> DSL.count(mark);
            case BELOW -> DSL.count().filterWhere(fields.below(indicator));
            case CAP -> DSL.count().filterWhere(fields.atCap(indicator));
        }, DSL.count(mark), DSL.sum(mark));
    }

    private static Cell measured(Record row, int at) {
        BigDecimal sum = row.get(at + 2, BigDecimal.class);
        return new Cell(row.get(at, Long.class), row.get(at + 1, Long.class), sum == null ? BigDecimal.ZERO : sum);
    }

    /** Who is counted at all. */
    private Condition counted(CrossScope scope) {
        CrossScope.Only only = scope.only();
        boolean people = scope.isPeople();
        TableField<?, Long> place = people ? PERSON.PLACE_ID : ASSESSMENT.PLACE_ID;
        TableField<?, String> group = people ? PERSON.LABOUR_GROUP : ASSESSMENT.LABOUR_GROUP;
        return DSL.and(people ? PERSON.STATUS.eq(PersonStatus.PRESENT.name()) : forms(scope),
            only.place() == null ? DSL.noCondition() : place.eq(only.place().id()),
            only.group() == null ? DSL.noCondition() : group.eq(only.group().name()),
            people || only.verdict() == null ? DSL.noCondition() : ASSESSMENT.VERDICT.eq(only.verdict().name()));
    }

    private Condition forms(CrossScope scope) {
        return scope.round() == null ? results.counted(null)
            : ASSESSMENT.ROUND_ID.eq(scope.round().id()).and(results.counted(scope.round().id()));
    }

    /** Those in a cell, by name; rows of people, or of forms. */
    public long[] ids(Asked asked, Spot spot) {
        CrossFields fields = asked.fields();
        CrossQuestion question = asked.question();
        List<Dimension> joins = new ArrayList<>();
        Condition condition = counted(question.scope());
        int indicator = question.rows() == Dimension.INDICATOR ? indicator(spot.row(), question)
            : question.columns() == Dimension.INDICATOR ? indicator(spot.column(), question) : question.indicator();
        for (Map.Entry<Dimension, String> side : List.of(Map.entry(question.rows(), spot.row()), Map.entry(question.columns(), spot.column()))) {
            if (side.getKey() == Dimension.INDICATOR) {
                condition = condition.and(question.isMeasured() ? measured(fields, question, indicator) : DSL.noCondition());
            } else if (!side.getValue().equals(Spot.SUM)) {
                joins.add(side.getKey());
                condition = condition.and(fields.is(side.getKey(), indicator, side.getValue()));
            }
        }
        Field<String> sort = question.scope().isPeople() ? PERSON.SORT_KEY : ASSESSMENT.SUBJECT_SORT;
        return fields.joined(database.sql().select(fields.id()).from(fields.table()), joins).where(condition).orderBy(sort, fields.id())
            .fetch(fields.id()).stream().mapToLong(Long::longValue).toArray();
    }

    private static int indicator(String code, CrossQuestion question) {
        return code.equals(Spot.SUM) ? question.indicator() : Integer.parseInt(code);
    }

    private static Condition measured(CrossFields fields, CrossQuestion question, int indicator) {
        return switch (question.measure()) {
            case AVERAGE -> fields.mark(indicator).isNotNull();
            case BELOW -> fields.below(indicator);
            case CAP -> fields.atCap(indicator);
        };
    }

    /** The rounds of these forms, by the row of the form. */
    public Map<Long, RoundOf> rounds(List<Long> ids) {
        return database.sql().select(ASSESSMENT.ID, ASSESSMENT.ROUND_ID, ASSESSMENT_ROUND.TITLE, ASSESSMENT_ROUND.NAME, ASSESSMENT_ROUND.YEAR_NO)
            .from(ASSESSMENT).join(ASSESSMENT_ROUND).on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID)).where(ASSESSMENT.ID.in(ids))
            .fetchMap(ASSESSMENT.ID, row -> new RoundOf(Title.valueOf(row.value3()), row.value4(), row.value5()));
    }

    /** The round of a form. */
    public record RoundOf(Title title, String name, int year) {
    }

    /** Names of the chapters of these people or forms, by their rows, as a table counts them; one without any is missing. */
    public Map<Long, List<String>> chaptersOf(CrossScope scope, LocalDate today, List<Long> ids) {
        CrossFields fields = new CrossFields(scope, today, null);
        Map<Long, String> names = chapters();
        return fields.joined(database.sql().select(fields.id(), MEMBERSHIP.CHAPTER_ID).from(fields.table()), List.of(Dimension.CHAPTER))
            .where(fields.id().in(ids)).orderBy(MEMBERSHIP.ID).stream().filter(row -> row.value2() != null)
            .collect(Collectors.groupingBy(Record2::value1, Collectors.mapping(row -> names.get(row.value2()), Collectors.toList())));
    }

    /** Names of all chapters there are or were, by their rows, in the order of lists. */
    public Map<Long, String> chapters() {
        return database.sql().select(CHAPTER.ID, CHAPTER.NAME).from(CHAPTER).orderBy(CHAPTER.FOLD_NAME, CHAPTER.ID)
            .fetchMap(CHAPTER.ID, CHAPTER.NAME);
    }
}
