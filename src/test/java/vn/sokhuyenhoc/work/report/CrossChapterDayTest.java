package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope.Only;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.store.MembershipStore;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.SampleRegister;

/** Of which day a table tells the chapters. */
class CrossChapterDayTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;
    private static CrossBook book;
    private static List<Result> results;
    private static String dated;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
        book = new CrossBook(sample.database(), SampleRegister.CLOCK);
        long[] forms = sample.rounds().ids(sample.round(), ResultFilter.of(sample.round().id(), null, ResultFilter.Which.ALL));
        results = sample.rounds().results(sample.round(), Arrays.stream(forms).limit(4).boxed().toList());
        long chapter = new ChapterBook(sample.database(), SampleRegister.CLOCK).keep(Chapter.of(0, "Chi hội thử ngày", ChapterKind.CLAN, null));
        joined(results.get(2).subject().id(), chapter, new Membership.Terms(null, null, PaperDate.read("01/03/2026").orElseThrow(), null));
        joined(results.get(3).subject().id(), chapter,
            new Membership.Terms(null, null, PaperDate.read("2020").orElseThrow(), LocalDate.of(2026, 1, 10)));
        dated = String.valueOf(chapter);
    }

    private static void joined(long person, long chapter, Membership.Terms terms) {
        sample.database().change(Deed.CHAPTER, () -> {
            MembershipStore members = new MembershipStore(sample.database());
            members.change(members.add(person, chapter), terms);
            return null;
        });
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    /** One joined in March 2026, one left in January 2026: each is told of the year in whose last days it was a member. */
    @Test
    void chaptersAreThoseOfTheLastDayOfTheRoundsYearOrOfToday() {
        Round now = sample.round();
        Round before = new Round(now.id(), now.key(), now.title(), 2025, now.name(), now.citation(), now.setId());
        assertEquals(List.of(results.get(2).subject().id()), members(CrossScope.of(now, Only.ANY)));
        assertEquals(List.of(results.get(3).subject().id()), members(CrossScope.of(before, Only.ANY)));
        assertEquals(List.of(results.get(2).subject().id()), members(CrossScope.allRounds(Only.ANY)), "the only round is of this year");
        assertEquals(Optional.of(LocalDate.of(2025, 12, 31)), CrossScope.of(before, Only.ANY).chapterDay(book.today()));
        assertEquals(Optional.of(book.today()), CrossScope.of(now, Only.ANY).chapterDay(book.today()));
        CrossWords words = new CrossWords(new Messages(Messages.VIETNAMESE));
        CrossTable table = book.count(CrossQuestion.of(CrossScope.of(before, Only.ANY), Dimension.CHAPTER, Dimension.SEX));
        assertTrue(words.notes(table, Share.NONE, book.today(), null).stream().anyMatch(note -> note.startsWith("Chi hội tính theo ngày 31/12/2025;")));
    }

    private static List<Long> members(CrossScope scope) {
        long[] forms = book.members(CrossQuestion.of(scope, Dimension.CHAPTER, Dimension.SEX), new Spot(dated, Spot.SUM));
        return book.lines(scope, Arrays.stream(forms).boxed().toList()).stream().map(one -> one.subject().id()).toList();
    }
}
