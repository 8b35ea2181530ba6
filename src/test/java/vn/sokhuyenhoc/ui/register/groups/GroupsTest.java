package vn.sokhuyenhoc.ui.register.groups;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.register.SectionUiTest;

/** A clan gets a household, and a unit is made, by keys alone. */
class GroupsTest extends SectionUiTest {
    @Override
    protected String wish() {
        return "groups";
    }

    @Test
    void givesAClanAHouseholdAndMakesAUnit() {
        until(() -> focused("groups.clans") && rows("groups.households") == 1);
        inAllDress("groups-clans");
        onScreen(() -> node("groups.find_household").requestFocus());
        write("vang a pao");
        until(() -> node("groups.find_household.hits").isVisible());
        chord(KeyCode.ENTER);
        until(() -> told("Hộ số 2, Bản Nà Lo thuộc “Họ Lò Văn”.") && rows("groups.households") == 2);
        chord(KeyCode.CONTROL, KeyCode.D);
        until(() -> focused("groups.units") && rows("groups.units") == 2);
        inAllDress("groups-units");
        chord(KeyCode.CONTROL, KeyCode.N);
        until(() -> focused("groups.unit") && this.<TextField>node("groups.unit").getText().isEmpty());
        write("Trạm Y tế xã");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lưu “Trạm Y tế xã”.") && rows("groups.units") == 3);
        look("groups-unit-made");
    }
}
