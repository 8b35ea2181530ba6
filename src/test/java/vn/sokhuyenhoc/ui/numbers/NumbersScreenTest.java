package vn.sokhuyenhoc.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;

/** Takes numbers by the keyboard, and makes one void. */
class NumbersScreenTest extends IssuedTest {
    private NumbersViewModel model;

    @Override
    protected ScreenView section() {
        model = new NumbersViewModel(jobs.issued().numbers(),
            new NumbersViewModel.Desk(runner, prompts, RegisterDesk.MESSAGES, GroupRegister.CLOCK));
        return new NumbersView(model, RegisterDesk.MESSAGES);
    }

    private void type(String letters, String summary) throws Exception {
        int before = model.numbers().size();
        onScreen(() -> {
            model.inputs().get(0).set(letters);
            model.inputs().get(1).set(summary);
            node("numbers.summary").requestFocus();
        });
        chord(KeyCode.ENTER);
        wait(() -> model.numbers().size() == before + 1);
    }

    @Test
    void takesNumbersAndMakesOneVoid() throws Exception {
        wait(() -> model.yearProperty().get() != null);
        assertEquals(node("numbers.letters"), scene.getFocusOwner());
        look("numbers-empty");
        write("TTr");
        wait(() -> this.<Button>node("numbers.take").getText().startsWith("Lấy số 01/TTr"));
        chord(KeyCode.ENTER);
        assertTrue(model.numbers().isEmpty());
        assertEquals(node("numbers.summary"), scene.getFocusOwner(), "what is missing is pointed at");
        type("TTr", "Tờ trình đề nghị công nhận danh hiệu “Công dân học tập” năm 2026");
        type("DS", "Danh sách đề nghị công nhận");
        assertTrue(prompts.told.getLast().startsWith("Đã lấy số 02/DS"), prompts.told.toString());
        onScreen(() -> {
            this.<TableView<PaperNumber>>node("numbers.table").getSelectionModel().select(0);
            model.reason().set("Ghi nhầm ngày");
        });
        click("numbers.make_void");
        wait(() -> model.numbers().getFirst().isVoid());
        look("numbers-void");
        onScreen(() -> model.seriesProperty().set(PaperNumber.Series.BY_KIND));
        wait(() -> this.<Button>node("numbers.take").getText().startsWith("Lấy số 03/DS"));
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("numbers-150");
    }
}
