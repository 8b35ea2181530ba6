package vn.sokhuyenhoc.work.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.CrossStore.RoundOf;
import vn.sokhuyenhoc.store.CrossStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.ResultStore;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.Pages;

/** One row a person or form, one column a dimension, without identity numbers. What is not known says so, so that a pivot has a line for it. */
final class CrossData {
    private final PersonStore people;
    private final ResultStore results;
    private final CrossStore store;
    private final CrossSheets sheets;
    private final CrossWords words;
    private final Wording wording;

    CrossData(Database database, Messages paper) {
        this.people = new PersonStore(database);
        this.results = new ResultStore(database);
        this.store = new CrossStore(database);
        this.sheets = new CrossSheets(paper);
        this.words = new CrossWords(paper);
        this.wording = new Wording(paper);
    }

    /**
     * A person, or a form with its round.
     *
     * @param kept null of a person
     */
    private record Row(Subject subject, List<String> chapters, int year, RoundOf round, ResultStore.Kept kept) {
    }

    /**
     * @param set  of the one round; null where it is not one
     * @param today in whose year the ages of people are counted
     */
    Table table(CrossScope scope, CriteriaSet set, LocalDate today, long[] ids) {
        boolean personal = Dimension.of(scope).contains(Dimension.SEX);
        Iterable<Row> rows = new Pages<>(ids, page -> scope.isPeople() ? people(page, today) : forms(page, scope, today));
        Iterable<Table.Line> cells = () -> StreamSupport.stream(rows.spliterator(), false).map(row -> cells(row, personal, set)).iterator();
        return new Table(sheets.dataName(), List.of(), columns(scope, personal, set), cells);
    }

    private List<Column> columns(CrossScope scope, boolean personal, CriteriaSet set) {
        List<Column> columns = new ArrayList<>(List.of(sheets.column("cross.data.serial", 12, Kind.CODE),
            sheets.column("cross.data.name", 28, Kind.TEXT), dimension(Dimension.PLACE, 20)));
        if (personal) {
            columns.addAll(List.of(sheets.column("cross.data.birth", 10, Kind.COUNT), sheets.column("cross.data.age", 8, Kind.COUNT),
                dimension(Dimension.AGE, 16), dimension(Dimension.SEX, 12), dimension(Dimension.GROUP, 28), dimension(Dimension.CHAPTER, 28),
                sheets.column("cross.data.chapters", 12, Kind.COUNT)));
        }
        if (!scope.isPeople()) {
            columns.addAll(List.of(new Column(words.dimension(Dimension.YEAR), 9, Kind.COUNT), dimension(Dimension.TITLE, 14),
                dimension(Dimension.ROUND, 32), dimension(Dimension.VERDICT, 16), sheets.column("cross.data.total", 10, Kind.POINTS),
                sheets.column("cross.data.lowest", 10, Kind.POINTS)));
        }
        if (set != null) {
            IntStream.range(0, set.indicators().size()).forEach(i -> columns.add(new Column(words.indicator(i), 10, Kind.POINTS)));
        }
        return columns;
    }

    private Column dimension(Dimension dimension, int width) {
        return new Column(words.dimension(dimension), width, Kind.TEXT);
    }

    private List<Row> people(List<Long> ids, LocalDate today) {
        Map<Long, List<String>> chapters = store.chaptersOf(CrossScope.people(CrossScope.Only.ANY), today, ids);
        return people.byIds(ids).stream().map(person -> new Row(Subject.of(person), chapters.getOrDefault(person.id(), List.of()),
            today.getYear(), null, null)).toList();
    }

    private List<Row> forms(List<Long> ids, CrossScope scope, LocalDate today) {
        Map<Long, RoundOf> rounds = store.rounds(ids);
        Map<Title, List<Long>> byTitle = ids.stream().collect(Collectors.groupingBy(id -> rounds.get(id).title()));
        Map<Long, ResultStore.Kept> kept = new HashMap<>();
        byTitle.forEach((title, some) -> results.byIds(title, some).forEach(one -> kept.put(one.id(), one)));
        Map<Long, List<String>> chapters = store.chaptersOf(scope, today, ids);
        return ids.stream().map(id -> {
            Subject subject = kept.get(id).subject();
            return new Row(subject, chapters.getOrDefault(id, List.of()), rounds.get(id).year(), rounds.get(id), kept.get(id));
        }).toList();
    }

    private Table.Line cells(Row row, boolean personal, CriteriaSet set) {
        Subject subject = row.subject();
        Person person = subject.person();
        List<Object> cells = new ArrayList<>(List.of(person == null ? subject.code() : Serial.of(person.serial()), subject.name(),
            known(subject.placeName())));
        if (personal) {
            BirthDate birth = person == null ? null : person.identity().birth();
            Integer age = birth == null ? null : row.year() - birth.year();
            cells.add(birth == null ? null : birth.year());
            cells.add(age);
            cells.add(age == null ? known("") : words.band(AgeBand.ALL.get(AgeBand.of(age))));
            cells.add(known(person == null ? "" : wording.sex(person.identity().sex())));
            cells.add(known(person == null ? "" : wording.group(person.group())));
            cells.add(known(String.join("; ", row.chapters())));
            cells.add(row.chapters().size());
        }
        if (row.kept() != null) {
            cells.addAll(List.of(row.round().year(), wording.title(row.round().title()), row.round().name(),
                wording.verdict(row.kept().outcome().verdict()), row.kept().outcome().total()));
            cells.add(row.kept().outcome().lowest());
        }
        if (set != null) {
            List<BigDecimal> marks = row.kept().marks().values();
            cells.addAll(marks);
        }
        return new Table.Line.Cells(cells);
    }

    private String known(String words) {
        return words.isEmpty() ? this.words.value(Dimension.PLACE, new Value(Spot.NOT_NOTED, "")) : words;
    }
}
