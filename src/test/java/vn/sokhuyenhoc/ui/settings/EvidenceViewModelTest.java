package vn.sokhuyenhoc.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.RoundBook;

class EvidenceViewModelTest {
    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private EvidenceBook book;
    private Round round;
    private EvidenceViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.withSets(folder);
        book = new EvidenceBook(desk.database());
        RoundBook rounds = new RoundBook(desk.database());
        round = rounds.add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập", "", "du-thao-2020-cong-dan"));
        model = new EvidenceViewModel(book, rounds, new SameThreadRunner(), prompts, new Messages(Messages.VIETNAMESE));
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void namesAndRoundsAreKeptAndTakenBack() {
        assertFalse(model.rounds().getFirst().wanted().get());
        model.names().get(0).set("  Giấy  khen ");
        model.names().get(4).set("Ảnh");
        model.rounds().getFirst().wanted().set(true);
        assertEquals(Optional.empty(), model.save());
        List<EvidenceCode> codes = List.of(new EvidenceCode('1', "Giấy khen"), new EvidenceCode('5', "Ảnh"));
        assertEquals(codes, book.codesFor(round));
        assertEquals(List.of("Đã cất 2 mã minh chứng."), prompts.told);
        assertEquals("Giấy khen", model.names().get(0).get(), "as it was kept");
        assertTrue(model.rounds().getFirst().wanted().get());
        model.rounds().getFirst().wanted().set(false);
        model.names().get(0).set("");
        model.save();
        assertEquals(List.of(), book.codesFor(round));
        assertEquals(List.of(codes.getLast()), book.codes());
    }

    @Test
    void aNameTooLongIsRefusedAndNothingIsKept() {
        model.names().get(1).set("a".repeat(121));
        model.names().get(2).set("Sổ");
        assertEquals(Optional.of("settings.evidence.name_2"), model.save());
        assertEquals(List.of(), book.codes());
    }
}
