package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope.Only;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.SampleRegister;

/** Tables of counts as files say what the tables say. They stay in {@code target/cross} to be looked at. */
class CrossPapersTest {
    private static final Path OUT = Path.of("target", "cross");
    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    @TempDir
    private static Path folder;
    private static SampleRegister sample;
    private static CrossBook book;
    private static CrossPapers papers;

    @BeforeAll
    static void make() throws IOException {
        Files.createDirectories(OUT);
        sample = SampleRegister.in(folder.resolve("register"));
        book = new CrossBook(sample.database(), SampleRegister.CLOCK);
        papers = new CrossPapers(sample.database(), book, new CrossPapers.Writers(new ExcelWriter(MESSAGES), new PdfWriter()), MESSAGES);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static CrossScope round() {
        return CrossScope.of(sample.round(), Only.ANY);
    }

    private static String text(Row row, int at) {
        return row.getCell(at) == null ? "" : row.getCell(at).toString();
    }

    @Test
    void rowsToReckonWithAreOneExcelTable() throws IOException {
        Path out = OUT.resolve("rows.xlsx");
        int count = papers.data(round(), out, Progress.NONE);
        CrossTable table = book.count(CrossQuestion.of(round(), Dimension.PLACE, Dimension.VERDICT));
        assertEquals(table.total().count(), count);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            XSSFTable made = sheet.getTables().getFirst();
            List<String> headings = IntStream.range(0, sheet.getRow(0).getLastCellNum()).mapToObj(i -> text(sheet.getRow(0), i)).toList();
            assertEquals(headings, made.getColumns().stream().map(column -> column.getName()).toList());
            assertEquals(headings.size(), headings.stream().distinct().count());
            assertEquals(List.of(0, count), List.of(made.getStartRowIndex(), made.getEndRowIndex()));
            assertTrue(made.getCTTable().isSetAutoFilter());
            assertEquals(0, sheet.getNumMergedRegions());
            assertEquals(count, sheet.getLastRowNum());
            Map<List<String>, Long> counted = new HashMap<>();
            for (Row row : (Iterable<Row>) StreamSupport.stream(sheet.spliterator(), false).skip(1)::iterator) {
                assertEquals(CellType.NUMERIC, row.getCell(headings.indexOf("Tổng điểm")).getCellType());
                assertTrue(IntStream.range(0, headings.size()).noneMatch(i -> text(row, i).matches("\\d{12}")), "no identity number");
                counted.merge(List.of(text(row, headings.indexOf("Thôn")), text(row, headings.indexOf("Kết quả"))), 1L, Long::sum);
            }
            CrossWords words = new CrossWords(MESSAGES);
            for (Value place : table.rows()) {
                for (Value verdict : table.columns()) {
                    assertEquals(table.at(new Spot(place.code(), verdict.code())).count(), counted.getOrDefault(
                        List.of(words.value(Dimension.PLACE, place), words.value(Dimension.VERDICT, verdict)), 0L));
                }
            }
        }
    }

    @Test
    void aTableIsWrittenAsItIsSeen() throws IOException {
        CrossTable table = book.count(CrossQuestion.of(round(), Dimension.PLACE, Dimension.AGE));
        CrossPapers.Seen seen = new CrossPapers.Seen(table, Share.ROW);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(papers.excel(seen, OUT.resolve("table.xlsx"))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertTrue(text(sheet.getRow(0), 0).startsWith("Phiếu "));
            Row heading = StreamSupport.stream(sheet.spliterator(), false).filter(row -> text(row, 0).equals("Thôn")).findFirst().orElseThrow();
            Row sum = StreamSupport.stream(sheet.spliterator(), false).filter(row -> text(row, 0).equals("Tổng")).findFirst().orElseThrow();
            assertEquals(1 + 2 * table.allColumns().size(), heading.getLastCellNum());
            assertEquals(table.total().count(), sum.getCell(heading.getLastCellNum() - 2).getNumericCellValue());
            assertEquals(100, sum.getCell(heading.getLastCellNum() - 1).getNumericCellValue());
            assertTrue(sheet.getHeader().getCenter().contains("BẢN NHÁP"));
        }
        try (PDDocument pdf = Loader.loadPDF(papers.pdf(seen, OUT.resolve("table.pdf")).toFile())) {
            String words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("BẢNG TỔNG HỢP") && words.contains("Thôn × Nhóm tuổi") && words.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
            assertTrue(words.contains("% của tổng dòng"));
        }
        papers.pdf(new CrossPapers.Seen(book.count(CrossQuestion.of(round(), Dimension.VERDICT, Dimension.PLACE)), Share.NONE), OUT.resolve("wide.pdf"));
    }
}
