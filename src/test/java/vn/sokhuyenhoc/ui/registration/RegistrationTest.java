package vn.sokhuyenhoc.ui.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.round.Registrations.Line;
import vn.sokhuyenhoc.work.round.WayDesk;

/** A village is put down, first two of it, then all: by keys. */
class RegistrationTest extends TitleDesk {
    @Override
    protected String name() {
        return "registration";
    }

    @Override
    protected ScreenView view() {
        RegistrationViewModel model = new RegistrationViewModel(new RegistrationViewModel.Jobs(desk.titles.rounds(),
            desk.titles.register.register(), desk.registrations), new RegistrationViewModel.Outside(runner, prompts, messages));
        return new RegistrationView(model, messages);
    }

    private int down() {
        return desk.registrations.ids(desk.round, null).size();
    }

    @Test
    void aVillageByKeys() {
        desk.titles.register.people("Bản Nà Lo", "Vàng A Páo", "Quàng Thị Pâng");
        onScreen(() -> window.go(Screen.RESULTS, "registration:" + desk.round.key()));
        TableView<Line> roll = node("registration.roll");
        until(() -> roll.getItems().size() == 6 && focused("registration.roll"));
        chord(KeyCode.HOME);
        chord(KeyCode.SPACE);
        until(() -> words("registration.count").equals("Đã đăng ký 1 / 6"));
        chord(KeyCode.SPACE);
        until(() -> words("registration.count").equals("Đã đăng ký 2 / 6"));
        chord(KeyCode.UP);
        chord(KeyCode.SPACE);
        until(() -> words("registration.count").equals("Đã đăng ký 1 / 6"));
        assertEquals(List.of(desk.titles.people.get(WayDesk.ON)), desk.registrations.ids(desk.round, null));
        inAllDress("registration");
        click("registration.forms");
        until(() -> told("Đã đăng ký thêm 3."));
        chord(KeyCode.CONTROL, KeyCode.F);
        write("pao");
        until(() -> roll.getItems().size() == 1);
        chord(KeyCode.ENTER);
        until(() -> focused("registration.roll"));
        chord(KeyCode.CONTROL, KeyCode.A);
        until(() -> told("Đã đăng ký thêm 2."));
        assertEquals(6, down());
        click("registration.remove");
        until(() -> told("Đã bỏ đăng ký 1."));
        assertEquals(5, down());
        onScreen(prompts.back);
        until(() -> told("Đã đăng ký thêm 1."));
        assertEquals(6, down());
        assertEquals(List.of(), prompts.failures);
    }
}
