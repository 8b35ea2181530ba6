package vn.sokhuyenhoc.ui.ownlists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.print.PagePrinter;
import vn.sokhuyenhoc.store.OwnListStore;
import vn.sokhuyenhoc.ui.TitleDesk;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.Printing;
import vn.sokhuyenhoc.work.report.OwnListPapers;
import vn.sokhuyenhoc.work.report.OwnLists;

/** A list is saved under a name, looked at, renamed, handed over and removed by keys. */
class OwnListsTest extends TitleDesk {
    private static final PeopleList PASSED = new PeopleList("", PeopleList.Ties.ANY,
        new PeopleList.Traits(null, null, null, PersonStatus.PRESENT, PersonFilter.Outcome.PASSED), PeopleList.Sorted.BY_NAME, List.of());
    private final List<String> went = new ArrayList<>();
    private OwnListsViewModel model;

    @Override
    protected String name() {
        return "lists";
    }

    @Override
    protected ScreenView view() {
        OwnLists lists = new OwnLists(desk.database(), GroupRegister.CLOCK);
        Publishing publishing = new Publishing(new Publishing.Books(new RoundBook(desk.database()), new Register(desk.database()),
            new OfficeBook(desk.database())), new ExcelWriter(messages), new PdfWriter(), new PaperTables(messages));
        model = new OwnListsViewModel(new OwnListsViewModel.Jobs(lists, new OwnListPapers(desk.database(), lists, publishing, messages)),
            new OwnListsViewModel.Outside(runner, prompts, (screen, wish) -> went.add(screen + " " + wish), messages));
        return new OwnListsView(model, new PrintModel(new Printing(desk.database(), new PagePrinter()), runner, prompts, messages), messages);
    }

    private TableView<OwnList> lists() {
        return node("ownlists.lists");
    }

    @Test
    void aListIsSavedLookedAtAndHandedOver() throws IOException {
        onScreen(() -> window.go(Screen.RESULTS, "lists"));
        look("ownlists-empty");
        onScreen(() -> window.go(Screen.RESULTS, "lists:keep\n" + ListText.write(PASSED)));
        until(() -> model.naming().askedProperty().get() != null && focused("ownlists.name"));
        chord(KeyCode.ENTER);
        until(() -> model.naming().messageProperty().get().contains("cần một tên"));
        look("ownlists-no-name");
        write("Nguoi dat nam nay");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lưu danh sách riêng “Nguoi dat nam nay”.") && lists().getItems().size() == 1 && focused("ownlists.lists"));
        until(() -> model.shownProperty().get() != null && model.shownProperty().get().ids().length == 4);
        assertEquals("4 người, tính đến hôm nay · Đạt năm nay", words("ownlists.what"));

        onScreen(() -> window.go(Screen.RESULTS, "lists:keep\n" + ListText.write(PeopleList.USUAL)));
        until(() -> focused("ownlists.name"));
        write("nguoi DAT nam nay");
        chord(KeyCode.ENTER);
        until(() -> model.naming().messageProperty().get().startsWith("Đã có danh sách riêng tên"));
        inAllDress("ownlists-taken");
        onScreen(() -> model.naming().nameProperty().set("Tất cả người dân trong xã"));
        chord(KeyCode.ENTER);
        until(() -> lists().getItems().size() == 2 && model.shownProperty().get().ids().length > 10);
        inAllDress("ownlists");

        for (String[] file : new String[][] {{"rieng.xlsx", "E"}, {"rieng.pdf", "S"}, {"rieng.docx", "W"}}) {
            prompts.file = Files.createDirectories(Path.of("target", "cross")).resolve(file[0]);
            chord(KeyCode.CONTROL, KeyCode.valueOf(file[1]));
            until(() -> prompts.told.getLast().contains(file[0]));
            assertTrue(Files.size(prompts.file) > 2000, file[0]);
        }
        chord(KeyCode.CONTROL, KeyCode.R);
        until(() -> focused("ownlists.name"));
        onScreen(() -> model.naming().nameProperty().set("Cả xã"));
        chord(KeyCode.ENTER);
        until(() -> told("Danh sách nay mang tên “Cả xã”.") && focused("ownlists.lists"));
        chord(KeyCode.DELETE);
        until(() -> told("Đã bỏ danh sách riêng “Cả xã”.") && lists().getItems().size() == 1);
        onScreen(prompts.back);
        until(() -> told("Đã lấy lại danh sách riêng “Cả xã”.") && lists().getItems().size() == 2);
        chord(KeyCode.DELETE);
        until(() -> told("Đã bỏ danh sách riêng “Cả xã”.") && lists().getItems().size() == 1);
        until(() -> model.shownProperty().get().own().name().equals("Nguoi dat nam nay"));
        chord(KeyCode.ENTER);
        assertEquals(List.of("REGISTER people:list\n" + ListText.write(PASSED)), went);
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void aListOfResultsStandsAmongThemAndOneOfALaterVersionTellsSo() throws IOException {
        ResultsList passed = new ResultsList(Title.CITIZEN, null, null, ResultFilter.Which.PASSED, "", ResultsList.Sorted.USUAL);
        onScreen(() -> window.go(Screen.RESULTS, "lists:keep\n" + ListText.write(passed)));
        until(() -> focused("ownlists.name"));
        look("ownlists-keep-results");
        onScreen(() -> model.naming().nameProperty().set("Công dân đạt, in hằng tháng"));
        chord(KeyCode.ENTER);
        until(() -> lists().getItems().size() == 1 && model.shownProperty().get() != null && focused("ownlists.lists"));
        assertEquals("4 phiếu, tính đến hôm nay · Đợt mới nhất, nay là " + desk.round.name() + "; Đạt", words("ownlists.what"));
        until(() -> this.<TableView<?>>node("ownlists.people").getItems().stream().allMatch(Objects::nonNull));
        inAllDress("ownlists-results");
        prompts.file = Files.createDirectories(Path.of("target", "cross")).resolve("rieng-ket-qua.pdf");
        chord(KeyCode.CONTROL, KeyCode.S);
        until(() -> told("Đã ghi 4 phiếu vào tệp “rieng-ket-qua.pdf”."));
        chord(KeyCode.ENTER);
        assertEquals(List.of("RESULTS results:list\n" + ListText.write(passed)), went);

        desk.database().change(Deed.OWN_LIST, () -> new OwnListStore(desk.database()).add(new OwnList(0, "Bảng của bản sau", "LATER", "SUBJECT=LATER\n", "Lò")));
        onScreen(() -> window.go(Screen.RESULTS, "lists"));
        until(() -> lists().getItems().size() == 2);
        onScreen(() -> lists().getSelectionModel().select(0));
        until(() -> words("ownlists.left_out").startsWith("Danh sách riêng này do bản chương trình mới hơn lập"));
        onScreen(() -> assertTrue(node("ownlists.open").isDisabled() && node("ownlists.print").isDisabled() && !node("ownlists.rename").isDisabled()));
        inAllDress("ownlists-later");
        onScreen(lists()::requestFocus);
        chord(KeyCode.ENTER);
        chord(KeyCode.DELETE);
        until(() -> told("Đã bỏ danh sách riêng “Bảng của bản sau”."));
        onScreen(prompts.back);
        until(() -> told("Đã lấy lại danh sách riêng “Bảng của bản sau”.") && lists().getItems().size() == 2);
        assertEquals(1, went.size());
        assertEquals(List.of(), prompts.failures);
    }
}
