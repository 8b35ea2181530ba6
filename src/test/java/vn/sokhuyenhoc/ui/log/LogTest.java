package vn.sokhuyenhoc.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.log.ChangeLog;
import vn.sokhuyenhoc.work.log.LogSheet;
import vn.sokhuyenhoc.work.log.Undoing;

/** The log is searched, read and taken back by keys. */
class LogTest extends TitleDesk {
    private long mai;

    @Override
    protected String name() {
        return "log";
    }

    private static PersonForm form(String name, String phone) {
        return PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, name, PersonField.BIRTH, "1970", PersonField.SEX, "FEMALE",
            PersonField.PLACE, "Bản Tân Lập", PersonField.PHONE, phone, PersonField.ID_NUMBER, "014170001234")));
    }

    @Override
    protected ScreenView view() {
        desk.decided();
        PersonBook people = new PersonBook(desk.database(), GroupRegister.CLOCK);
        mai = people.add(form("Lò Thị Mai", "0912345678")).id();
        people.save(mai, form("Lò Thị Mai Anh", "0987654321"));
        people.event(mai, PersonEvent.Kind.MOVED_OUT, "20/11/2026", "đi làm ở Hà Nội");
        return new LogView(new LogViewModel(new LogViewModel.Jobs(new ChangeLog(desk.database()), new Undoing(desk.database(), GroupRegister.CLOCK),
            new LogSheet(desk.database(), new ExcelWriter(messages), messages)),
            new LogViewModel.Outside(runner, prompts, messages, GroupRegister.CLOCK)), messages);
    }

    private TableView<AuditEntry> list() {
        return node("log.list");
    }

    private void come() {
        onScreen(() -> window.go(Screen.RESULTS, "log"));
        until(() -> list().getItems().size() > 10 && focused("log.list"));
    }

    @Test
    void workIsFoundReadAndTakenBackByKeys() {
        come();
        chord(KeyCode.HOME);
        until(() -> words("log.name").equals("Ghi về một người") && words("log.why").contains("Hà Nội"));
        inAllDress("log");
        chord(KeyCode.DOWN);
        until(() -> words("log.about").equals("Lò Thị Mai Anh") && words("log.why").isEmpty());
        chord(KeyCode.DELETE);
        until(() -> words("log.would").startsWith("Sẽ lấy lại 1 việc, 1 dòng"));
        inAllDress("log-plan");
        chord(KeyCode.DELETE);
        until(() -> !prompts.told.isEmpty());
        assertTrue(prompts.told.getLast().startsWith("Đã lấy lại 1 việc"), prompts.told.getLast());
        until(() -> list().getItems().getFirst() != null && list().getItems().getFirst().deed() == Deed.UNDO);
        assertEquals("Lò Thị Mai", desk.titles.register.person(mai).name());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void aDayIsLookedAtAndWhatStaysIsSaid() {
        come();
        chord(KeyCode.CONTROL, KeyCode.F);
        write("lo thi mai");
        chord(KeyCode.ENTER);
        until(() -> list().getItems().size() == 3 && focused("log.list"));
        chord(KeyCode.END);
        until(() -> words("log.about").equals("Lò Thị Mai"));
        chord(KeyCode.DIGIT1);
        until(() -> words("log.would").startsWith("Không có gì lấy lại được"));
        look("log-stays");
        chord(KeyCode.DIGIT2);
        until(() -> words("log.would").startsWith("Sẽ lấy lại") && words("log.would").contains("người"));
        look("log-day");
        chord(KeyCode.ESCAPE);
        until(() -> !node("log.would").isVisible());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void theListGoesOutAsASheet() throws IOException {
        Path out = Files.createTempDirectory("log").resolve("nhat-ky.xlsx");
        prompts.file = out;
        come();
        chord(KeyCode.CONTROL, KeyCode.E);
        until(() -> Files.exists(out) && !prompts.told.isEmpty());
        until(() -> list().getItems().getFirst() != null && list().getItems().getFirst().deed() == Deed.EXPORT);
        assertTrue(list().getItems().getFirst().detail().startsWith("nhat-ky.xlsx"));
        assertEquals(List.of(), prompts.failures);
    }
}
