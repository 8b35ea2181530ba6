package vn.sokhuyenhoc.ui.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.round.WayDesk;

/** A round goes from its villages to the decision and is unlocked again: by keys. */
class WayTest extends TitleDesk {
    @Override
    protected String name() {
        return "way";
    }

    @Override
    protected ScreenView view() {
        LocalDate today = WayDesk.TODAY;
        desk.way.setDues(desk.round, Map.of(Step.REGISTERED, today.minusDays(6), Step.DECLARED, today.minusDays(2), Step.REVIEWED, today.plusDays(8),
            Step.DECIDED, today.plusDays(30)));
        WayViewModel model = new WayViewModel(new WayViewModel.Jobs(desk.titles.rounds(), desk.way, desk.lists, new OfficeBook(desk.database())),
            new WayViewModel.Outside(runner, prompts, messages, GroupRegister.CLOCK));
        return new WayView(model, messages);
    }

    @Test
    void aRoundByKeys() {
        onScreen(() -> window.go(Screen.RESULTS, "way:" + desk.round.key()));
        until(() -> this.<TableView<?>>node("way.board").getItems().size() == 6 && focused("way.step_registered"));
        assertTrue(words("way.counts").startsWith("Đăng ký 0 · đạt 4"), words("way.counts"));
        assertTrue(this.<Button>node("way.act").isDisabled(), "no village is chosen");
        onScreen(() -> this.<TableView<?>>node("way.board").getSelectionModel().select(0));
        assertEquals("Đăng ký: Bản Nà Lo", words("way.step"));
        inAllDress("way");
        chord(KeyCode.ENTER);
        until(() -> focused("way.day"));
        chord(KeyCode.ENTER);
        until(() -> told("Đã ghi bước đăng ký."));
        assertEquals(1, desk.way.of(desk.round).stage(Step.REGISTERED).taken());

        onScreen(() -> this.<ToggleButton>node("way.step_listed").fire());
        until(() -> this.<Button>node("way.act").getText().equals("Lập danh sách 4 người, nơi"));
        onScreen(() -> node("way.step_listed").requestFocus());
        chord(KeyCode.ENTER);
        until(() -> focused("way.day"));
        chord(KeyCode.TAB);
        write("07");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lập danh sách. Phiếu của đợt đã khóa."));
        until(() -> words("way.list_1").startsWith("Danh sách đề nghị: số 07"));
        assertTrue(desk.way.of(desk.round).isLocked());
        onScreen(() -> this.<ToggleButton>node("way.step_decided").fire());
        until(() -> this.<Button>node("way.act").getText().equals("Ghi quyết định"));
        onScreen(() -> scene.getWindow().setHeight(697));
        look("way-decide-low");
        assertTrue(wholly("way.act"), "the button of the decision is seen, also between the bars of a desktop");
        onScreen(() -> scene.getWindow().setHeight(HEIGHT));
        inAllDress("way-decide");
        onScreen(() -> node("way.step_decided").requestFocus());
        chord(KeyCode.ENTER);
        until(() -> focused("way.decision_no"));
        chord(KeyCode.ENTER);
        until(() -> !words("way.decision_no.message").isEmpty());
        write("152/QĐ-UBND");
        chord(KeyCode.ENTER);
        until(() -> told("Đã ghi quyết định công nhận."));
        assertEquals(4, desk.names(Which.VALID, "").size());
        assertEquals("UBND xã Chiềng Mai", desk.lists.all(desk.round).getFirst().decision().orElseThrow().issuer());

        chord(KeyCode.CONTROL, KeyCode.U);
        until(() -> focused("way.reason"));
        inAllDress("way-unlock");
        chord(KeyCode.ENTER);
        until(() -> !words("way.reason.message").isEmpty());
        write("sai diem");
        chord(KeyCode.ENTER);
        until(() -> told("Đã mở khóa. Phiếu của đợt sửa được."));
        chord(KeyCode.F9);
        until(() -> focused("way.due.registered"));
        inAllDress("way-dues");
        write("01/12/2026");
        chord(KeyCode.ENTER);
        until(() -> prompts.failures.size() == 1);
        chord(KeyCode.ESCAPE);
        until(() -> scene.getFocusOwner().getId().startsWith("way.step_"));
        assertEquals(List.of("DUE_ORDER"), prompts.failures.stream().map(f -> ((FaultException) f).fault().name()).toList());
    }

    /** Whether all of a node lies within what scrolls around it. */
    private boolean wholly(String id) {
        Node node = node(id);
        Node around = node;
        while (!(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        return around.localToScene(around.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }
}
