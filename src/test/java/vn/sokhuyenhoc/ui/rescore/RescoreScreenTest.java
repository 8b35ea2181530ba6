package vn.sokhuyenhoc.ui.rescore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaWriter;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.work.ChangeList;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.Rescoring.Told;
import vn.sokhuyenhoc.work.Rescoring;
import vn.sokhuyenhoc.work.TitleRounds;

/** Scoring a round anew and counting the titles anew, by keyboard, over a small register with a round of each title. */
class RescoreScreenTest extends UiTest {
    @TempDir
    private static Path folder;
    private static int number;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private TitleRounds desk;
    private Sections sections;

    @Override
    protected Parent content() {
        desk = new TitleRounds(folder.resolve("register" + number++));
        desk.key(Title.CITIZEN, "Lò Văn Ơn", "9", "8");
        desk.key(Title.CITIZEN, "Lò Minh Sơn", "9", "6");
        desk.key(Title.CITIZEN, "Trần Thị Hoa", "9", "9");
        desk.key(Title.FAMILY, "Lò Minh Sơn", ".", "40");
        desk.key(Title.FAMILY, "Lò Văn Ơn", ".", "40");
        CriteriaShelf shelf = new CriteriaShelf(desk.register.database());
        shelf.put(CriteriaReader.read(CriteriaWriter.lines(shelf.find("thu-cong-dan")).replace("thu-cong-dan", "thu-cong-dan-2")
            .replace("Công dân (tự đặt để thử)", "Công dân, cần 18 điểm (tự đặt để thử)").replace("total-at-least\t16", "total-at-least\t18")));
        SameThreadRunner runner = new SameThreadRunner();
        Rescoring rescoring = new Rescoring(desk.register.database(), GroupRegister.CLOCK);
        RescoreViewModel round = new RescoreViewModel(new RescoreViewModel.Jobs(desk.rounds(), shelf, rescoring,
            new ChangeList(desk.register.database(), rescoring, new ExcelWriter(messages), messages)), runner, prompts, messages);
        DerivedViewModel derived = new DerivedViewModel(desk.rounds(), desk.recount(), runner, prompts, messages);
        sections = new Sections("rescore", messages.get("rescore.key.section"), List.of(
            new Sections.Section("round", messages.get("rescore.section.round"), new RescoreView(round, messages)),
            new Sections.Section("derived", messages.get("rescore.section.derived"), new DerivedView(derived, messages))));
        return sections.root();
    }

    @Override
    protected void opened() {
        sections.shown("round:2026-citizen");
    }

    @AfterEach
    void close() {
        desk.close();
        assertTrue(prompts.failures.isEmpty(), () -> prompts.failures.toString());
    }

    @Test
    void aRoundIsScoredByAnotherSetAndTakenBack() {
        assertEquals("rescore.look", scene.getFocusOwner().getId());
        onScreen(() -> this.<ComboBox<CriteriaShelf.Entry>>node("rescore.set").setValue(
            new CriteriaShelf(desk.register.database()).all().stream().filter(e -> e.set().id().equals("thu-cong-dan-2")).findFirst().orElseThrow()));
        onScreen(() -> node("rescore.look").requestFocus());
        chord(KeyCode.ENTER);
        TableView<Told> list = node("rescore.list");
        assertEquals(List.of("Lò Văn Ơn"), list.getItems().stream().map(told -> told.subject().name()).toList());
        assertEquals("Đã đọc 3 phiếu: 1 phiếu đổi kết quả, 0 phiếu chỉ đổi điểm. Thành Đạt: 0; không còn Đạt: 1.", sentence("rescore.sentence"));
        look("rescore");
        prompts.file = folder.resolve("thay-doi.xlsx");
        onScreen(() -> node("rescore.save").requestFocus());
        chord(KeyCode.ENTER);
        assertTrue(Files.exists(prompts.file));
        onScreen(() -> node("rescore.keep").requestFocus());
        chord(KeyCode.ENTER);
        assertEquals("thu-cong-dan-2", desk.round(Title.CITIZEN).setId());
        look("rescore-done");
        onScreen(() -> node("rescore.undo").requestFocus());
        chord(KeyCode.ENTER);
        assertEquals("thu-cong-dan", desk.round(Title.CITIZEN).setId());
        assertEquals(2, prompts.told.stream().filter(told -> told.contains("1 phiếu đổi kết quả")).count());
    }

    @Test
    void titlesAreCountedAnew() {
        desk.register.status(desk.people.get("Lò Văn Ơn"), PersonStatus.DIED);
        onScreen(() -> sections.shown("derived"));
        TableView<ResultChange> list = node("derived.list");
        onScreen(() -> new Appearance(150, false).apply(scene));
        look("rescore-derived-150");
        int changes = list.getItems().size();
        onScreen(() -> node("derived.keep").requestFocus());
        chord(KeyCode.ENTER);
        assertTrue(changes > 0 && list.getItems().isEmpty());
        assertEquals(messages.get("rescore.derived.found", 0, 0L), sentence("derived.sentence"));
    }

    private String sentence(String id) {
        return this.<Label>node(id).getText();
    }
}
