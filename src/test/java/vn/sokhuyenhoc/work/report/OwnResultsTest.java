package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.OwnListStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.TitlesRegister;
import vn.sokhuyenhoc.work.log.ChangeLog;

/** Own lists of results, of the newest round or of one that was named. */
class OwnResultsTest {
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    @TempDir
    private Path folder;
    private TitlesRegister titles;
    private OwnLists lists;
    private OwnListPapers papers;

    @BeforeEach
    void make() {
        titles = new TitlesRegister(folder);
        titles.citizens(5);
        titles.groups();
        lists = new OwnLists(titles.database(), GroupRegister.CLOCK);
        papers = new OwnListPapers(titles.database(), lists, titles.publishing(), messages);
    }

    @AfterEach
    void close() {
        titles.close();
    }

    private static ResultsList all(Title title) {
        return new ResultsList(title, null, null, ResultFilter.Which.ALL, "", ResultsList.Sorted.USUAL);
    }

    private static ResultsList of(Round round) {
        return all(round.title()).with(new Named(round.id(), round.name()), null);
    }

    private ListToday today(ResultsList list) {
        return lists.draft(ListText.write(list));
    }

    private Place village() {
        return new PlaceStore(titles.database()).all().stream().filter(place -> place.name().equals("Bản Nà Lo")).findFirst().orElseThrow();
    }

    private Round nextYear() {
        return titles.rounds().add(new Round(0, "2027-cong-dan", Title.CITIZEN, 2027, "Công dân học tập năm 2027", "", titles.citizens().setId()));
    }

    @Test
    void meansWhatTheScreenOfResultsLists() {
        Place village = village();
        ResultsList passed = new ResultsList(Title.CITIZEN, null, new Named(village.id(), village.name()), ResultFilter.Which.PASSED, "lò",
            new ResultsList.Sorted(ResultFilter.Order.NAME, true));
        long[] ids = today(passed).ids();
        assertTrue(ids.length > 1);
        assertArrayEquals(titles.rounds().ids(titles.citizens(), new ResultFilter(titles.citizens().id(), village.id(), ResultFilter.Which.PASSED, "lò",
            ResultFilter.Order.NAME, true)), ids);
        assertEquals("Đợt mới nhất, nay là Công dân học tập năm 2026; Bản Nà Lo; Đạt; có “lò”", today(passed).words(messages));
        assertEquals(List.of(ids[1], ids[0]), ((ResultsToday) today(passed)).lines(List.of(ids[1], ids[0])).stream().map(Result::id).toList());
    }

    @Test
    void theNewestRoundFollowsTheYearsAndANamedOneStays() {
        Round old = titles.citizens();
        int count = today(all(Title.CITIZEN)).ids().length;
        assertEquals(7, count);
        nextYear();
        assertEquals(0, today(all(Title.CITIZEN)).ids().length);
        assertEquals("Đợt mới nhất, nay là Công dân học tập năm 2027", today(all(Title.CITIZEN)).words(messages));
        assertEquals(count, today(of(old)).ids().length);
        assertEquals("Đợt Công dân học tập năm 2026", today(of(old)).words(messages));
    }

    @Test
    void whatIsGoneIsLeftOutAndTold() {
        Named village = new Named(village().id(), village().name());
        titles.database().change(Deed.PLACE, () -> {
            new PlaceStore(titles.database()).end(village.id(), LocalDate.of(2026, 12, 1));
            return null;
        });
        ListToday sameRound = today(all(Title.CITIZEN).with(null, village));
        assertEquals(List.of(), sameRound.left(), "the round has forms of it");
        nextYear();
        ListToday later = today(all(Title.CITIZEN).with(new Named(4711, "Đợt thử"), village));
        assertEquals(List.of("Đợt thử", "Bản Nà Lo"), later.left());
        assertEquals(all(Title.CITIZEN), later.content());
        assertEquals(Fault.OWN_LIST_NO_ROUND, assertThrows(FaultException.class, () -> today(all(Title.COMMUNITY))).fault());
    }

    @Test
    void aListOfALaterVersionStandsThereAndStaysAsItIs() {
        String body = "VERSION=2\nSUBJECT=HOUSEHOLDS\nROOMS=3\n";
        OwnList later = titles.database().change(Deed.OWN_LIST,
            () -> new OwnListStore(titles.database()).add(new OwnList(0, "Hộ nghèo", "HOUSEHOLDS", body, "Lò Thị Hương")));
        titles.database().change(Deed.OWN_LIST,
            () -> new OwnListStore(titles.database()).add(new OwnList(0, "Khác nữa", "CLANS", ListText.write(PeopleList.USUAL), "")));
        for (OwnList list : lists.all()) {
            assertEquals(Fault.OWN_LIST_NEWER, assertThrows(FaultException.class, () -> lists.open(list.id())).fault());
        }
        lists.rename(later.id(), "Hộ khó khăn");
        OwnList removed = lists.remove(later.id());
        assertEquals(new OwnList(0, "Hộ khó khăn", "HOUSEHOLDS", body, "Lò Thị Hương"), new OwnList(0, removed.name(), removed.subject(), removed.body(),
            removed.madeBy()));
        OwnList back = lists.putBack(removed);
        assertEquals(body, back.body());
        lists.replace(back.id(), all(Title.CLAN));
        assertEquals(all(Title.CLAN), lists.open(back.id()).today().content());
    }

    @Test
    void eachTitleIsHandedOverUnderTheHeaderAndNoted() throws IOException {
        Path out = Files.createDirectories(Path.of("target", "own-lists"));
        String[][] expected = {{"CITIZEN", "Công dân học tập năm 2026", "công dân./.", "Năm sinh"}, {"FAMILY", "Gia đình học tập năm 2026", "gia đình./.", "Hộ số"},
            {"CLAN", "Dòng họ học tập năm 2026", "dòng họ./.", "Chỉ tiêu đạt"}, {"UNIT", "Đơn vị học tập năm 2026", "đơn vị./.", "Xếp loại"}};
        for (String[] title : expected) {
            OwnList own = lists.add("Hằng tháng " + title[1], all(Title.valueOf(title[0])));
            OwnListPapers.Wanted wanted = new OwnListPapers.Wanted(lists.open(own.id()), true);
            int count = wanted.opened().today().ids().length;
            assertTrue(count > 0, title[0]);
            Path pdf = out.resolve("results-" + title[0] + ".pdf");
            assertEquals(count, papers.pdf(wanted, pdf, Progress.NONE));
            assertEquals(count, papers.word(wanted, out.resolve("results-" + title[0] + ".docx"), Progress.NONE));
            assertEquals(count, papers.excel(wanted, out.resolve("results-" + title[0] + ".xlsx"), Progress.NONE));
            assertEquals(count + 1, new WorkbookReader().read(out.resolve("results-" + title[0] + ".xlsx")).getFirst().rows().size());
            String text = text(pdf);
            for (String words : List.of("HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", own.name(), "Đợt mới nhất, nay là " + title[1], "Danh sách này có " + count,
                title[2], title[3], "Quàng Văn Thiêm", "BẢN NHÁP")) {
                assertTrue(text.replaceAll("\\s+", " ").contains(words), words + " in " + text);
            }
            assertFalse(text.matches("(?s).*\\d{9,12}.*"), "no identity number");
        }
        assertEquals(12, new ChangeLog(titles.database()).nos(new AuditFilter(null, null, "", Deed.EXPORT, "")).length);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
