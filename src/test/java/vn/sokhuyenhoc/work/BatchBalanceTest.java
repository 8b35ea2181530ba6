package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.keying.Balance.Forms;
import vn.sokhuyenhoc.domain.keying.Balance.Line;
import vn.sokhuyenhoc.domain.keying.Balance.State;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.files.excel.WorkbookReader;

class BatchBalanceTest {
    @TempDir
    private Path folder;
    private BatchRegister register;

    @BeforeEach
    void open() {
        register = new BatchRegister(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Balance balance() {
        return register.balance().of(register.round());
    }

    /** First village: 6 on two covers, 3 keyed, 1 given back; 2 more keyed without a batch; one of each verified. */
    private void begin() {
        Batch first = register.batch(0, 4);
        Batch second = register.batch(0, 2);
        register.key(first, null, 0, register.subjects(0, 0, 2));
        register.key(second, null, 0, register.subjects(0, 2, 3));
        register.key(null, null, 0, register.subjects(0, 10, 12));
        register.verify(register.subjects(0, 0, 1).getFirst());
        register.verify(register.subjects(0, 10, 11).getFirst());
        register.refuse(first, "Lò Văn X", Refusal.Reason.NOT_FOUND);
    }

    @Test
    void eachVillageAndAllTogether() {
        begin();
        int naLo = register.roll(0).size();
        int coMuong = register.roll(1).size();
        assertEquals(List.of(new Line(register.place(0), naLo, 6, new Forms(3, 2, 2, 1)),
            new Line(register.place(1), coMuong, 0, new Forms(0, 0, 0, 0))),
            balance().lines());
        Line first = balance().lines().getFirst();
        assertEquals(List.of(2, naLo - 8), List.of(first.missing(), first.awaited()));
        assertEquals(List.of(State.MISSING, State.NOTHING), balance().lines().stream().map(Line::state).toList());
        assertEquals(1, balance().off());
        Line total = balance().total();
        assertEquals(List.of(naLo + coMuong, 6, new Forms(3, 2, 2, 1)), List.of(total.expected(), total.received(), total.forms()));
    }

    @Test
    void saysWhatDoesNotAddUp() {
        Batch small = register.batch(0, 1);
        register.key(small, null, 0, register.subjects(0, 0, 1));
        assertEquals(State.FITS, balance().lines().getFirst().state());
        register.key(small, null, 0, register.subjects(0, 1, 3));
        assertEquals(State.OVER_COVER, balance().lines().getFirst().state());
        assertEquals(2, balance().lines().getFirst().over());
        int people = register.roll(1).size();
        Batch large = register.batch(1, people + 1);
        register.key(large, null, 0, register.subjects(1, 0, people));
        assertEquals(State.MISSING, balance().lines().get(1).state());
        register.refuse(large, "Hà Y", Refusal.Reason.NOT_FOUND);
        assertEquals(State.OVER_ROLL, balance().lines().get(1).state());
        assertEquals(0, balance().lines().get(1).awaited());
        assertEquals(2, balance().off());
        assertEquals(List.of(0, register.roll(0).size() - 1), List.of(balance().total().missing(), balance().total().awaited()));
    }

    @Test
    void aBatchOfTheWholeCommuneStandsLast() {
        register.book().add(new Batch(0, register.round().id(), 0, null, 7, "", BatchRegister.TODAY, "", true));
        Line last = balance().lines().getLast();
        assertEquals(List.of("", 0, 7), List.of(last.place().name(), last.expected(), last.received()));
    }

    @Test
    void aTitleWithoutVillagesHasOneLine() {
        Round units = register.unitRound();
        register.book().add(new Batch(0, units.id(), 0, null, 2, "", BatchRegister.TODAY, "", false));
        Balance balance = register.balance().of(units);
        assertEquals(1, balance.lines().size());
        assertEquals(List.of(1, 2, 2), List.of(balance.total().expected(), balance.total().received(), balance.total().missing()));
    }

    @Test
    void goesOutAsSheetAndAsPage() throws IOException {
        begin();
        Path sheet = folder.resolve("doi-chieu.xlsx");
        assertEquals(2, register.paper().write(register.round(), balance(), BatchRegister.TODAY, sheet));
        List<SheetRow> rows = new WorkbookReader().read(sheet).getFirst().rows();
        List<String> cells = rows.get(rows.size() - 3).cells();
        assertEquals(List.of(register.place(0).name(), String.valueOf(register.roll(0).size()), "6", "3", "2", "2", "1", "2"), cells.subList(0, 8));
        assertEquals("▲ Còn thiếu", cells.getLast());
        assertEquals("Cộng", rows.getLast().cells().getFirst());
        Path page = folder.resolve("doi-chieu.pdf");
        register.paper().write(register.round(), balance(), BatchRegister.TODAY, page);
        try (PDDocument pdf = Loader.loadPDF(page.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("BẢNG ĐỐI CHIẾU PHIẾU"), text);
            assertTrue(text.contains("Chiềng Mai, ngày 22 tháng 11 năm 2026"), text);
            assertTrue(text.contains(register.place(0).name()), text);
        }
    }
}
