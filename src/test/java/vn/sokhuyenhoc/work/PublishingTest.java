package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** What goes out as a file says the same as the register. */
class PublishingTest {
    private static final String DRAFT = "BẢN NHÁP";

    @TempDir
    private static Path folder;
    private static SampleRegister sample;

    private final Wording wording = new Wording(new Messages(Messages.VIETNAMESE));

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static List<Result> results(Long placeId, Which which) {
        long[] ids = sample.rounds().ids(sample.round(), ResultFilter.of(sample.round().id(), placeId, which));
        return sample.rounds().results(sample.round(), Arrays.stream(ids).boxed().toList());
    }

    private static List<SheetRow> rows(Path file) {
        List<SheetText> sheets = new WorkbookReader().read(file);
        return sheets.getFirst().rows();
    }

    private List<String> cells(int number, Result result, boolean full) {
        Person person = result.subject().person();
        String id = person.identity().idNumber();
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number), person.name(), String.valueOf(person.identity().birth().year()),
            wording.sex(person.identity().sex()), id == null ? "" : full ? id : IdNumber.masked(id), person.placeName()));
        result.marks().values().forEach(mark -> cells.add(mark == null ? "" : mark.stripTrailingZeros().toPlainString()));
        // Three competences of 4, 4 and 2 indicators, no caps of their own.
        for (List<BigDecimal> marks : List.of(result.marks().values().subList(0, 4), result.marks().values().subList(4, 8),
            result.marks().values().subList(8, 10))) {
            cells.add(plain(marks.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        cells.add(plain(result.score().total()));
        cells.add(plain(result.score().lowest()));
        cells.add(wording.verdict(result.score().verdict()));
        cells.add(wording.reason(result.score()));
        return cells;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void rosterIsTheRegister(boolean full) {
        Path out = folder.resolve(full ? "full.xlsx" : "masked.xlsx");
        ResultFilter all = ResultFilter.of(sample.round().id(), null, Which.ALL);
        assertEquals(1800, sample.publishing().roster(sample.round(), all, full, out, Progress.NONE));
        List<SheetRow> rows = rows(out);
        assertEquals(List.of("STT", "Họ và tên", "Năm sinh", "Giới tính", "Số định danh", "Thôn"), rows.getFirst().cells().subList(0, 6));
        assertEquals(List.of("Chỉ số 10", "Cộng tiêu chí NL1", "Cộng tiêu chí NL2", "Cộng tiêu chí NL3", "Tổng điểm", "Điểm thấp nhất", "Kết quả",
            "Lý do"), rows.getFirst().cells().subList(15, 23));
        List<Result> results = results(null, Which.ALL);
        assertEquals(results.size() + 1, rows.size());
        for (int i = 0; i < results.size(); i++) {
            assertEquals(cells(i + 1, results.get(i), full), rows.get(i + 1).cells());
        }
    }

    @Test
    void rosterReadsBackWithNumbersHidden() {
        rosterIsTheRegister(false);
    }

    @Test
    void rosterReadsBackWithWholeNumbers() {
        rosterIsTheRegister(true);
    }

    @Test
    void everyPrintedPageOfADraftRosterSaysSo() throws IOException {
        Path out = folder.resolve("draft.xlsx");
        ResultFilter one = ResultFilter.of(sample.round().id(), sample.publishing().places().getFirst().id(), Which.ALL);
        sample.publishing().roster(sample.round(), one, false, out, Progress.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(out.toFile())) {
            assertEquals("BẢN NHÁP – bộ tiêu chí chưa đối chiếu", book.getSheetAt(0).getHeader().getCenter());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void listOfPeopleReadsBack() {
        Path out = folder.resolve("people.xlsx");
        Place place = sample.publishing().places().get(2);
        int written = sample.publishing().people(PersonFilter.roll(place.id()), true, out, Progress.NONE);
        assertEquals(176, written);
        List<String> expected = SampleRegister.expected("register.csv").stream().filter(cells -> cells.getFirst().equals(place.name()))
            .map(cells -> cells.get(1) + " " + cells.get(3) + " " + cells.get(5)).toList();
        assertEquals(expected, rows(out).stream().skip(1).map(row -> row.cell(1) + " " + row.cell(2) + " " + row.cell(4)).toList());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The number is written by hand. */
    private static PaperOrder order(SampleRegister of, Place place) {
        return new PaperOrder(PaperKind.CERTIFICATION, of.round(), place, "", LocalDate.of(2026, 12, 5));
    }

    private static Path list(Place place, String name) {
        Path out = folder.resolve(name);
        int passed = results(place == null ? null : place.id(), Which.PASSED).size();
        assertEquals(passed, sample.making().write(order(sample, place), Format.PDF, out, Progress.NONE));
        return out;
    }

    @Test
    void everyoneWhoPassedIsOnTheListOnce() throws IOException {
        String text = text(list(null, "all.pdf"));
        // Some names go on in the next line of their cell.
        String flat = text.replaceAll("\\s", "");
        List<Result> passed = results(null, Which.PASSED);
        int from = 0;
        for (int i = 0; i < passed.size(); i++) {
            Person person = passed.get(i).subject().person();
            String row = (i + 1) + person.name().replace(" ", "") + person.identity().birth().year() + wording.sex(person.identity().sex());
            int at = flat.indexOf(row, from);
            assertTrue(at > from, row);
            from = at;
        }
        assertFalse(flat.substring(from).contains("1297"), "a row too many");
        assertTrue(text.contains("Danh sách này có 1.296 (một nghìn hai trăm chín mươi sáu) công dân./."), "total in figures and words");
        assertTrue(text.contains("Bản Nà Lo (114 người)"));
    }

    @Test
    void listOfOneVillageAndItsPreview() throws IOException {
        Place place = sample.publishing().places().getFirst();
        Path out = list(place, "village.pdf");
        String text = text(out);
        assertTrue(text.contains("Danh sách này có 114 (một trăm mười bốn) công dân./."), text);
        assertTrue(text.contains("Bản Nà Lo, xã Chiềng Hương"), text);
        Preview preview = sample.making().preview(order(sample, place), Progress.NONE);
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals(document.getNumberOfPages(), preview.pages());
        }
        Preview.Page page = preview.page(1, 600);
        assertEquals(600, page.width());
        assertEquals(297.0 / 210, (double) page.height() / page.width(), 0.01);
        assertTrue(Arrays.stream(page.argb()).anyMatch(pixel -> pixel == 0xFF000000) && page.argb()[0] == 0xFFFFFFFF, "black on white");
    }

    @Test
    void aDraftUntilTheSetIsChecked() throws IOException {
        try (SampleRegister other = SampleRegister.in(folder.resolve("other"))) {
            Place place = other.publishing().places().getFirst();
            Path before = folder.resolve("before.pdf");
            other.making().write(order(other, place), Format.PDF, before, Progress.NONE);
            try (PDDocument document = Loader.loadPDF(before.toFile())) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertTrue(stripper.getText(document).contains(DRAFT), "page " + page);
                }
            }
            new CriteriaShelf(other.database()).markChecked(other.round().setId(), "Quàng Văn Thiêm", LocalDate.of(2026, 12, 1));
            Path after = folder.resolve("after.pdf");
            other.making().write(order(other, place), Format.PDF, after, Progress.NONE);
            assertFalse(text(after).contains(DRAFT));
            assertTrue(text(after).contains("114 (một trăm mười bốn)"));
        }
    }

    @Test
    void stoppedWorkLeavesTheOldFile() throws IOException {
        Path out = folder.resolve("old.xlsx");
        Files.writeString(out, "cũ");
        ResultFilter all = ResultFilter.of(sample.round().id(), null, Which.ALL);
        assertThrows(Progress.Stopped.class, () -> sample.publishing().roster(sample.round(), all, false, out, (done, of) -> {
            throw new Progress.Stopped();
        }));
        assertEquals("cũ", Files.readString(out));
        assertEquals(Collections.emptyList(), temporary());
    }

    private static List<Path> temporary() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }
}
