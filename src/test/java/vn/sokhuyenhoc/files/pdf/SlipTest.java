package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Row;

/** A slip is one page, whole and readable. */
class SlipTest {
    private static final String WORDING = "Sắp xếp hợp lý công việc để tham gia hoạt động tại nhà văn hóa, câu lạc bộ, thư viện. ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"10, 0, 11.5", "10, 1, 11.5", "20, 0, 11.5", "20, 1, 8.6", "20, 2, 7.4", "30, 1, 7.4"})
    void oneWholePageInLettersThatCanBeRead(int lines, int times, float smallest) throws IOException {
        Path out = write(lines, WORDING.repeat(times) + "Hết", Optional.of(Samples.DRAFT));
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            var sizes = new ArrayList<Float>();
            String text = new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> at) throws IOException {
                    if (words.endsWith("Hết")) {
                        sizes.add(at.getFirst().getFontSize());
                    }
                    super.writeString(words, at);
                }
            }.getText(pdf);
            assertEquals(lines, text.split("Hết", -1).length - 1);
            assertTrue(text.contains("Lò Thị Hương Ỳ Ỷ Ẵ") && text.contains("Phiếu này giải thích") && text.contains(Samples.DRAFT), text);
            assertTrue(sizes.stream().allMatch(size -> size >= smallest), sizes.toString());
        }
    }

    @Test
    void whatFitsNoPageGoesOnAndIsNotCut() throws IOException {
        Path out = write(60, WORDING.repeat(4) + "Hết", Optional.empty());
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertTrue(pdf.getNumberOfPages() > 1);
            String text = new PDFTextStripper().getText(pdf);
            assertEquals(60, text.split("Hết", -1).length - 1);
            assertTrue(text.contains("Phiếu này giải thích"));
            assertFalse(text.contains("NHÁP"));
        }
    }

    private Path write(int lines, String wording, Optional<String> draft) throws IOException {
        var rows = new ArrayList<Row>();
        for (int i = 1; i <= lines; i++) {
            if (i % 5 == 1) {
                rows.add(new Row.Sum("TC" + (i / 5 + 1) + " · Năng lực sử dụng công cụ tương tác", "35 / 40"));
            }
            rows.add(new Row.Line(String.valueOf(i), wording, "10", i == 6 ? "4" : "9", i == 6 ? "thấp" : ""));
        }
        rows.add(new Row.Sum("Tổng điểm", "86 / 100"));
        Path out = folder.resolve("phiếu.pdf");
        new PdfWriter().write(new SlipDocument(List.of("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI"),
            List.of("PHIẾU KẾT QUẢ ĐÁNH GIÁ", "Danh hiệu “Công dân học tập” năm 2026"),
            List.of(new Fact("Họ và tên", "Lò Thị Hương Ỳ Ỷ Ẵ"), new Fact("Năm sinh", "1968"), new Fact("Thôn", "Bản Nà Lo")),
            new SlipDocument.Table(List.of("Số", "Nội dung", "Tối đa, cần", "Kết quả", "Ghi chú"), rows),
            new SlipDocument.Outcome("Kết quả: Không đạt", "Đạt 86 điểm nhưng chỉ số 6 mới 4 điểm, cần ít nhất 5.",
                List.of("Tổng điểm ít nhất 80: được 86 – đạt", "Không chỉ số nào dưới 5: chỉ số 6 mới 4 điểm – chưa đạt")),
            List.of("Chấm theo: bộ tiêu chí tự đặt để thử.", "Phiếu này giải thích kết quả, không phải là giấy công nhận."), draft), out);
        Files.copy(out, Files.createDirectories(Path.of("target/papers")).resolve("slip-" + lines + "-" + wording.length() + ".pdf"),
            StandardCopyOption.REPLACE_EXISTING);
        return out;
    }
}
