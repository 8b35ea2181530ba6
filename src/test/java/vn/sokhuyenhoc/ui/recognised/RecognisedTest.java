package vn.sokhuyenhoc.ui.recognised;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.store.Fate;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.round.WayDesk;

/** One is found and loses the title; two whom their school assesses are noted as recognised there: by keys. */
class RecognisedTest extends TitleDesk {
    @Override
    protected String name() {
        return "recognised";
    }

    @Override
    protected ScreenView view() {
        desk.titles.register.people("Thôn 1", "Hà Thị Mai", "Hà Văn Bốn")
            .forEach(id -> Fate.byUnit(desk.database(), id, desk.titles.school));
        desk.decided();
        RecognisedViewModel model = new RecognisedViewModel(new RecognisedViewModel.Jobs(desk.titles.rounds(), desk.recognitions),
            new RecognisedViewModel.Outside(runner, prompts, messages, GroupRegister.CLOCK));
        return new RecognisedView(model, messages);
    }

    @Test
    void oneIsWithdrawnByKeys() {
        onScreen(() -> window.go(Screen.RESULTS, "recognised:" + desk.round.key()));
        TableView<Recognition> list = node("recognised.list");
        until(() -> list.getItems().size() == 4 && focused("recognised.list"));
        assertTrue(words("recognised.counts").startsWith("Đang thấy 4 · UBND công nhận 4"), words("recognised.counts"));
        chord(KeyCode.CONTROL, KeyCode.F);
        write("pang");
        until(() -> list.getItems().size() == 1);
        chord(KeyCode.ENTER);
        until(() -> focused("recognised.list"));
        until(() -> words("recognised.name").equals(WayDesk.PANG));
        inAllDress("recognised");
        chord(KeyCode.ENTER);
        until(() -> focused("recognised.reason"));
        chord(KeyCode.ENTER);
        until(() -> !words("recognised.reason.message").isEmpty());
        write("vi pham");
        chord(KeyCode.ENTER);
        until(() -> !prompts.told.isEmpty());
        assertEquals(List.of(WayDesk.PANG), desk.names(Which.WITHDRAWN, ""));
        until(() -> words("recognised.counts").contains("đã rút 1"));
        look("recognised-withdrawn");
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void thoseOfTheSchoolAreNotedByKeys() {
        onScreen(() -> window.go(Screen.RESULTS, "recognised:" + desk.round.key()));
        until(() -> this.<TableView<?>>node("recognised.list").getItems().size() == 4 && focused("recognised.list"));
        chord(KeyCode.F9);
        TableView<AgencyPerson> people = node("recognised.agencies");
        until(() -> focused("recognised.agencies") && people.getItems().size() == 2);
        chord(KeyCode.SHIFT, KeyCode.DOWN);
        until(() -> words("recognised.agency_chosen").startsWith("Đang chọn 2"));
        chord(KeyCode.ENTER);
        until(() -> focused("recognised.agency_no"));
        write("9/QĐ-TH");
        inAllDress("recognised-agencies");
        chord(KeyCode.ENTER);
        until(() -> told("Đã ghi cơ quan công nhận 2 người."));
        until(() -> people.getItems().getFirst().recognition().isPresent());
        assertEquals(2, desk.recognitions.counts(desk.round).byAgency());
        assertEquals(List.of(), prompts.failures);
    }
}
