package vn.sokhuyenhoc.ui.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.CodeDigits;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.ScreenView;

/** Scans codes as a scanner types them, and reads what the screen says. */
class CheckingScreenTest extends IssuedTest {
    private CheckingViewModel model;

    @Override
    protected ScreenView section() {
        model = new CheckingViewModel(jobs.issued().seal(), jobs.issued().key(), runner);
        return new CheckingView(model, RegisterDesk.MESSAGES);
    }

    private String digits() {
        return jobs.issued().seal().digits(new SignedSummary(PaperKind.CERTIFICATES, "xã Chiềng Mai", "Bản Nà Lo", Title.CITIZEN, 2026,
            "01/GCN-HKH", LocalDate.of(2026, 12, 5), new SignedSummary.Line(2026, 1), new SignedSummary.Whose.One("Lò Văn Ơn")));
    }

    /** A scanner types the digits in a moment and ends with Enter. */
    private void scan(String digits) throws Exception {
        String before = model.checkedProperty().get().toString();
        onScreen(() -> this.<TextField>node("checking.code").replaceSelection(digits));
        chord(KeyCode.ENTER);
        wait(() -> !model.checkedProperty().get().toString().equals(before));
    }

    private String state() {
        return this.<Label>node("checking.state").getText();
    }

    @Test
    void saysInWordsWhatACodeIsWorth() throws Exception {
        wait(() -> !model.publicKeyProperty().get().isEmpty());
        assertEquals(node("checking.code"), scene.getFocusOwner());
        look("checking-empty");
        String digits = digits();
        scan(digits);
        assertEquals("ĐÚNG", state());
        look("checking-genuine");
        byte[] bytes = CodeDigits.bytes(digits).orElseThrow();
        bytes[4] ^= 1;
        scan(CodeDigits.of(bytes));
        assertEquals("ĐÃ BỊ SỬA", state());
        look("checking-altered");
        scan(digits.substring(0, 90));
        assertEquals("KHÔNG ĐỌC ĐƯỢC", state());
        TestRows.execute(desk.database(), "insert into certificate (recognition_id, year_no, no, made_by, made_at) "
            + "select min(id), 2026, 1, '', localtimestamp from recognition");
        TestRows.execute(desk.database(), "update recognition set withdrawn_on = date '2026-11-20', withdrawal_why = 'vi phạm pháp luật'");
        scan(digits);
        assertEquals("ĐÃ THU HỒI", state());
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("checking-withdrawn-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look("checking-withdrawn-dark");
        assertTrue(prompts.told.isEmpty());
    }
}
