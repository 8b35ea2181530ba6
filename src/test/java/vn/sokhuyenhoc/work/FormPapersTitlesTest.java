package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.FormPapers.Kind;
import vn.sokhuyenhoc.work.FormPapers.Wanted;

/** Forms, rolls and covers of every title, also where much is not known. */
class FormPapersTitlesTest {
    @TempDir
    private static Path folder;
    private static TitleRounds titles;
    private static FormPapers papers;

    @BeforeAll
    static void make() {
        titles = new TitleRounds(folder.resolve("register"));
        new OfficeBook(titles.register.database()).save(PlacesRegister.OFFICE);
        Messages messages = new Messages(Messages.VIETNAMESE);
        papers = new FormPapers(titles.register.database(), new Publishing.Books(titles.rounds(), new Register(titles.register.database()),
            new OfficeBook(titles.register.database())), new ExcelWriter(messages), new PdfWriter(), messages);
    }

    @AfterAll
    static void close() {
        titles.close();
    }

    private static String text(Kind kind, Title title, int empty, int expected) throws IOException {
        Path out = Files.createDirectories(Path.of("target/papers")).resolve(kind + "-" + title + ".pdf");
        assertEquals(expected, papers.write(kind, new Wanted(titles.round(title), null, empty), out, Progress.NONE));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What a form says beside its name; lines that follow from other results are not to be keyed. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "CITIZEN;   5; Lò Văn Ơn;             Số phiếu|TC1 · Một (tối đa 20 điểm)|Tổng điểm 20|NGƯỜI TỰ ĐÁNH GIÁ|Năm sinh",
        "FAMILY;    3; Trần Thị Hoa;          Công dân học tập từ 18 tuổi|Hộ số|Số người|hội đếm từ sổ|Tổng điểm 100|ĐẠI DIỆN GIA ĐÌNH|Thôn 1",
        "CLAN;      1; Họ Lò;                 Số hộ|Cần đạt|60 %|hội đếm từ sổ|Số chỉ tiêu đạt 1|ĐẠI DIỆN DÒNG HỌ",
        "UNIT;      1; Trường Tiểu học Nà Lo; Loại đơn vị|Chuyển đổi số|có|Số chỉ tiêu đạt 2|ĐẠI DIỆN ĐƠN VỊ",
        "COMMUNITY; 2; Bản Nà Lo;             Thôn, tổ dân phố|hội đếm từ sổ|ĐẠI DIỆN CỘNG ĐỒNG",
        "COMMUNE;   1; Chiềng Mai;            Xã, phường|Thôn đạt|ĐẠI DIỆN XÃ, PHƯỜNG"})
    void everyTitle(Title title, int subjects, String name, String parts) throws IOException {
        String forms = text(Kind.FORMS, title, 0, subjects);
        for (String part : (name + "|" + parts).split("\\|")) {
            assertTrue(forms.contains(part), part + " in " + forms);
        }
        int villages = title.isByVillage() ? 2 : 1;
        assertTrue(text(Kind.FORMS, title, 1, subjects + villages).contains("PHIẾU ĐÁNH GIÁ"));
        assertTrue(text(Kind.ROLL, title, 0, subjects).contains(name));
        assertTrue(text(Kind.COVERS, title, 0, villages).contains("BÌA XẤP PHIẾU"));
        Path sheet = folder.resolve(title + ".xlsx");
        assertEquals(subjects, papers.rollSheet(new Wanted(titles.round(title), null, 0), sheet, Progress.NONE));
        assertTrue(new WorkbookReader().read(sheet).getFirst().rows().stream().anyMatch(row -> row.cells().contains(name)));
    }
}
