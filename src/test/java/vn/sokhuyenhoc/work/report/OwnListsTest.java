package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.SampleRegister;

class OwnListsTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;
    private static OwnLists lists;
    private static OwnListPapers papers;
    private static Place village;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
        lists = new OwnLists(sample.database(), SampleRegister.CLOCK);
        papers = new OwnListPapers(sample.database(), lists, sample.publishing(), new Messages(Messages.VIETNAMESE));
        village = new PlaceStore(sample.database()).all().getFirst();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    /** Over sixty, passed this year, of one village. */
    private static PeopleList elders() {
        return new PeopleList("", new PeopleList.Ties(new Named(village.id(), village.name()), null, null, null),
            new PeopleList.Traits(new AgeBand(61, AgeBand.OLDEST), null, null, PersonStatus.PRESENT, PersonFilter.Outcome.PASSED),
            new PeopleList.Sorted(PersonFilter.Order.BIRTH, false), List.of(PersonColumn.ORDER, PersonColumn.NAME, PersonColumn.BIRTH, PersonColumn.ID,
                PersonColumn.RESULT));
    }

    private static List<PersonLine> people(PeopleList list) {
        PeopleToday today = (PeopleToday) lists.draft(ListText.write(list));
        return today.lines(Arrays.stream(today.ids()).boxed().toList());
    }

    @Test
    void meansWhomItSays() {
        List<PersonLine> all = people(PeopleList.USUAL);
        List<PersonLine> elders = people(elders());
        assertEquals(all.stream().filter(line -> line.person().placeId() == village.id() && line.person().identity().birth() != null
            && 2026 - line.person().identity().birth().year() > 60 && line.outcome() != null && line.outcome().verdict() == Verdict.PASSED).count(),
            elders.size());
        assertTrue(elders.size() > 1);
        for (PersonFilter.Outcome outcome : PersonFilter.Outcome.values()) {
            PeopleList one = new PeopleList("", PeopleList.Ties.ANY, new PeopleList.Traits(null, null, null, PersonStatus.PRESENT, outcome),
                PeopleList.Sorted.BY_NAME, List.of());
            assertEquals(all.stream().filter(line -> outcome == PersonFilter.Outcome.NO_FORM ? line.outcome() == null
                : line.outcome() != null && line.outcome().verdict().name().equals(outcome.name())).count(), people(one).size(), outcome.name());
        }
    }

    @Test
    void isKeptChangedRenamedAndRemoved() {
        OwnList own = lists.add("  Người trên 60 đạt,  thôn đầu ", elders());
        assertEquals("Người trên 60 đạt, thôn đầu", own.name());
        assertEquals("quantri", own.madeBy());
        assertEquals(elders(), lists.open(own.id()).today().content());
        FaultException taken = assertThrows(FaultException.class, () -> lists.add("NGƯỜI TRÊN 60 ĐẠT, thôn đầu", PeopleList.USUAL));
        assertEquals(Fault.OWN_LIST_TAKEN, taken.fault());
        assertEquals(Fault.OWN_LIST_NAME, assertThrows(FaultException.class, () -> lists.add(" ", elders())).fault());
        assertEquals(Fault.OWN_LIST_NAME, assertThrows(FaultException.class, () -> lists.add("a".repeat(81), elders())).fault());
        lists.replace(own.id(), PeopleList.USUAL);
        assertEquals(PeopleList.USUAL, lists.open(own.id()).today().content());
        lists.rename(own.id(), "Người trên 60 đạt, thôn đầu");
        assertEquals("Tất cả", lists.rename(own.id(), "Tất cả").name());
        assertEquals(List.of("Tất cả"), lists.all().stream().map(OwnList::name).toList());
        lists.remove(own.id());
        assertEquals(Fault.OWN_LIST_GONE, assertThrows(FaultException.class, () -> lists.open(own.id())).fault());
    }

    @Test
    void whatIsGoneIsLeftOutAndTold() {
        Place gone = sample.database().change(Deed.PLACE, () -> new PlaceStore(sample.database()).add("Thôn sẽ đóng"));
        OwnList own = lists.add("Thôn đã đóng", elders().with(new PeopleList.Ties(new Named(gone.id(), gone.name()), new Named(99_999, "Chi hội cũ"),
            null, null)));
        sample.database().change(Deed.PLACE, () -> {
            new PlaceStore(sample.database()).end(gone.id(), LocalDate.of(2026, 12, 1));
            return null;
        });
        ListToday today = lists.open(own.id()).today();
        assertEquals(List.of("Thôn sẽ đóng", "Chi hội cũ"), today.left());
        assertEquals(elders().with(PeopleList.Ties.ANY), today.content());
        lists.remove(own.id());
    }

    @Test
    void filesHaveItsColumnsAndMaskedNumbersAndAreNoted() throws IOException {
        OwnList own = lists.add("Cao tuổi học giỏi", elders());
        OwnListPapers.Wanted wanted = new OwnListPapers.Wanted(lists.open(own.id()), true);
        Path sheet = folder.resolve("own.xlsx");
        int count = papers.excel(wanted, sheet, Progress.NONE);
        List<SheetRow> rows = new WorkbookReader().read(sheet).getFirst().rows();
        assertEquals(count + 1, rows.size());
        assertTrue(rows.stream().skip(1).noneMatch(row -> row.toString().matches(".*\\d{12}.*")), "no whole identity number");
        assertEquals(count, papers.pdf(wanted, Files.createDirectories(Path.of("target", "own-lists")).resolve("own.pdf"), Progress.NONE));
        assertEquals(count, papers.word(wanted, Path.of("target", "own-lists", "own.docx"), Progress.NONE));
        assertTrue(papers.pdf(wanted, Progress.NONE).length > 1000);
        assertEquals(3, new vn.sokhuyenhoc.work.log.ChangeLog(sample.database()).nos(new AuditFilter(null, null, "", Deed.EXPORT, "")).length);
        lists.remove(own.id());
    }
}
