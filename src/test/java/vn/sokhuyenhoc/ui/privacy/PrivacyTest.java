package vn.sokhuyenhoc.ui.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.DataRequest.Kind;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.privacy.RequestBook;
import vn.sokhuyenhoc.work.round.WayDesk;

/** A request is taken in and done by keys. */
class PrivacyTest extends TitleDesk {
    private RequestBook book;

    @Override
    protected String name() {
        return "privacy";
    }

    @Override
    protected ScreenView view() {
        book = new RequestBook(desk.database(), GroupRegister.CLOCK);
        book.add("Hà Văn Bốn", Kind.VIEW, LocalDate.of(2026, 11, 10), "Lan");
        book.add("Lò Thị Mai", Kind.DELETE, LocalDate.of(2026, 11, 20), "");
        return new PrivacyView(new PrivacyViewModel(book, new LinkModel(book, runner, prompts, messages, window), runner, prompts, messages), messages);
    }

    @Test
    void aRequestIsTakenInAndDoneByKeys() {
        onScreen(() -> window.go(Screen.RESULTS, "privacy"));
        TableView<DataRequest> list = node("privacy.list");
        until(() -> list.getItems().size() == 2 && focused("privacy.list"));
        chord(KeyCode.HOME);
        until(() -> "Hà Văn Bốn".equals(list.getSelectionModel().getSelectedItem().personName()));
        inAllDress("privacy");
        chord(KeyCode.ENTER);
        until(() -> focused("privacy.outcome"));
        write("da in");
        chord(KeyCode.ENTER);
        until(() -> told("Đã ghi là giải quyết xong yêu cầu của Hà Văn Bốn."));
        chord(KeyCode.CONTROL, KeyCode.M);
        until(() -> focused("privacy.name"));
        write("Cam Thi In");
        chord(KeyCode.ENTER);
        until(() -> list.getItems().size() == 3);
        assertEquals(List.of("Lò Thị Mai", "Cam Thi In", "Hà Văn Bốn"), book.all().stream().map(DataRequest::personName).toList());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void aRequestIsTiedToSomebodyOfTheRegister() {
        book.add(WayDesk.ON, Kind.DELETE, LocalDate.of(2026, 11, 2), "");
        onScreen(() -> window.go(Screen.RESULTS, "privacy"));
        TableView<DataRequest> list = node("privacy.list");
        until(() -> list.getItems().size() == 3 && focused("privacy.list"));
        chord(KeyCode.HOME);
        until(() -> WayDesk.ON.equals(list.getSelectionModel().getSelectedItem().personName()));
        onScreen(() -> node("privacy.sought").requestFocus());
        chord(KeyCode.ENTER);
        until(() -> isThere("privacy.link"));
        onScreen(() -> this.<Button>node("privacy.link").fire());
        until(() -> isThere("privacy.linked") && words("privacy.linked").contains("0001-3 · " + WayDesk.ON));
        inAllDress("privacy-linked");
        assertEquals(desk.titles.people.get(WayDesk.ON), book.all().getFirst().personId());
        assertEquals(List.of(), prompts.failures);
    }

    private boolean isThere(String id) {
        return lookup((Predicate<Node>) node -> id.equals(node.getId())).tryQuery().isPresent();
    }
}
