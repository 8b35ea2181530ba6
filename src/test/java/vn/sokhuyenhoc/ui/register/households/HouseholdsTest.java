package vn.sokhuyenhoc.ui.register.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.register.SectionUiTest;

/** A household is found, gets another head, and a new one is made, by keys alone. */
class HouseholdsTest extends SectionUiTest {
    @Override
    protected String wish() {
        return "households";
    }

    @Test
    void findsAHouseholdAndMakesANewOne() {
        until(() -> focused("households.find") && words("households.chosen").equals("Hộ số 1 · Bản Nà Lo") && rows("households.people") == 3);
        assertEquals("3 trên 3 hộ", words("households.count"));
        inAllDress("households");
        write("vang a");
        until(() -> words("households.count").equals("1 trên 3 hộ") && words("households.chosen").equals("Hộ số 2 · Bản Nà Lo"));
        chord(KeyCode.DOWN);
        chord(KeyCode.ENTER);
        until(() -> focused("households.person"));
        write("mai");
        until(() -> node("households.person.hits").isVisible());
        chord(KeyCode.ENTER);
        until(() -> told("Hoàng Thị Mai đã vào hộ số 2.") && rows("households.people") == 2);
        chord(KeyCode.TAB);
        until(() -> focused("households.people"));
        chord(KeyCode.TAB);
        until(() -> focused("households.kin"));
        chord(KeyCode.DOWN);
        until(() -> node("households.former").isVisible());
        inAllDress("households-new-head");
        chord(KeyCode.TAB);
        until(() -> focused("households.former"));
        chord(KeyCode.DOWN);
        chord(KeyCode.TAB);
        until(() -> focused("households.keep_kin"));
        chord(KeyCode.SPACE);
        until(() -> told("Đã lưu quan hệ của Hoàng Thị Mai.") && rows("households.people") == 2);

        chord(KeyCode.CONTROL, KeyCode.N);
        until(() -> focused("households.number") && this.<TextField>node("households.number").getText().equals("3"));
        inAllDress("households-new");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lưu hộ số 3, Bản Nà Lo.") && words("households.chosen").equals("Hộ số 3 · Bản Nà Lo")
            && words("households.count").equals("4 trên 4 hộ"));
    }
}
