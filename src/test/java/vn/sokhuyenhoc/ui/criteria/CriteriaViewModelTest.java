package vn.sokhuyenhoc.ui.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.domain.criteria.DraftRule;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.RoundBook;

class CriteriaViewModelTest {
    private static final String SET = "qd244-2022-cong-dan";

    @TempDir
    private Path folder;
    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private CriteriaViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.withSets(folder);
        model = Shelf.model(desk, runner, prompts);
        model.open(SET);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CriteriaViewModel fresh() {
        CriteriaViewModel other = Shelf.model(desk, runner, prompts);
        other.open(model.frontProperty().get().head().id());
        return other;
    }

    @Test
    void setIsNotedAsCheckedOnlyAfterAName() {
        CheckingModel checking = model.checking();
        assertEquals(Optional.of("shelf.checked.by"), checking.note());
        checking.by().set("Trần Thị Nguyệt");
        checking.on().set("23/11/2026");
        assertEquals(Optional.of("shelf.checked.on"), checking.note());
        checking.on().set("21/11/2026");
        prompts.confirms = false;
        checking.note();
        assertFalse(model.frontProperty().get().standing().isChecked());
        prompts.confirms = true;
        checking.note();
        assertEquals(SET, model.frontProperty().get().head().id());
        assertEquals("Trần Thị Nguyệt", model.frontProperty().get().standing().checkedBy());
        assertEquals("checked", model.frozenBecause());
    }

    @Test
    void aFrameBecomesADraftAndTheDraftASet() {
        model.open("qd242-2022-gia-dinh");
        assertEquals(Standing.FRAME, model.frontProperty().get().standing());
        model.newVersion();
        EditorViewModel editor = model.editor();
        assertEquals(Standing.DRAFT, model.frontProperty().get().standing());
        assertEquals(List.of("Chỉ số CS1: còn ô chưa ghi."), editor.flaws().stream().map(EditorViewModel.Flaw::words).toList());
        editor.publish();
        assertTrue(prompts.told.isEmpty());
        editor.line(1, line -> line.withAmount("10"));
        assertEquals("10", editor.draftProperty().get().most().toPlainString());
        editor.publish();
        assertTrue(prompts.told.isEmpty(), "a set without a rule would let everyone pass");
        editor.addRule(DraftRule.Kind.TOTAL_AT_LEAST);
        editor.rule(0, 0, "5");
        editor.publish();
        assertNull(editor.draftProperty().get());
        assertEquals("qd242-2022-gia-dinh-ban-2", model.frontProperty().get().head().id());
        assertEquals(Standing.UNCHECKED, model.frontProperty().get().standing());
        assertEquals(0, model.items().stream().filter(item -> item.draft() != 0).count());
    }

    @Test
    void contradictionsAreNamedWhileTypingAndADraftIsFinishedTomorrow() {
        model.newVersion();
        EditorViewModel editor = model.editor();
        assertEquals(List.of(), editor.flaws());
        assertFalse(editor.changedProperty().get());
        editor.head("total", "90");
        editor.rule(1, 0, "11");
        editor.line(3, line -> line.withCode("CS1"));
        assertEquals(List.of("Chỉ số CS1: “CS1” có hai lần."), editor.flaws().stream().map(EditorViewModel.Flaw::words).toList());
        editor.line(3, line -> line.withCode("CS3"));
        assertEquals(List.of("Cả bộ: ghi 90 điểm nhưng cộng lại được 100.", "Cách tính 2: điểm thấp nhất 11 lớn hơn điểm tối đa 10 của “CS1”."),
            editor.flaws().stream().map(EditorViewModel.Flaw::words).toList());
        editor.save();
        assertFalse(editor.changedProperty().get());
        editor.leave();
        CriteriaViewModel tomorrow = fresh();
        tomorrow.edit();
        assertEquals(2, tomorrow.editor().flaws().size());
        assertEquals(new SetDraft.Place(SetDraft.Part.RULES, 1), tomorrow.editor().flaws().get(1).place());
    }

    @Test
    void undoGoesBackToWhatWasSaved() {
        model.newVersion();
        EditorViewModel editor = model.editor();
        SetDraft before = editor.draftProperty().get();
        editor.addLine(1, DraftLine.Kind.YES_NO);
        editor.moveLine(2, 1);
        editor.addRule(DraftRule.Kind.VALID);
        editor.removeRule(0);
        editor.removeLine(0);
        assertTrue(editor.changedProperty().get());
        prompts.confirms = false;
        editor.leave();
        assertTrue(editor.changedProperty().get());
        editor.undo();
        assertEquals(before, editor.draftProperty().get());
        assertFalse(editor.changedProperty().get());
        prompts.confirms = true;
        editor.leave();
        model.removeDraft();
        assertEquals(0, model.items().stream().filter(item -> item.draft() != 0).count());
        assertTrue(prompts.asked.getLast().startsWith("Xóa bản đang soạn “Công dân học tập"));
    }

    @Test
    void aSetInUseIsFrozenAndRetiredAndTakenBack() {
        assertEquals("", model.frozenBecause());
        new RoundBook(desk.database()).add(new Round(0, "2026-thu", Title.CITIZEN, 2026, "Thử", "", SET));
        model.load();
        assertEquals("used", model.frozenBecause());
        model.retireOrTakeBack();
        assertTrue(model.frontProperty().get().standing().isRetired());
        model.retireOrTakeBack();
        assertEquals(Standing.UNCHECKED, model.frontProperty().get().standing());
    }

    @Test
    void whatIsWrongWithAFileIsListedAndNothingIsTaken() throws IOException {
        prompts.file = folder.resolve("bo-cua-xa.tsv");
        model.handOut("tsv");
        String rows = Files.readString(prompts.file).replace("id\t" + SET, "id\txa-2026");
        Files.writeString(prompts.file, rows.replace("none-under\t5", "none-under\t11").replace("CS10\t10", "CS10\t9.5"));
        int before = model.items().size();
        model.bringIn();
        assertEquals(List.of("Dòng 22: 9,5 điểm không chia hết cho bước điểm 1.", "Dòng 9: điểm thấp nhất 11 lớn hơn điểm tối đa 10 của “CS1”."),
            model.refusedProperty().get().problems());
        model.load();
        assertEquals(before, model.items().size());
        Files.writeString(prompts.file, rows);
        model.bringIn();
        assertNull(model.refusedProperty().get());
        assertEquals("xa-2026", model.frontProperty().get().head().id());
        model.besideProperty().set(model.comparable().getFirst());
        model.open("qd242-2022-gia-dinh");
        assertNull(model.besideProperty().get());
    }
}
