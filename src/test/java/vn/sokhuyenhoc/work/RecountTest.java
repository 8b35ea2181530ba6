package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.store.Fate;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

class RecountTest {
    @TempDir
    private Path folder;
    private TitleRounds desk;

    @BeforeEach
    void open() {
        desk = new TitleRounds(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void keyAll() {
        for (String name : List.of("Lò Văn Ơn", "Lò Thị Pâng", "Lò Minh Sơn", "Trần Thị Hoa")) {
            desk.key(Title.CITIZEN, name, "8", "8");
        }
        desk.key(Title.CITIZEN, "Lò Văn Út", "8", "4");
        desk.key(Title.FAMILY, "Lò Văn Ơn", ".", "30");
        desk.key(Title.FAMILY, "Lò Minh Sơn", ".", "40");
        desk.key(Title.FAMILY, "Trần Thị Hoa", ".", "10");
    }

    @Test
    void countedLinesFollowFromCitizensToTheCommune() {
        keyAll();
        desk.recount().apply(2026);
        assertEquals(List.of("Lò Văn Ơn 70 PASSED", "Lò Minh Sơn 100 PASSED", "Trần Thị Hoa 70 PASSED"), desk.results(Title.FAMILY));
        assertEquals(List.of("Họ Lò 1 PASSED Mức 1"), desk.results(Title.CLAN));
        assertEquals(List.of("Bản Nà Lo 100 PASSED Tốt", "Thôn 1 100 PASSED Tốt"), desk.results(Title.COMMUNITY));
        assertEquals(1, desk.results(Title.COMMUNE).size());
        assertTrue(desk.results(Title.COMMUNE).getFirst().endsWith("1 PASSED Mức 1"));
        assertEquals(List.of(), desk.recount().plan(2026));
    }

    @Test
    void aCorrectionThatChangesOthersIsToldFirst() {
        keyAll();
        desk.recount().apply(2026);
        var outcome = desk.entry().accept(new Keyed(desk.round(Title.CITIZEN), desk.subject(Title.CITIZEN, "Lò Thị Pâng"),
            new FormDraft(List.of("3", "3"))), false);
        Outcome.Touches touches = assertInstanceOf(Outcome.Touches.class, outcome);
        ChangeWords words = new ChangeWords(new Messages(Messages.VIETNAMESE));
        assertEquals(List.of("Gia đình – Lò Văn Ơn (Bản Nà Lo): Đạt → Không đạt", "Dòng họ – Họ Lò (Bản Nà Lo): Đạt (Mức 1) → Không đạt",
            "Cộng đồng – Bản Nà Lo: Đạt (Tốt) → Đạt (Đạt)"), touches.changes().stream().map(words::of).toList());
        assertEquals(List.of("Lò Văn Ơn 70 PASSED", "Lò Minh Sơn 100 PASSED", "Trần Thị Hoa 70 PASSED"), desk.results(Title.FAMILY));
        desk.key(Title.CITIZEN, "Lò Thị Pâng", "3", "3");
        assertEquals("Lò Văn Ơn 50 FAILED", desk.results(Title.FAMILY).getFirst());
        assertEquals(List.of("Họ Lò 0 FAILED"), desk.results(Title.CLAN));
        assertEquals("Bản Nà Lo 60 PASSED Đạt", desk.results(Title.COMMUNITY).getFirst());
    }

    @Test
    void aPlanKeepsNothing() {
        keyAll();
        desk.recount().apply(2026);
        desk.register.status(desk.people.get("Lò Thị Pâng"), PersonStatus.DIED);
        List<ResultChange> plan = desk.recount().plan(2026);
        assertEquals(List.of("Lò Văn Ơn", "Họ Lò", "Bản Nà Lo"), plan.stream().map(c -> c.subject().name()).toList());
        assertEquals("Lò Văn Ơn 70 PASSED", desk.results(Title.FAMILY).getFirst());
        assertEquals(plan, desk.recount().apply(2026));
        assertEquals("Lò Văn Ơn 60 FAILED", desk.results(Title.FAMILY).getFirst());
    }

    @Test
    void peopleWhoAreGoneExemptOrAssessedElsewhereDoNotCount() {
        desk.key(Title.CITIZEN, "Lò Văn Ơn", "8", "8");
        assertEquals(new Share(1, 3), counted());
        desk.register.status(desk.people.get("Lò Văn Út"), PersonStatus.MOVED_OUT);
        assertEquals(new Share(1, 2), counted());
        Fate.exempt(desk.register.database(), desk.people.get("Lò Thị Pâng"), "ốm lâu năm");
        assertEquals(new Share(1, 1), counted());
    }

    private Share counted() {
        Subject household = desk.subject(Title.FAMILY, "Lò Văn Ơn");
        return desk.entry().counted(desk.round(Title.FAMILY), List.of(household)).get(household.id()).shares().get(0);
    }

    @Test
    void aLineThatCannotBeCountedIsTyped() {
        desk.key(Title.CITIZEN, "Lò Thị Pâng", "8", "8");
        desk.key(Title.UNIT, "Trường Tiểu học Nà Lo", "1/9", "1");
        assertEquals(List.of("Trường Tiểu học Nà Lo 2 PASSED Mức 1"), desk.results(Title.UNIT));
        desk.register.groups().keep(Unit.of(0, "Trạm Y tế", UnitKind.OFFICE, false, null));
        desk.key(Title.UNIT, "Trạm Y tế", "4/9", ".");
        assertEquals("Trạm Y tế 0 FAILED", desk.results(Title.UNIT).getLast());
    }
}
