package vn.sokhuyenhoc.ui.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.privacy.DataRequest.Kind;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.domain.privacy.PrivacyLine;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.privacy.ConsentBook;
import vn.sokhuyenhoc.work.privacy.DataSheet;
import vn.sokhuyenhoc.work.privacy.Erasing;
import vn.sokhuyenhoc.work.privacy.Policies;
import vn.sokhuyenhoc.work.privacy.RequestBook;
import vn.sokhuyenhoc.work.round.WayDesk;

/** Consents are noted for many at once, and somebody is erased at their request, by keys. */
class ConsentTest extends TitleDesk {
    private RequestBook requests;

    @Override
    protected String name() {
        return "consents";
    }

    @Override
    protected ScreenView view() {
        desk.decided();
        CopyShelf shelf = new CopyShelf(desk.database());
        requests = new RequestBook(desk.database(), GroupRegister.CLOCK);
        requests.add(WayDesk.ON, Kind.DELETE, LocalDate.of(2026, 11, 20), "Lan");
        requests.link(requests.all().getFirst(), desk.titles.register.person(desk.titles.people.get(WayDesk.ON)));
        new Policies(desk.database()).set(new Policy("Đánh giá, công nhận công dân học tập", "", 5, ""));
        ConsentViewModel.Jobs jobs = new ConsentViewModel.Jobs(new ConsentBook(desk.database(), GroupRegister.CLOCK),
            new Erasing(desk.database(), shelf, new CopyKeeper(desk.database(), shelf, GroupRegister.CLOCK), GroupRegister.CLOCK, messages),
            new DataSheet(desk.database(), new PdfWriter(), messages, GroupRegister.CLOCK), requests, desk.titles.register.register());
        return new ConsentView(new ConsentViewModel(jobs, new ConsentViewModel.Outside(runner, prompts, messages)), messages);
    }

    private TableView<PrivacyLine> list() {
        return node("privacy.people");
    }

    @Test
    void aWholeListIsNotedAtOnce() {
        onScreen(() -> window.go(Screen.RESULTS, "consents"));
        until(() -> list().getItems().size() > 10 && focused("privacy.people") && list().getItems().getFirst() != null);
        int all = list().getItems().size();
        chord(KeyCode.CONTROL, KeyCode.A);
        until(() -> words("privacy.chosen").equals(all + " người đang chọn"));
        inAllDress("consent");
        chord(KeyCode.ENTER);
        until(() -> focused("privacy.consent_day"));
        chord(KeyCode.TAB);
        until(() -> focused("privacy.consent_paper"));
        write("cap so 3");
        onScreen(() -> this.<Button>node("privacy.consent").fire());
        until(() -> told("Đã ghi đồng ý cho " + all + " người; 0 người đã có từ trước."));
        until(() -> list().getItems().isEmpty());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void whoAskedForItIsErasedAfterALook() {
        DataRequest request = requests.all().getFirst();
        onScreen(() -> window.go(Screen.RESULTS, "consents:person:" + request.personId() + ":" + request.id()));
        until(() -> list().getItems().size() == 1 && words("privacy.chosen").equals(WayDesk.ON));
        until(() -> focused("privacy.people"));
        chord(KeyCode.DELETE);
        until(() -> this.<Pane>node("privacy.erase_told").getChildren().size() > 4);
        inAllDress("consent-erase");
        List<String> told = this.<Pane>node("privacy.erase_told").getChildren().stream().map(line -> ((Label) line).getText()).toList();
        assertTrue(told.stream().anyMatch(line -> line.contains("22/11/2027")), told.toString());
        chord(KeyCode.DELETE);
        until(() -> focused("privacy.erase_reason"));
        write("theo don ngay 20/11");
        onScreen(() -> this.<Button>node("privacy.erase").fire());
        until(() -> !prompts.told.isEmpty());
        assertTrue(prompts.told.getLast().startsWith("Đã xóa 1 người"), prompts.told.getLast());
        assertTrue(prompts.asked.getLast().contains("không lấy lại được"), "asked once more");
        assertEquals("Đã xóa theo yêu cầu", desk.titles.register.person(request.personId()).name());
        assertEquals(List.of("Đã xóa theo yêu cầu", false), List.of(requests.all().getFirst().personName(), requests.all().getFirst().isOpen()));
        assertEquals(List.of(), prompts.failures);
    }
}
