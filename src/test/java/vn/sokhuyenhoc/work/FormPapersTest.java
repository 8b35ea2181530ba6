package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.HeadingFinder;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.work.FormPapers.Kind;
import vn.sokhuyenhoc.work.FormPapers.Wanted;

/** What is printed to collect forms names those of the roll, in its order. */
class FormPapersTest {
    private static final String DRAFT = "BẢN NHÁP – bộ tiêu chí chưa đối chiếu";

    @TempDir
    private static Path folder;
    private static SampleRegister sample;
    private static FormPapers papers;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
        papers = sample.formPapers();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static List<Subject> roll(Place place) {
        return new SubjectStore(sample.database()).roll(sample.round().title(), place.id());
    }

    private static Place village(int number) {
        return sample.publishing().places().get(number);
    }

    private static Wanted wanted(Place place, int empty) {
        return new Wanted(sample.round(), place, empty);
    }

    private static Path write(Kind kind, Place place, int empty, int expected, String name) throws IOException {
        Path out = Files.createDirectories(Path.of("target/papers")).resolve(name);
        assertEquals(expected, papers.write(kind, wanted(place, empty), out, Progress.NONE));
        return out;
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    @Test
    void aFormForEachInTheOrderOfTheRoll() throws IOException {
        List<Subject> roll = roll(village(0));
        List<String> pages = pages(write(Kind.FORMS, village(0), 2, roll.size() + 2, "forms.pdf"));
        assertEquals(roll.size() + 2, pages.size(), "one page each");
        for (int i = 0; i < roll.size(); i++) {
            Subject subject = roll.get(i);
            for (String part : List.of("PHIẾU ĐÁNH GIÁ", sample.round().name(), subject.code(), subject.name(), subject.placeName(),
                String.valueOf(subject.person().identity().birth().year()), "Tự đánh giá", "Bình xét", "Thẩm định", "Tổng điểm 100", DRAFT,
                "không phải mẫu chính thức", "NGƯỜI TỰ ĐÁNH GIÁ")) {
                assertTrue(pages.get(i).contains(part), part + " in " + pages.get(i));
            }
            String page = pages.get(i);
            sample.rounds().set(sample.round()).indicators().forEach(indicator ->
                assertTrue(page.contains(indicator.textFor(subject.person().group())), indicator.text()));
        }
        assertTrue(pages.getLast().contains("Số phiếu (hội ghi)") && pages.getLast().contains(village(0).name()), pages.getLast());
    }

    @Test
    void aCheckedSetMakesNoDraft() throws IOException {
        try (SampleRegister other = SampleRegister.in(folder.resolve("other"))) {
            new CriteriaShelf(other.database()).markChecked(other.round().setId(), "Quàng Văn Thiêm", java.time.LocalDate.of(2026, 12, 1));
            Path out = folder.resolve("checked.pdf");
            other.formPapers().write(Kind.FORMS, new Wanted(other.round(), village(0), 0), out, Progress.NONE);
            assertTrue(pages(out).stream().noneMatch(page -> page.contains("NHÁP")));
        }
    }

    @Test
    void theRollOfAllVillagesEachOnItsOwnPages() throws IOException {
        List<Place> places = sample.publishing().places();
        int all = places.stream().mapToInt(place -> roll(place).size()).sum();
        String text = String.join(" ", pages(write(Kind.ROLL, null, 0, all, "roll.pdf")));
        int from = 0;
        for (Place place : places) {
            for (Subject subject : roll(place)) {
                int at = text.indexOf(" " + subject.code() + " ", from);
                assertTrue(at >= from, subject.code());
                from = at;
            }
        }
        assertFalse(text.contains("NHÁP"), "a roll has no criteria");
        List<String> pages = pages(Path.of("target/papers/roll.pdf"));
        assertEquals(places.size(), pages.stream().filter(page -> page.contains("DANH SÁCH THEO DÕI THU PHIẾU")).count());
    }

    @Test
    void theRollAsASheetReadsBack() throws IOException {
        Path out = folder.resolve("roll.xlsx");
        List<Place> places = sample.publishing().places();
        int all = places.stream().mapToInt(place -> roll(place).size()).sum();
        assertEquals(all, papers.rollSheet(wanted(null, 0), out, Progress.NONE));
        var sheet = new WorkbookReader().read(out).getFirst();
        List<SheetRow> rows = sheet.rows();
        assertEquals(List.of("STT", "Số phiếu", "Họ và tên", "Năm sinh", "Giới tính", "Đã thu", "Ghi chú"), rows.getFirst().cells());
        List<String> expected = new ArrayList<>();
        for (Place place : places) {
            expected.add(place.name());
            List<Subject> roll = roll(place);
            IntStream.range(0, roll.size()).forEach(i -> expected.add((i + 1) + " " + roll.get(i).code() + " " + roll.get(i).name()));
        }
        assertEquals(expected, rows.stream().skip(1).map(row -> row.cell(1).isEmpty() ? row.cell(0)
            : row.cell(0) + " " + row.cell(1) + " " + row.cell(2)).toList());
        assertTrue(HeadingFinder.find(sheet).orElseThrow().has(ListField.SERIAL));
        try (XSSFWorkbook book = new XSSFWorkbook(out.toFile())) {
            assertEquals(places.size() - 1, book.getSheetAt(0).getRowBreaks().length);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aCoverForEachVillage() throws IOException {
        List<Place> places = sample.publishing().places();
        List<String> pages = pages(write(Kind.COVERS, null, 0, places.size(), "covers.pdf"));
        assertEquals(places.size(), pages.size());
        for (int i = 0; i < places.size(); i++) {
            assertTrue(pages.get(i).contains(places.get(i).name() + " (" + roll(places.get(i)).size() + " người)")
                && pages.get(i).contains("Người nộp") && pages.get(i).contains(sample.round().name()), pages.get(i));
        }
    }

    @Test
    void previewOfFormsShowsTheFirst() {
        assertEquals(FormPapers.SHOWN, papers.preview(Kind.FORMS, wanted(null, 0), Progress.NONE).pages());
    }

    @Test
    void nobodyIsRefusedAndStoppingLeavesTheOldFile() throws IOException {
        Place empty = new Place(9999, "Bản Không Người", 99);
        Path out = folder.resolve("old.pdf");
        Files.writeString(out, "cũ");
        for (Kind kind : Kind.values()) {
            assertEquals(Fault.ROLL_EMPTY, assertThrows(FaultException.class, () -> papers.write(kind, wanted(empty, 0), out, Progress.NONE)).fault());
        }
        assertEquals(Fault.ROLL_EMPTY, assertThrows(FaultException.class, () -> papers.rollSheet(wanted(empty, 0), out, Progress.NONE)).fault());
        assertThrows(Progress.Stopped.class, () -> papers.write(Kind.FORMS, wanted(null, 0), out, (done, of) -> {
            throw new Progress.Stopped();
        }));
        assertEquals("cũ", Files.readString(out));
        assertEquals(3, papers.write(Kind.FORMS, wanted(empty, 3), out, Progress.NONE));
    }
}
