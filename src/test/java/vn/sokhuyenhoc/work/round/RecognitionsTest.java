package vn.sokhuyenhoc.work.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.round.WayDesk.HOA;
import static vn.sokhuyenhoc.work.round.WayDesk.ON;
import static vn.sokhuyenhoc.work.round.WayDesk.PANG;
import static vn.sokhuyenhoc.work.round.WayDesk.PAPER;
import static vn.sokhuyenhoc.work.round.WayDesk.SON;
import static vn.sokhuyenhoc.work.round.WayDesk.TODAY;
import static vn.sokhuyenhoc.work.round.WayDesk.UT;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.domain.recognition.Comparison;
import vn.sokhuyenhoc.domain.recognition.Recognition.Withdrawal;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;

class RecognitionsTest {
    @TempDir
    private Path folder;
    private WayDesk desk;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Long> people(String... names) {
        return Stream.of(names).map(desk.titles.people::get).toList();
    }

    private List<Long> rows(String text) {
        return Arrays.stream(desk.recognitions.ids(desk.round, new RecognitionFilter(desk.round.id(), null, Which.ALL, text))).boxed().toList();
    }

    @Test
    void isFoundByNameAndNumber() {
        desk.decided();
        assertEquals(List.of(PANG), desk.names(Which.VALID, "thi pang"));
        assertEquals(List.of(HOA), desk.names(Which.BY_OFFICE, "hoa"));
        assertEquals(List.of(), desk.names(Which.BY_AGENCY, ""));
        var one = desk.recognitions.byIds(desk.round, rows("on")).getFirst();
        assertEquals(List.of("152/QĐ-UBND", "UBND xã Chiềng Mai", ""), List.of(one.decision().number(), one.decision().issuer(), one.agency()));
        assertTrue(one.certificate().isEmpty());
    }

    @Test
    void isWithdrawnOnceWithItsReason() {
        desk.decided();
        Withdrawal why = new Withdrawal(TODAY, "160/QĐ-UBND", "vi phạm pháp luật");
        assertEquals(Fault.REASON_MISSING,
            assertThrows(FaultException.class, () -> desk.recognitions.withdraw(rows("hoa"), new Withdrawal(TODAY, "", " "))).fault());
        assertEquals(1, desk.recognitions.withdraw(rows("hoa"), why));
        assertEquals(0, desk.recognitions.withdraw(rows("hoa"), new Withdrawal(TODAY, "", "lần nữa")));
        assertEquals(List.of(HOA), desk.names(Which.WITHDRAWN, ""));
        assertEquals(why, desk.recognitions.byIds(desk.round, rows("hoa")).getFirst().withdrawal().orElseThrow());
        assertEquals(0, desk.lists.draft(desk.round).size(), "nor proposed again");
        assertEquals(3, desk.recognitions.counts(desk.round).recognised());
    }

    @Test
    void agenciesRecogniseTheirOwnAndNobodyIsCountedTwice() {
        List<Long> staff = desk.titles.register.people("Thôn 1", "Hà Thị Mai", "Hà Văn Bốn");
        staff.forEach(id -> desk.titles.register.unit(id, desk.titles.school));
        Decision decision = new Decision("9/QĐ-TH", TODAY, "", "");
        long[] ids = desk.recognitions.agencyIds(desk.round);
        List<AgencyPerson> people = desk.recognitions.agencyPeople(desk.round, Arrays.stream(ids).boxed().toList());
        assertTrue(people.isEmpty(), "learning there is not being assessed there");
        desk.recognitions.addOfAgency(desk.round, people(UT), "Công an tỉnh", decision);
        desk.recognitions.addOfAgency(desk.round, staff, "", decision);
        people = desk.recognitions.agencyPeople(desk.round, Arrays.stream(desk.recognitions.agencyIds(desk.round)).boxed().toList());
        assertEquals(List.of("Hà Văn Bốn", "Hà Thị Mai", UT), people.stream().map(p -> p.subject().name()).toList());
        assertEquals("Trường Tiểu học Nà Lo", people.getFirst().recognition().orElseThrow().agency());
        assertEquals("Công an tỉnh", people.getLast().recognition().orElseThrow().decision().issuer());
        assertEquals(Fault.TITLE_HELD,
            assertThrows(FaultException.class, () -> desk.recognitions.addOfAgency(desk.round, people(UT), "Xã", decision)).fault());
        assertEquals(Fault.AGENCY_MISSING,
            assertThrows(FaultException.class, () -> desk.recognitions.addOfAgency(desk.round, people(HOA), " ", decision)).fault());
        desk.key(UT, "9");
        desk.decided();
        assertEquals(List.of(4, 3, 7), List.of(desk.recognitions.counts(desk.round).byOffice(), desk.recognitions.counts(desk.round).byAgency(),
            desk.recognitions.counts(desk.round).recognised()));
        desk.recognitions.removeOfAgency(people.getLast().recognition().orElseThrow());
        assertEquals(2, desk.recognitions.counts(desk.round).byAgency());
    }

    @Test
    void isComparedWithTheRoundBefore() {
        Comparison none = desk.recognitions.comparison(desk.round, null);
        assertTrue(none.before().isEmpty());
        assertEquals(people(ON, PANG, SON, HOA), none.gained(), "those who passed, before anybody is recognised");
        Round next = desk.titles.rounds().add(new Round(0, "2027-citizen", Title.CITIZEN, 2027, "Đợt 2027", "", desk.round.setId()));
        desk.decided(SON);
        for (String name : List.of(ON, UT, SON)) {
            key(next, name, "9");
        }
        key(next, PANG, "4");
        Comparison passed = desk.recognitions.comparison(next, null);
        assertEquals(desk.round, passed.before().orElseThrow());
        assertEquals(List.of(people(SON, UT), people(ON), people(PANG, HOA)), List.of(passed.gained(), passed.kept(), passed.lost()));
        desk.decide(desk.lists.make(next, PAPER));
        desk.recognitions.withdraw(rowsOf(next, "ut"), new Withdrawal(TODAY, "", "rút"));
        Comparison recognised = desk.recognitions.comparison(next, desk.titles.register.place("Bản Nà Lo"));
        assertEquals(List.of(people(SON), people(ON), people(PANG)), List.of(recognised.gained(), recognised.kept(), recognised.lost()));
        assertEquals(PANG, desk.recognitions.subjects(next, recognised.lost()).get(people(PANG).getFirst()).name());
    }

    private List<Long> rowsOf(Round round, String text) {
        return Arrays.stream(desk.recognitions.ids(round, new RecognitionFilter(round.id(), null, Which.ALL, text))).boxed().toList();
    }

    private void key(Round round, String name, String mark) {
        desk.titles.entry().accept(new Keyed(round, desk.titles.subject(Title.CITIZEN, name),
            new FormDraft(List.of(mark, mark))), true);
    }
}
