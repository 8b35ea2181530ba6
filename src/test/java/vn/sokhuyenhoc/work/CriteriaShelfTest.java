package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.DraftRule;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;

/** Sets, frames and drafts: what may be done with each, and what is refused. */
class CriteriaShelfTest {
    private static final String SET = "qd244-2022-cong-dan";
    private static final String FRAME = "qd242-2022-gia-dinh";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;
    private Database database;
    private CriteriaShelf shelf;
    private CriteriaDrafts drafts;

    @BeforeEach
    void open() {
        database = Database.create(folder, "matkhau123".toCharArray());
        ShippedSets.addMissing(database);
        shelf = new CriteriaShelf(database);
        drafts = new CriteriaDrafts(database, shelf, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CriteriaShelf.Item item(String id) {
        return shelf.items().stream().filter(item -> item.head().id().equals(id)).findFirst().orElseThrow();
    }

    private void round() {
        new RoundBook(database).add(new Round(0, "2026-thu", Title.CITIZEN, 2026, "Thử", "", SET));
    }

    private static Fault refused(Executable act) {
        return assertThrows(FaultException.class, act).fault();
    }

    @Test
    void anOldRegisterGetsWhatNewerProgramsShip() {
        shelf.retire(SET);
        List<CriteriaShelf.Item> before = shelf.items();
        ShippedSets.addMissing(database);
        assertEquals(before, shelf.items());
        assertEquals(11, before.size());
        assertEquals(8, before.stream().filter(item -> item.standing().state() == Standing.State.FRAME).count());
    }

    @Test
    void aRegisterMadeBeforeThereWereFramesGetsThemWhenItIsOpened() {
        Path old = folder.resolve("old");
        Database.create(old, "matkhau123".toCharArray()).close();
        new Opening(old, null, opened -> {
            assertEquals(11, new CriteriaShelf(opened).items().size());
            opened.close();
        }).open("matkhau123".toCharArray());
    }

    @ParameterizedTest
    @CsvSource({
        "qd324-cong-dan, CITIZEN, 324", "qd242-2022-gia-dinh, FAMILY, 27/7/2022", "qd242-2022-dong-ho, CLAN, 27/7/2022",
        "qd242-2022-cong-dong, COMMUNITY, 27/7/2022", "qd242-2022-don-vi, UNIT, 27/7/2022", "qd448-2015-gia-dinh, FAMILY, 01/12/2015",
        "tt24-2023-don-vi, UNIT, 11/12/2023", "tt25-2023-cong-dong-xa, COMMUNE, 27/12/2023",
    })
    void aFrameSaysWhereItComesFromAndWhatIsMissing(String id, Title title, String number) {
        CriteriaShelf.Item frame = item(id);
        assertEquals(title, frame.head().title());
        assertTrue(frame.head().source().decision().contains(number));
        assertTrue(frame.head().source().note().contains("Chưa có: "));
        assertFalse(frame.head().source().issuer().isEmpty() || frame.head().name().isEmpty());
        assertTrue(frame.isFrozen());
    }

    @Test
    void aFrameIsNothingToAssessBy() {
        assertFalse(shelf.all().stream().anyMatch(entry -> entry.set().id().equals(FRAME)));
        assertEquals(Fault.SET_NOT_USABLE, refused(() -> new RoundBook(database)
            .add(new Round(0, "2026-gia-dinh", Title.FAMILY, 2026, "Thử", "", FRAME))));
        assertEquals(Fault.SET_UNKNOWN, refused(() -> new RoundBook(database)
            .add(new Round(0, "2026-gia-dinh", Title.FAMILY, 2026, "Thử", "", "khong-co"))));
        assertEquals(Fault.SET_UNKNOWN, refused(() -> shelf.markChecked(FRAME, "Lò Thị Hương", LocalDate.of(2026, 11, 1))));
        assertEquals(Fault.SET_FROZEN, refused(() -> drafts.correct(FRAME)));
    }

    @Test
    void aRetiredSetTakesNoNewRoundAndItsOldPapersStay() {
        shelf.markChecked(SET, "Lò Thị Hương", LocalDate.of(2026, 11, 1));
        round();
        shelf.retire(SET);
        assertEquals(Fault.SET_NOT_USABLE, refused(() -> new RoundBook(database)
            .add(new Round(0, "2027-thu", Title.CITIZEN, 2027, "Thử", "", SET))));
        assertTrue(new RoundBook(database).isChecked(new RoundBook(database).find("2026-thu")));
        shelf.takeBack(SET);
        assertEquals(new Standing(Standing.State.CHECKED, "Lò Thị Hương", LocalDate.of(2026, 11, 1)), item(SET).standing());
        shelf.retire("tt22-2020-don-vi");
        shelf.takeBack("tt22-2020-don-vi");
        assertEquals(Standing.UNCHECKED, item("tt22-2020-don-vi").standing());
    }

    @Test
    void aSetInUseIsCopiedNotChanged() {
        assertFalse(item(SET).isFrozen());
        round();
        assertTrue(item(SET).isFrozen());
        assertEquals(Fault.SET_FROZEN, refused(() -> drafts.correct(SET)));
        long copy = drafts.newVersion(SET);
        assertEquals(SET + "-ban-2", drafts.find(copy).head().get("id"));
        assertEquals(SET + "-ban-3", drafts.find(drafts.newVersion(SET)).head().get("id"));
        assertEquals(shelf.find(SET).name() + " (2)", item(SET + "-ban-2").set().name());
        drafts.publish(copy);
        assertTrue(drafts.find(drafts.newVersion(SET + "-ban-2")).head().get("name").endsWith(" lời văn) (4)"));
        assertEquals(shelf.find(SET).criteria(), shelf.find(SET + "-ban-2").criteria());
        assertEquals(Standing.UNCHECKED, item(SET + "-ban-2").standing());
        assertEquals(Fault.DRAFT_UNKNOWN, refused(() -> drafts.publish(copy)));
    }

    @Test
    void aSetNobodyUsesIsCorrectedInItsPlace() {
        long draft = drafts.correct(SET);
        assertEquals(draft, drafts.correct(SET));
        drafts.save(draft, drafts.find(draft).with("name", "Tên khác"));
        drafts.publish(draft);
        assertEquals("Tên khác", shelf.find(SET).name());
        assertEquals(0, shelf.items().stream().filter(item -> item.draft() != 0).count());
        long other = drafts.newVersion(SET);
        drafts.save(other, drafts.find(other).with("id", SET));
        assertEquals(Fault.SET_ID_TAKEN, refused(() -> drafts.publish(other)));
        drafts.save(other, drafts.find(other).with("id", FRAME));
        assertEquals(Fault.SET_ID_TAKEN, refused(() -> drafts.publish(other)));
    }

    @Test
    void aDraftWithContradictionsIsKeptButNotPutToUse() {
        long draft = drafts.newVersion(FRAME);
        SetDraft begun = drafts.find(draft);
        assertEquals(List.of("TC1", "CS1"), begun.lines().stream().map(line -> line.code()).toList());
        assertEquals(1, begun.problems().size());
        assertEquals(Fault.SET_NOT_CLEAN, refused(() -> drafts.publish(draft)));
        drafts.save(draft, begun.withLine(1, begun.lines().get(1).withAmount("10"))
            .withRules(List.of(new DraftRule(DraftRule.Kind.TOTAL_AT_LEAST).with(0, "5"))));
        CriteriaShelf.Item item = item(FRAME + "-ban-2");
        assertEquals(Standing.DRAFT, item.standing());
        assertEquals(Title.FAMILY, item.head().title());
        drafts.publish(draft);
        assertEquals(SetHead.of(CriteriaReader.rows(ShippedSets.frames().get(1))).source(), shelf.find(FRAME + "-ban-2").source());
        long away = drafts.newVersion(FRAME);
        drafts.remove(away);
        assertEquals(Fault.DRAFT_UNKNOWN, refused(() -> drafts.find(away)));
    }
}
