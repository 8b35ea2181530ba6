package vn.sokhuyenhoc.ui.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.FundBook;
import vn.sokhuyenhoc.work.report.FundSheet;

/** Enters income and spending by the keyboard, corrects an entry, and writes the book. */
class FundScreenTest extends IssuedTest {
    private FundViewModel model;
    private FundBook book;

    @Override
    protected ScreenView section() {
        book = new FundBook(desk.database(), GroupRegister.CLOCK);
        FundSheet sheet = new FundSheet(book, jobs.offices(), new ExcelWriter(RegisterDesk.MESSAGES), new PdfWriter(), RegisterDesk.MESSAGES);
        model = new FundViewModel(new FundViewModel.Jobs(book, sheet, new BaseBook(desk.database(), GroupRegister.CLOCK),
            jobs.groups().chapters(), jobs.register()),
            new FundViewModel.Outside(runner, prompts, RegisterDesk.MESSAGES, GroupRegister.CLOCK));
        return new FundView(model, RegisterDesk.MESSAGES);
    }

    private void add(int month, FundLevel level, FundPurpose purpose, long amount, int persons, String who) {
        book.add(new FundEntry(0, LocalDate.of(2026, month, 5), level, purpose, null, null, amount, persons, who, "PC " + month, ""));
    }

    @Test
    void entersCorrectsAndWritesTheBook() throws Exception {
        wait(() -> model.sumsProperty().get() != null);
        assertEquals("fund.amount", scene.getFocusOwner().getId());
        look("fund-empty");
        write("1,5").push(KeyCode.ENTER);
        assertEquals("fund.amount", scene.getFocusOwner().getId(), "what is wrong is pointed at");
        assertTrue(this.<Label>node("fund.amount.message").getText().startsWith("Ghi cả số đồng"));
        chord(KeyCode.CONTROL, KeyCode.A);
        write("12.500.000");
        assertTrue(this.<Label>node("fund.in_words").getText().contains("mười hai triệu năm trăm nghìn đồng"));
        push(KeyCode.ENTER);
        wait(() -> model.rows().size() == 1);
        onScreen(() -> model.form().flow().set(Flow.SPENDING));
        assertEquals(FundPurpose.of(Flow.SPENDING), List.copyOf(model.form().purposes()));
        onScreen(() -> model.form().purpose().set(FundPurpose.SCHOLARSHIP));
        write("4000000").push(KeyCode.ENTER);
        assertEquals("fund.persons", scene.getFocusOwner().getId(), "how many received it is asked");
        write("8").push(KeyCode.ENTER);
        wait(() -> model.rows().size() == 2);
        add(3, FundLevel.COMMUNE, FundPurpose.CARRIED_OVER, 3_000_000, 0, "");
        add(4, FundLevel.CHAPTER, FundPurpose.PEOPLE, 1_850_000, 0, "Chi hội Bản Nà Lo quyên góp trong dịp đầu xuân");
        add(5, FundLevel.CHAPTER, FundPurpose.GIFT, 600_000, 12, "Học sinh giỏi lớp 5");
        show();
        wait(() -> model.rows().size() == 5);
        Label perHead = node("fund.per_head");
        assertTrue(perHead.getText().contains("đếm trong sổ"), perHead.getText());
        look("fund");
        onScreen(() -> model.flowProperty().set(Flow.INCOME));
        wait(() -> model.rows().size() == 3);
        assertTrue(this.<Label>node("fund.count").getText().startsWith("3 trên 5"));
        onScreen(() -> model.flowProperty().set(null));
        wait(() -> model.rows().size() == 5);
        onScreen(() -> node("fund.table").requestFocus());
        push(KeyCode.DOWN);
        wait(() -> model.form().changedProperty().get() != null);
        look("fund-change");
        Path out = Files.createDirectories(Path.of("target", "fund"));
        for (FundSheet.Part part : FundSheet.Part.values()) {
            for (String ending : List.of("xlsx", "pdf")) {
                prompts.file = out.resolve(part.name().toLowerCase(Locale.ROOT) + "." + ending);
                int told = prompts.told.size();
                onScreen(() -> model.write(part, ending));
                wait(() -> prompts.told.size() > told);
                assertTrue(Files.size(prompts.file) > 1000);
            }
        }
        assertEquals(List.of("12", "8", "20"), new WorkbookReader().read(out.resolve("given.xlsx")).getFirst().rows().stream()
            .map(row -> row.cell(5)).filter(persons -> persons.matches("\\d+")).toList(), "a gift, a scholarship and their sum");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("fund-150");
    }
}
