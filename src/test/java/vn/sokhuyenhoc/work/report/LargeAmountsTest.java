package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.paper.PaperRegister;

/** Thousands of millions of đồng in each of five years: no figure is cut or broken anywhere. The files stay in {@code target/reports}. */
class LargeAmountsTest {
    private static final Path OUT = Path.of("target", "reports");
    private static final long INCOME = 41_123_456_789L;
    private static final long SPENT = 39_876_543_210L;
    private static final ReportOrder ORDER = new ReportOrder(ReportKind.FIVE_YEARS, 2026, LocalDate.of(2026, 12, 5), "07/BC-HKH");
    @TempDir
    private Path folder;
    private PaperRegister register;
    private ReportDesk desk;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(OUT);
        register = new PaperRegister(folder);
        Wiring wiring = Wiring.over(register.database(), PaperRegister.CLOCK);
        desk = wiring.reporting().made().desk();
        for (int year = 2022; year <= 2026; year++) {
            wiring.reporting().fund().add(entry(year, FundPurpose.PEOPLE, INCOME + year, 0));
            wiring.reporting().fund().add(entry(year, FundPurpose.SCHOLARSHIP, SPENT + year, 1200));
        }
    }

    private static FundEntry entry(int year, FundPurpose purpose, long amount, int persons) {
        return new FundEntry(0, LocalDate.of(year, 6, 30), FundLevel.COMMUNE, purpose, null, null, amount, persons, "", "", "");
    }

    private Path written(Format format) {
        Path file = OUT.resolve("nam-nam-so-lon." + format.ending());
        desk.write(ORDER, format, file, Progress.NONE);
        return file;
    }

    /** The amounts of all five years as they stand in one row. */
    private static List<String> amounts(long amount) {
        return IntStream.rangeClosed(2022, 2026).mapToObj(year -> String.format(Messages.VIETNAMESE, "%,d", amount + year)).toList();
    }

    @Test
    void onPages() throws IOException {
        try (PDDocument pages = Loader.loadPDF(written(Format.PDF).toFile())) {
            String text = new PDFTextStripper().getText(pages);
            for (long amount : List.of(INCOME, SPENT)) {
                for (List<String> years : List.of(amounts(amount).subList(0, 3), amounts(amount).subList(3, 5))) {
                    String row = String.join(" ", years);
                    assertTrue(text.lines().anyMatch(line -> line.endsWith(row)), () -> row + " is not in one line of " + text);
                }
            }
        }
    }

    @Test
    void inASheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(Format.EXCEL)))) {
            int seen = 0;
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() >= SPENT) {
                            String shown = String.format(Messages.VIETNAMESE, "%,d", (long) cell.getNumericCellValue());
                            int letters = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                            assertTrue(letters > shown.length(), () -> shown + " does not go into " + letters + " letters");
                            seen++;
                        }
                    }
                }
            }
            assertTrue(seen >= 20, "amounts of five years: " + seen);
        }
    }

    @Test
    void inWord() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(written(Format.WORD)))) {
            List<String> cells = document.getTables().stream().flatMap(table -> table.getRows().stream()).flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText).toList();
            assertTrue(cells.containsAll(amounts(INCOME)) && cells.containsAll(amounts(SPENT)), cells.toString());
        }
    }

    @AfterEach
    void close() {
        register.close();
    }
}
