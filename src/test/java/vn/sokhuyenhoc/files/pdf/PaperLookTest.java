package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;

/** Margins, sizes and places of a paper measured on its pages against the table of Nghị định 30/2020/NĐ-CP. */
class PaperLookTest {
    private static final float MM = 72 / 25.4f;
    private static final List<Run> RUNS = new ArrayList<>();
    private static Path file;

    /** A word or more in one line, in points from the upper left corner. */
    private record Run(int page, String text, float x, float right, float y, float top, float size, String font) {
    }

    @BeforeAll
    static void write() throws IOException {
        file = Files.createDirectories(Path.of("target/papers")).resolve("look.pdf");
        new PdfWriter().write(paper(Optional.empty()), file, Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> at) {
                    TextPosition first = at.getFirst();
                    TextPosition last = at.getLast();
                    RUNS.add(new Run(getCurrentPageNo(), words, first.getX(), last.getX() + last.getWidth(), first.getY(),
                        first.getY() - first.getFontSize() * 0.9f, first.getFontSize(), first.getFont().getName().replaceFirst(".*\\+", "")));
                }
            }.getText(pdf);
        }
    }

    private static Papers paper(Optional<String> draft) {
        Table table = new Table("", List.of(), List.of(new Column("STT", 7, Kind.CODE), new Column("Họ và tên", 30, Kind.TEXT),
            new Column("Năm sinh", 8, Kind.CODE), new Column("Thôn", 20, Kind.TEXT)), rows());
        String text = "Công nhận danh hiệu “Công dân học tập” năm 2026 cho các ông, bà có tên trong danh sách kèm theo Quyết định này của "
            + "xã Chiềng Mai, gồm đủ mười hai thôn, bản, tổ dân phố.";
        return Papers.of(new Paper(Optional.of(Samples.HEAD), List.of("QUYẾT ĐỊNH", "Về việc công nhận danh hiệu"), List.of(
            new Block.Heading("CHỦ TỊCH ỦY BAN"), new Block.Bases(List.of("Căn cứ Luật Tổ chức chính quyền địa phương;", "Xét đề nghị.")),
            new Block.To("Kính gửi:", List.of("Hội Khuyến học tỉnh")), new Block.Text("Điều 1.", text),
            new Block.Facts(List.of(new Fact("Chủ trì:", "Lò Văn Ỷ"), new Fact("Thư ký:", ""))), new Block.Text("", text.repeat(14)),
            new Block.Text("", "Giao các thôn thực hiện."),
            new Block.Ending(List.of("Hết./."), List.of("Nơi nhận:", "- Như Điều 3;"), List.of(Samples.CHAIR)),
            new Block.Code("12345678901234567890", List.of("Mã kiểm tra")),
            new Block.Annex(List.of("Phụ lục", "DANH SÁCH KÈM THEO"), "(Kèm theo Quyết định số 15)"), new Block.Rows(table)), draft));
    }

    private static List<Table.Line> rows() {
        List<Table.Line> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            rows.add(new Table.Line.Cells(List.of(String.valueOf(i + 1), i % 9 == 0 ? "Nguyễn Phước Tôn Nữ Hoàng Thị Quỳnh Trâm Anh Thư Hương Giang Ỹ"
                : Samples.name(i), "1969", i % 10 == 0 ? "Tổ dân phố số 12 khu tái định cư Huổi Luông, Nậm Khao và Pá Lầu sáp nhập năm 2026" : "Bản Nà Lo")));
        }
        return rows;
    }

    private static Run run(String start) {
        return RUNS.stream().filter(run -> run.text().startsWith(start)).findFirst().orElseThrow(() -> new AssertionError(start + " in " + RUNS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CỘNG HÒA XÃ HỘI          | 12 | LiberationSerif-Bold
        Độc lập                  | 13 | LiberationSerif-Bold
        HỘI KHUYẾN HỌC TỈNH      | 12 | LiberationSerif
        XÃ CHIỀNG MAI            | 12 | LiberationSerif-Bold
        Số: 07                   | 13 | LiberationSerif
        Chiềng Mai, ngày         | 13 | LiberationSerif-Italic
        QUYẾT ĐỊNH               | 14 | LiberationSerif-Bold
        Về việc công nhận        | 14 | LiberationSerif-Bold
        Căn cứ Luật              | 13 | LiberationSerif-Italic
        Điều 1.                  | 13 | LiberationSerif-Bold
        Chủ trì:                 | 13 | LiberationSerif
        TM. BAN THƯỜNG VỤ        | 13 | LiberationSerif-Bold
        Lường Văn Ỷ              | 13 | LiberationSerif-Bold
        Nơi nhận:                | 12 | LiberationSerif-BoldItalic
        - Như Điều 3;            | 11 | LiberationSerif
        Phụ lục                  | 14 | LiberationSerif-Bold
        DANH SÁCH KÈM THEO       | 14 | LiberationSerif-Bold
        (Kèm theo                | 13 | LiberationSerif-Italic
        """)
    void sizesAndFacesAreThoseOfTheDecree(String start, float size, String font) {
        Run run = run(start);
        assertEquals(size, run.size(), 0.05f);
        assertEquals(font, run.font());
    }

    @Test
    void marginsAreThoseOfTheDecree() throws IOException {
        List<Run> body = RUNS.stream().filter(run -> !run.text().matches("\\d") || run.size() != 13).toList();
        float left = body.stream().map(Run::x).min(Float::compare).orElseThrow();
        float right = body.stream().map(Run::right).max(Float::compare).orElseThrow();
        float top = body.stream().map(Run::top).min(Float::compare).orElseThrow();
        float bottom = body.stream().map(Run::y).max(Float::compare).orElseThrow();
        assertTrue(left >= 30 * MM - 0.5f && left <= 35 * MM, "left " + left / MM);
        // Of a justified line the last letter carries its spacing behind it.
        assertTrue(right <= (210 - 15) * MM + 1.5f && right >= (210 - 20) * MM, "right " + (210 - right / MM));
        assertTrue(top >= 20 * MM - 1 && top <= 25 * MM, "top " + top / MM);
        assertTrue(bottom <= (297 - 20) * MM + 0.5f, "bottom " + (297 - bottom / MM));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(210 * MM, pdf.getPage(0).getMediaBox().getWidth(), 0.5f);
            assertEquals(297 * MM, pdf.getPage(0).getMediaBox().getHeight(), 0.5f);
        }
    }

    /** It fills the page it began on instead of leaving a gap there, and only its first line is indented. */
    @Test
    void aLongParagraphGoesOnOverThePage() {
        List<Run> lines = RUNS.stream().filter(run -> run.size() == 13 && run.page() <= 2 && run.right() - run.x() > 150 * MM).toList();
        assertTrue(lines.stream().anyMatch(run -> run.page() == 1 && run.y() > 255 * MM), lines.toString());
        assertEquals(30 * MM, lines.stream().filter(run -> run.page() == 2).findFirst().orElseThrow().x(), 0.5f);
    }

    @Test
    void theFirstLineOfAParagraphIsIndented() {
        assertEquals((30 + 12.7f) * MM, run("Điều 1.").x(), 0.5f);
        assertEquals((30 + 12.7f) * MM, run("Căn cứ Luật").x(), 0.5f);
    }

    /** From the second page on in the middle of the upper margin; an annex counts anew. */
    @Test
    void pagesAreNumberedInTheUpperMargin() {
        List<Run> numbers = RUNS.stream().filter(run -> run.top() < 20 * MM - 1).toList();
        int pages = RUNS.getLast().page();
        int annex = run("Phụ lục").page();
        List<String> wanted = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            int of = page < annex ? page : page - annex + 1;
            if (of > 1) {
                wanted.add(page + ":" + of);
            }
        }
        assertEquals(wanted, numbers.stream().map(run -> run.page() + ":" + run.text()).toList());
        for (Run number : numbers) {
            assertEquals((30 + 165 / 2f) * MM, (number.x() + number.right()) / 2, 1);
            assertEquals(13, number.size(), 0.05f);
        }
        assertTrue(wanted.size() > 1, "an annex of several pages");
    }

    /** The line below the motto is as long as the motto; that below the issuer between a third and half as long as its name. */
    @Test
    void linesBelowMottoAndIssuerHaveTheirLengths() throws IOException {
        Run motto = run("Độc lập");
        List<Float> lengths = horizontals(motto.y(), motto.y() + 25);
        assertTrue(lengths.stream().anyMatch(length -> Math.abs(length - (motto.right() - motto.x())) < 2), lengths.toString());
        Run issuer = run("XÃ CHIỀNG MAI");
        float name = RUNS.stream().filter(run -> run.text().equals("HỘI KHUYẾN HỌC")).map(run -> run.right() - run.x()).findFirst().orElseThrow();
        assertTrue(horizontals(issuer.y(), issuer.y() + 40).stream().anyMatch(length -> length >= name / 3 && length <= name / 2), name + "");
    }

    private static List<Float> horizontals(float from, float to) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<Float> lengths = new ArrayList<>();
            List<Object> tokens = new PDFStreamParser(pdf.getPage(0)).parse();
            for (int i = 5; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof Operator line && line.getName().equals("l") && tokens.get(i - 3) instanceof Operator) {
                    float y = 842 - ((COSNumber) tokens.get(i - 1)).floatValue();
                    if (y > from && y < to) {
                        lengths.add(((COSNumber) tokens.get(i - 2)).floatValue() - ((COSNumber) tokens.get(i - 5)).floatValue());
                    }
                }
            }
            return lengths;
        }
    }

    /** Names of 60 letters and villages of 80 go on in the next line and are whole. */
    @Test
    void nothingIsCut() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertEquals(10, text.split("QuỳnhTrâmAnhThưHươngGiangỸ|TrâmAnhThưHươngGiangỸ", -1).length - 1);
            assertEquals(9, text.split("sápnhậpnăm2026", -1).length - 1);
            for (int i = 1; i < 90; i++) {
                assertTrue(i % 9 == 0 || text.contains(Samples.name(i).replace(" ", "")), Samples.name(i));
            }
        }
    }

    @Test
    void papersAndSlipsArePdfForKeeping() throws Exception {
        Papers draft = paper(Optional.of(Samples.DRAFT));
        Path marked = file.resolveSibling("look-draft.pdf");
        new PdfWriter().write(draft, marked, Progress.NONE);
        Paper slip = new Paper(Optional.empty(), List.of("THƯ CẢM ƠN"), List.of(new Block.Text("", "Xin cảm ơn."),
            new Block.Ending(List.of(), List.of(), List.of(Samples.CHAIR))), Optional.empty());
        Path slips = file.resolveSibling("look-slips.pdf");
        new PdfWriter().write(new Papers(List.of("Thư"), List.of(slip, slip, slip), true), slips, Progress.NONE);
        for (Path one : List.of(file, marked, slips)) {
            Validated.archivable(one);
        }
    }
}
