package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.group.MemberCounts.Count;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.group.Officer;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.ChapterKind;

class ChapterBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @TempDir
    Path folder;

    private GroupRegister register;
    private ChapterBook book;
    private long village;
    private long clan;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        book = register.chapters();
        village = book.keep(Chapter.of(0, "Chi hội Thôn 1", ChapterKind.VILLAGE, register.place("Thôn 1")));
        clan = book.keep(Chapter.of(0, "Chi hội dòng họ Lò", ChapterKind.CLAN, null));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Count all() {
        return book.counts().all();
    }

    private List<Membership> members(long chapter, boolean leftToo) {
        return book.members(java.util.Arrays.stream(book.memberIds(chapter, leftToo)).boxed().toList());
    }

    @Test
    void personInTwoChaptersIsOnePersonAndTwoMemberships() {
        List<Long> ids = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương", "Vàng A Páo");
        ids.forEach(id -> book.join(id, village));
        book.join(ids.get(0), clan);
        book.join(ids.get(1), clan);
        assertEquals(new Count(3, 5), all());
        assertEquals(new Count(3, 3), book.counts().of(ChapterKind.VILLAGE));
        assertEquals(new Count(2, 2), book.counts().of(ChapterKind.CLAN));
        assertEquals(Count.NONE, book.counts().of(ChapterKind.SCHOOL));
        assertEquals(List.of("Lò Thị Hương", "Lò Văn Ơn", "Vàng A Páo"), members(village, false).stream().map(m -> m.who().name()).toList());
    }

    @Test
    void whoLeftOrDiedCountsNoLongerWhoMovedAwayStillDoes() {
        List<Long> ids = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương", "Vàng A Páo", "Tòng Văn Cộng");
        ids.forEach(id -> book.join(id, village));
        register.status(ids.get(1), PersonStatus.DIED);
        register.status(ids.get(2), PersonStatus.MOVED_OUT);
        Membership first = members(village, false).stream().filter(m -> m.who().personId() == ids.getFirst()).findFirst().orElseThrow();
        book.change(first, first.terms().until(DAY));
        assertEquals(new Count(2, 2), all());
        assertEquals(List.of("Tòng Văn Cộng", "Vàng A Páo"), Stream.of(members(village, false)).flatMap(List::stream)
            .map(m -> m.who().name()).sorted().toList());
        assertEquals(DAY, members(village, true).getLast().terms().left());
        assertEquals(List.of(2, 0), book.chapters(false).stream().map(ChapterLine::members).toList());
        long again = book.join(ids.getFirst(), village);
        assertEquals(new Count(3, 3), all());
        FaultException refused = assertThrows(FaultException.class, () -> book.change(first, first.terms()));
        assertEquals(Fault.MEMBER_ALREADY, refused.fault());
        book.remove(again);
        book.change(first, first.terms());
        assertEquals(new Count(3, 3), all());
    }

    @Test
    void nobodyJoinsTheSameChapterTwice() {
        long person = register.people("Thôn 1", "Lò Văn Ơn").getFirst();
        book.join(person, village);
        FaultException refused = assertThrows(FaultException.class, () -> book.join(person, village));
        assertEquals(Fault.MEMBER_ALREADY, refused.fault());
        assertEquals(List.of("Lò Văn Ơn", "Chi hội Thôn 1"), refused.args());
        assertEquals(new Count(1, 1), all());
    }

    @Test
    void membershipKeepsWhatThePaperTells() {
        long person = register.people("Thôn 1", "Lò Văn Ơn").getFirst();
        book.join(person, village);
        Membership fresh = book.ofPerson(person).getFirst();
        assertEquals(Membership.Terms.NONE, fresh.terms());
        for (String date : List.of("2015", "05/2015", "02/09/2015")) {
            Membership.Terms terms = new Membership.Terms("Ủy viên", "HV-12", PaperDate.read(date).orElseThrow(), null);
            book.change(fresh, terms);
            assertEquals(terms, book.ofPerson(person).getFirst().terms());
            assertEquals(date, book.ofPerson(person).getFirst().terms().joined().text());
        }
    }

    @Test
    void closedChapterEndsWhatItsMembersAndOfficersHad() {
        long person = register.people("Thôn 1", "Lò Văn Ơn").getFirst();
        book.join(person, village);
        book.join(person, clan);
        book.keep(new Officer(0, village, person, "Lò Văn Ơn", "Chi hội trưởng", null, null));
        book.close(village, DAY);
        assertEquals(new Count(1, 1), all());
        assertEquals(List.of("Chi hội dòng họ Lò"), book.chapters(false).stream().map(l -> l.chapter().name()).toList());
        ChapterLine closed = book.chapters(true).getFirst();
        assertEquals(DAY, closed.chapter().closedOn());
        assertEquals("", closed.officers());
        assertEquals(DAY, book.officers(village).getFirst().to());
        assertEquals(1, register.register().countChapters());
        assertEquals(DAY, book.ofPerson(person).getFirst().terms().left());
        book.keep(Chapter.of(0, "Chi hội Thôn 1", ChapterKind.VILLAGE, null));
    }

    @Test
    void openChaptersDifferInName() {
        FaultException refused = assertThrows(FaultException.class, () -> book.keep(Chapter.of(0, "chi hội THÔN 1", ChapterKind.VILLAGE, null)));
        assertEquals(Fault.NAME_TAKEN, refused.fault());
        book.keep(Chapter.of(village, "CHI HỘI thôn 1", ChapterKind.SCHOOL, null));
        assertEquals(ChapterKind.SCHOOL, book.chapters(false).stream().filter(l -> l.chapter().id() == village).findFirst().orElseThrow()
            .chapter().kind());
    }

    @Test
    void officersOfAChapterAndOfTheCommune() {
        long chair = book.keep(new Officer(0, null, null, "Quàng Thị Pâng", "Chủ tịch", LocalDate.of(2021, 5, 1), null));
        book.keep(new Officer(0, null, null, "Lò Văn Inh", "Ủy viên", null, DAY));
        long head = book.keep(new Officer(0, village, null, "Cầm Văn Panh", "Chi hội trưởng", null, null));
        book.keep(new Officer(0, village, null, "Lò Thị Ín", "Phó", null, null));
        assertEquals(List.of("Quàng Thị Pâng", "Lò Văn Inh"), book.officers(null).stream().map(Officer::name).toList());
        assertEquals("Cầm Văn Panh, Lò Thị Ín", book.chapters(false).getFirst().officers());
        book.removeOfficer(head);
        book.keep(new Officer(chair, null, null, "Quàng Thị Pâng", "Phó Chủ tịch", null, null));
        assertEquals("Lò Thị Ín", book.chapters(false).getFirst().officers());
        assertEquals("Phó Chủ tịch", book.officers(null).getFirst().position());
    }
}
