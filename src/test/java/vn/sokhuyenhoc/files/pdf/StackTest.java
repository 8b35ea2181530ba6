package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.pdf.PaperStack.Row;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;
import vn.sokhuyenhoc.files.table.Table;

/** Papers to be filled in by pen are whole, and a loose page still says whose it is. */
class StackTest {
    private static final String NAME = "Nguyễn Phước Tôn Nữ Hoàng Thị Quỳnh Trâm Anh Thư Hương Giang";
    private static final String WORDING = "Sắp xếp hợp lý công việc để tham gia hoạt động tại nhà văn hóa, câu lạc bộ, thư viện. ";
    private static final String GROUP = "Công chức, viên chức, giáo viên, cán bộ quản lý đã nghỉ hưu ở địa phương";

    private static Paper.Form form(int lines, int times, String name) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            if (i % 5 == 1) {
                rows.add(new Row.Heading("TC" + (i / 5 + 1) + " · Năng lực sử dụng công cụ tương tác (tối đa 40 điểm)"));
            }
            rows.add(new Row.Line(String.valueOf(i), WORDING.repeat(times) + "Hết", "10", i == 2 ? "hội đếm từ sổ" : ""));
        }
        return new Paper.Form(new Paper.Head(List.of("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI"),
            List.of("PHIẾU ĐÁNH GIÁ", "Công dân học tập năm 2026"), "0572-4 · " + name + " · Bản Nà Lo"), new Fact("Số phiếu", "0572-4"),
            List.of(new Fact("Họ và tên", name), new Fact("Năm sinh", ""), new Fact("Giới tính", "Nữ"), new Fact("Thôn", "Bản Nà Lo"),
                new Fact("Nhóm đối tượng", GROUP)),
            new PaperStack.Marks(List.of("Số", "Nội dung", "Tối đa", "Tự đánh giá", "Bình xét", "Thẩm định"), rows, "Tổng điểm", "100"),
            new PaperStack.Signers(List.of("NGƯỜI TỰ ĐÁNH GIÁ", "CHI HỘI", "TỔ THẨM ĐỊNH"), "Ngày ...... tháng ...... năm ..........",
                "(Ký, ghi rõ họ tên)"), List.of("Phiếu theo mẫu của chương trình, không phải mẫu chính thức."));
    }

    private static Path write(String name, List<? extends Paper> papers, Optional<String> draft) throws IOException {
        Path out = Files.createDirectories(Path.of("target/papers")).resolve(name);
        new PdfWriter().write(new PaperStack(List.of("Phiếu"), papers, draft), out, Progress.NONE);
        return out;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 1", "10, 0, 1", "10, 1, 1", "10, 2, 2", "15, 0, 1", "20, 0, 2", "20, 1, 2", "25, 3, 3", "40, 4, 7"})
    void aFormIsWholeAndOnOnePageWhereItFits(int lines, int times, int pages) throws IOException {
        Path out = write("form-" + lines + "-" + times + ".pdf", List.of(form(lines, times, NAME), form(lines, times, "Y Bih")),
            Optional.of(Samples.DRAFT));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            assertEquals(2 * pages, document.getNumberOfPages());
            String all = text(document, 1);
            for (int page = 2; page <= pages; page++) {
                String next = text(document, page);
                assertTrue(next.contains("0572-4 · " + NAME + " · Bản Nà Lo " + page), next);
                all += " " + next;
            }
            assertEquals(lines, all.split("Hết", -1).length - 1);
            for (String part : List.of("Họ và tên " + NAME, "Số phiếu", "Năm sinh", "Nhóm đối tượng", GROUP, "hội đếm từ sổ", "Tổng điểm 100",
                "NGƯỜI TỰ ĐÁNH GIÁ", "không phải mẫu chính thức", Samples.DRAFT)) {
                assertTrue(all.contains(part), part + " in " + all);
            }
            assertTrue(text(document, pages + 1).contains("Họ và tên Y Bih"), "the next form begins on its own page");
        }
    }

    /** Rows lie at least 8 mm apart, and no letter lies outside the page's margins. */
    @ParameterizedTest
    @CsvSource({"10, 0", "15, 0", "10, 1"})
    void boxesAreTallEnoughForAPen(int lines, int times) throws IOException {
        Path out = write("pen-" + lines + "-" + times + ".pdf", List.of(form(lines, times, NAME)), Optional.empty());
        List<Float> tens = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> at) throws IOException {
                    if (words.equals("10") && at.getFirst().getXDirAdj() > Sheet.mm(90)) {
                        tens.add(at.getFirst().getYDirAdj() + 1000 * getCurrentPageNo());
                    }
                    at.forEach(letter -> assertTrue(letter.getXDirAdj() > Sheet.mm(19.9f) && letter.getYDirAdj() < Sheet.mm(297 - 5), words));
                }
            }.getText(document);
        }
        assertEquals(lines, tens.size());
        IntStream.range(1, lines).forEach(i -> assertTrue(tens.get(i) - tens.get(i - 1) > Sheet.mm(7.99f), "row " + i + " of " + tens));
    }

    @Test
    void aRollOverPagesHasItsHeadingAndVillageOnEach() throws IOException {
        List<Table.Line> lines = new ArrayList<>(Collections.nCopies(70, new Table.Line.Cells(List.of("1", NAME, ""))));
        Table table = new Table("x", List.of(), List.of(new Table.Column("STT", 6, Table.Kind.CODE), new Table.Column("Họ và tên", 32, Table.Kind.TEXT),
            new Table.Column("Đã thu", 8, Table.Kind.CODE)), lines);
        Paper.Head head = new Paper.Head(List.of("HỘI"), List.of("DANH SÁCH", "Bản Nà Lo"), "Theo dõi thu phiếu · Bản Nà Lo");
        Path out = write("roll-long.pdf", List.of(new Paper.Roll(head, table, List.of()), new Paper.Roll(head, table, List.of())), Optional.empty());
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            int pages = document.getNumberOfPages() / 2;
            assertTrue(pages >= 3);
            for (int page = 1; page <= 2 * pages; page++) {
                assertTrue(text(document, page).contains("STT Họ và tên Đã thu"));
                assertEquals(page % pages != 1, text(document, page).contains("Theo dõi thu phiếu · Bản Nà Lo"), "page " + page);
            }
        }
    }
}
