package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.Screens;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxPrompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.work.TitlesRegister;

/** Keys households, clans and units, with lines that are counted, yes/no and shares. */
class EntryTitlesTest extends EntryUiTest {
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private TitlesRegister titles;

    @Override
    Jobs jobs() {
        titles = new TitlesRegister(folder);
        titles.citizens(3);
        return TestRegister.jobs(titles.database());
    }

    @Override
    void closeRegister() {
        titles.close();
    }

    private void go(String round) {
        onScreen(() -> shellModel.go(Screen.ENTRY, "place:0:" + round));
        wait(() -> model.stageProperty().get() == EntryViewModel.Stage.FORM && round.equals(model.choice().round().key()));
    }

    @Test
    void aFamilyRoundByKeysAlone() {
        go("2026-gia-dinh");
        assertEquals("LÒ VĂN ƠN", text("entry.name"));
        assertEquals("Hộ số 12 · 4 người · Bản Nà Lo", text("entry.about"));
        assertEquals("3/4 = 75 % → 7", text("entry.mark1"));
        assertEquals("3/4 = 75 %", text("entry.mark5"));
        assertEquals(1, model.card().fieldProperty().get(), "the first line is counted");
        look("entry-family");
        keys("9c45/");
        assertEquals("45/", text("entry.mark4"));
        keys("50");
        look("entry-family-share");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("entry-family-150");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
        assertEquals("Đạt", text("entry.mark3"));
        assertEquals("Đạt 16 điểm, xếp loại Mức độ 1.", text("entry.verdict"));
        keys("!");
        wait(() -> text("entry.name").equals("LÒ VĂN DỌN"));
        wait(() -> text("entry.saved").equals("12 Lò Văn Ơn") && text("entry.saved_reason").equals("Đạt 16 điểm, xếp loại Mức độ 1."));
        keys("5k");
        assertEquals("Không", text("entry.mark3"));
        keys("x");
        assertEquals("Ô này nhận phần trăm từ 0 đến 100, hoặc số đạt trên tổng số như 45/50.", text("entry.hint"));
        keys("200!");
        assertEquals(3, model.card().fieldProperty().get(), "200 % is no share");
        keys("<<<33.3!");
        wait(() -> model.stageProperty().get() == EntryViewModel.Stage.END);
        assertEquals("Đã cất đủ 2 phiếu của Bản Nà Lo.", text("entry.end_title"));
        wait(() -> text("entry.saved").startsWith("13 Lò Văn Dọn"));
        List<RollLine> kept = titles.forms().roll(titles.families(), model.choice().place().id());
        assertEquals(List.of("3/4", "45/50", "3/4"), List.of(0, 3, 4).stream().map(i -> kept.getFirst().marks().shares().get(i).toString()).toList());
        assertEquals("33.3", kept.get(1).marks().values().get(3).stripTrailingZeros().toPlainString());
        assertTrue(prompts.failures.isEmpty() && prompts.asked.isEmpty());
    }

    @Test
    void clansAndUnitsStandInOneList() {
        go("2026-don-vi");
        String first = text("entry.name");
        assertTrue(text("entry.about").contains("người"), text("entry.about"));
        boolean school = model.card().lineProperty().get().subject().kind().equals("SCHOOL");
        assertEquals(school ? "" : "không hỏi", text("entry.mark2"));
        look("entry-unit");
        keys(school ? "*5!" : "*!");
        wait(() -> !text("entry.name").equals(first));
        look("entry-unit-second");
        go("2026-dong-ho");
        assertEquals("HỌ LÒ", text("entry.name"));
        assertEquals("3 hộ", text("entry.about"));
        look("entry-clan");
        chord(KeyCode.CONTROL, KeyCode.F);
        assertEquals("Một phần tên dòng họ, có dấu hay không dấu đều được", this.<TextField>node("entry.find").getPromptText());
        chord(KeyCode.ESCAPE);
        keys("c!");
        wait(() -> model.stageProperty().get() == EntryViewModel.Stage.END);
        assertEquals("Đã cất đủ 1 phiếu của cả xã.", text("entry.end_title"));
        look("entry-clan-end");
    }

    @Test
    void aFormPutOffComesBackWithItsMarks() {
        go("2026-gia-dinh");
        keys("9c80!");
        wait(() -> text("entry.name").equals("LÒ VĂN DỌN"));
        Subject citizen = titles.forms().roll(titles.citizens(), model.choice().place().id()).getFirst().subject();
        onScreen(() -> shellModel.go(Screen.ENTRY, "subject:" + citizen.id() + ":2026-cong-dan"));
        wait(() -> model.stageProperty().get() == EntryViewModel.Stage.FORM && citizen.equals(model.card().lineProperty().get().subject()));
        prompts.confirms = false;
        keys("-1!");
        wait(() -> !prompts.asked.isEmpty() && !model.card().hintProperty().get().isEmpty());
        assertTrue(prompts.asked.getFirst().contains("Gia đình – Lò Văn Ơn (Bản Nà Lo): Đạt (Mức độ 1) → Không đạt"), prompts.asked.toString());
        assertEquals(citizen, model.card().lineProperty().get().subject());
        assertEquals("1", model.card().marks().get(9));
        assertEquals("Phiếu này chưa cất, vì bạn đã chọn Thôi. Điểm đã gõ còn nguyên: bấm Enter để cất.", text("entry.hint"));
        prompts.confirms = true;
        keys("!");
        wait(() -> text("entry.saved_reason").contains("Kéo theo 1 kết quả khác đổi."));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void theQuestionIsReadableAndLeavingIsTheDefault(int count) {
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        FxPrompts asking = new FxPrompts(new StatusLine(), messages, () -> scene.getWindow());
        Score passed = new Score(BigDecimal.TEN, null, 0, Verdict.PASSED, List.of(), "Mức độ 1");
        Score failed = new Score(BigDecimal.ONE, null, 0, Verdict.FAILED, List.of(), "");
        List<ResultChange> changes = IntStream.range(0, count).mapToObj(i -> new ResultChange(titles.families(), new Subject(Title.FAMILY, i, i,
            String.valueOf(i), "Nguyễn Hoàng Thị Phương Thảo " + i, 1L, "Tổ dân phố số 12 Chiềng Sinh", "", 4, null), passed, failed)).toList();
        String question = messages.get("entry.touches", "0427 Lò Thị Hương", count, new ChangeWords(messages).first(changes));
        boolean[] answer = {true};
        Platform.runLater(() -> answer[0] = asking.confirm(question, messages.get("form.commit")));
        WaitForAsyncUtils.waitForFxEvents();
        Button leave = node("kit.leave");
        Scene dialog = leave.getScene();
        List<String> cut = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Screens.snapshot(dialog, "entry-touches-" + count + "-150");
            return Screens.cutWords(dialog.getRoot());
        });
        assertEquals(Collections.emptyList(), cut);
        assertTrue(leave.isDefaultButton());
        Label content = (Label) dialog.getRoot().lookup(".content.label");
        assertTrue(content.getText().endsWith(count == 1 ? "Không đạt" : "… và 4 kết quả nữa."), content.getText());
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(answer[0]);
    }
}
