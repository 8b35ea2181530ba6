package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.cross.CrossQuestion.Measure;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope.Only;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.store.MembershipStore;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.SampleRegister;

/** Every table of the sample, counted a second time one by one in memory. */
class CrossBookTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;
    private static CrossBook book;
    private static List<Result> results;
    private static List<PersonLine> people;
    private static final Map<Long, Set<String>> CHAPTERS = new HashMap<>();

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
        book = new CrossBook(sample.database(), SampleRegister.CLOCK);
        Register register = new Register(sample.database());
        ChapterBook chapters = new ChapterBook(sample.database(), SampleRegister.CLOCK);
        long second = chapters.keep(Chapter.of(0, "Chi hội thử hai nơi", ChapterKind.CLAN, null));
        long[] ids = register.ids(PersonFilter.PRESENT);
        for (int i = 0; i < 5; i++) {
            long id = ids[i * 7];
            sample.database().change(Deed.CHAPTER, () -> new MembershipStore(sample.database()).add(id, second));
        }
        people = register.lines(Arrays.stream(ids).boxed().toList());
        Map<String, String> codes = new HashMap<>();
        chapters.chapters(true).forEach(line -> codes.put(line.chapter().name(), String.valueOf(line.chapter().id())));
        register.lines(Arrays.stream(register.ids(PersonFilter.EVER)).boxed().toList()).forEach(line -> {
            Set<String> mine = new HashSet<>();
            line.chapters().forEach(name -> mine.add(codes.get(name)));
            CHAPTERS.put(line.person().id(), mine.isEmpty() ? Set.of(Spot.NOT_NOTED) : mine);
        });
        long[] forms = sample.rounds().ids(sample.round(), ResultFilter.of(sample.round().id(), null, ResultFilter.Which.ALL));
        results = sample.rounds().results(sample.round(), Arrays.stream(forms).boxed().toList());
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static CrossScope round() {
        return CrossScope.of(sample.round(), Only.ANY);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(CrossScope.people(Only.ANY), round(), CrossScope.allRounds(Only.ANY)).flatMap(scope -> Dimension.of(scope).stream()
            .filter(one -> one != Dimension.INDICATOR).flatMap(rows -> Dimension.of(scope).stream()
                .filter(one -> one != Dimension.INDICATOR && one != rows).map(columns -> Arguments.of(scope.source(), rows, columns))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void countsAsOneByOne(CrossScope.Source source, Dimension rows, Dimension columns) {
        CrossScope scope = source == CrossScope.Source.ROUND ? round() : new CrossScope(source, null, Only.ANY);
        CrossTable table = book.count(new CrossQuestion(scope, rows, columns, 3, Measure.AVERAGE));
        Map<Spot, Long> expected = new HashMap<>();
        Stream<List<Set<String>>> each = scope.isPeople()
            ? people.stream().map(line -> List.of(codes(rows, line.person(), 2026), codes(columns, line.person(), 2026)))
            : results.stream().map(result -> List.of(codes(rows, result), codes(columns, result)));
        each.forEach(codes -> {
            with(codes.get(0)).forEach(row -> with(codes.get(1)).forEach(column -> expected.merge(new Spot(row, column), 1L, Long::sum)));
        });
        Map<Spot, Long> counted = new HashMap<>();
        table.cells().forEach((spot, cell) -> counted.put(spot, cell.count()));
        assertEquals(expected, counted);
        Spot some = expected.keySet().stream().min(java.util.Comparator.comparing(Spot::toString)).orElseThrow();
        for (Spot spot : List.of(some, new Spot(some.row(), Spot.SUM), Spot.TOTAL)) {
            long[] ids = book.members(table.question(), spot);
            assertEquals(expected.get(spot), ids.length, spot.toString());
            assertEquals(ids.length, Arrays.stream(ids).distinct().count());
        }
    }

    private static Set<String> with(Set<String> codes) {
        Set<String> all = new HashSet<>(codes);
        all.add(Spot.SUM);
        return all;
    }

    private static Set<String> codes(Dimension dimension, Result result) {
        Person person = result.subject().person();
        return switch (dimension) {
            case VERDICT -> Set.of(result.score().verdict().name());
            case LEVEL -> Set.of(level(result.marks().values().get(3)));
            case YEAR -> Set.of("2026");
            case TITLE -> Set.of("CITIZEN");
            case ROUND -> Set.of(String.valueOf(sample.round().id()));
            default -> codes(dimension, person, 2026);
        };
    }

    /** Of the draft of 2020: ten points a line, none under five. */
    private static String level(BigDecimal mark) {
        return mark == null ? Spot.NOT_NOTED : mark.intValueExact() < 5 ? "BELOW" : mark.intValueExact() == 10 ? "CAP" : "BETWEEN";
    }

    private static Set<String> codes(Dimension dimension, Person person, int year) {
        return switch (dimension) {
            case PLACE -> Set.of(String.valueOf(person.placeId()));
            case CHAPTER -> CHAPTERS.get(person.id());
            case GROUP -> Set.of(Optional.ofNullable(person.group()).map(Enum::name).orElse(Spot.NOT_NOTED));
            case SEX -> Set.of(Optional.ofNullable(person.identity().sex()).map(Enum::name).orElse(Spot.NOT_NOTED));
            case AGE -> Set.of(Optional.ofNullable(person.identity().birth()).map(birth -> band(year - birth.year())).orElse(Spot.NOT_NOTED));
            default -> throw new IllegalArgumentException(dimension.name());
        };
    }

    private static String band(int age) {
        return age <= 5 ? "0" : age <= 17 ? "1" : age <= 35 ? "2" : age <= 60 ? "3" : "4";
    }

    @Test
    void averagesAndLevelsOfEachIndicator() {
        CrossTable averages = book.count(new CrossQuestion(round(), Dimension.VERDICT, Dimension.INDICATOR, 0, Measure.AVERAGE));
        CrossTable below = book.count(new CrossQuestion(round(), Dimension.VERDICT, Dimension.INDICATOR, 0, Measure.BELOW));
        CrossTable levels = book.count(CrossQuestion.of(round(), Dimension.INDICATOR, Dimension.LEVEL));
        for (int i = 0; i < 10; i++) {
            int at = i;
            List<BigDecimal> marks = results.stream().filter(r -> r.score().verdict() == Verdict.FAILED).map(r -> r.marks().values().get(at))
                .filter(mark -> mark != null).toList();
            Spot failed = new Spot("FAILED", String.valueOf(i));
            assertEquals(marks.size(), averages.at(failed).count());
            assertEquals(0, marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(averages.at(failed).sum()));
            assertEquals(marks.stream().filter(mark -> mark.intValueExact() < 5).count(), below.at(failed).count());
            assertEquals(marks.size(), below.base(Share.NOTED, failed));
            assertEquals(below.at(failed).count(), book.members(below.question(), failed).length);
            for (String level : List.of("BELOW", "BETWEEN", "CAP", Spot.NOT_NOTED)) {
                long expected = results.stream().filter(r -> level(r.marks().values().get(at)).equals(level)).count();
                Spot spot = new Spot(String.valueOf(i), level);
                assertEquals(expected, levels.at(spot).count());
                assertEquals(expected, book.members(levels.question(), spot).length);
            }
            assertEquals(results.size(), levels.at(new Spot(String.valueOf(i), Spot.SUM)).count());
        }
        assertFalse(levels.sumsColumns());
        assertEquals(List.of(Share.NONE, Share.ROW), levels.shares());
        assertEquals(List.of(Share.NONE), averages.shares());
    }

    @Test
    void narrowsAndSharesOfWhatItSays() {
        Place place = book.places().getFirst();
        CrossScope narrow = round().narrowed(new Only(place, LabourGroup.FARMER, null));
        CrossTable table = book.count(CrossQuestion.of(narrow, Dimension.SEX, Dimension.VERDICT));
        List<Result> mine = results.stream().filter(r -> r.subject().placeId() == place.id() && r.subject().person().group() == LabourGroup.FARMER).toList();
        assertEquals(mine.size(), table.total().count());
        long women = mine.stream().filter(r -> r.subject().person().identity().sex().name().equals("FEMALE")).count();
        long passed = mine.stream().filter(r -> r.subject().person().identity().sex().name().equals("FEMALE")
            && r.score().verdict() == Verdict.PASSED).count();
        Spot spot = new Spot("FEMALE", "PASSED");
        assertEquals(women, table.base(Share.ROW, spot));
        assertEquals(new BigDecimal(passed * 100).divide(new BigDecimal(women), 1, java.math.RoundingMode.HALF_UP),
            table.percent(Share.ROW, spot).orElseThrow());
        assertEquals(Optional.empty(), table.percent(Share.ROW, new Spot("nobody", "PASSED")), "nought of nought is no share");
        assertTrue(book.count(CrossQuestion.of(round().narrowed(new Only(new Place(9999, "Không có", 1), null, null)), Dimension.PLACE,
            Dimension.VERDICT)).isEmpty());
    }

    @Test
    void aPersonOfTwoChaptersCountsInBothAndOnceInTheSum() {
        CrossTable table = book.count(CrossQuestion.of(CrossScope.people(Only.ANY), Dimension.CHAPTER, Dimension.SEX));
        long cells = table.rows().stream().map(Value::code).mapToLong(code -> table.at(new Spot(code, Spot.SUM)).count()).sum();
        assertEquals(people.size(), table.total().count());
        assertEquals(people.stream().mapToLong(line -> Math.max(1, line.chapters().size())).sum(), cells);
        assertTrue(cells > people.size());
        assertEquals(LocalDate.of(2026, 12, 5), book.today());
    }
}
