package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.FormListReader;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** What goes out to explain a result says the same as the register. */
class ExplainedTest {
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

    private static ResultFilter village(Which which) {
        return ResultFilter.of(sample.round().id(), sample.publishing().places().getFirst().id(), which);
    }

    private static List<Result> results(ResultFilter filter) {
        return sample.rounds().results(sample.round(), Arrays.stream(sample.rounds().ids(sample.round(), filter)).boxed().toList());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The columns of the working are not taken for marks when the roster comes back as a sheet of forms. */
    @Test
    void theRosterIsReadAsASheetOfForms() {
        Path out = folder.resolve("back.xlsx");
        sample.publishing().roster(sample.round(), village(Which.ALL), true, out, Progress.NONE);
        ListFile file = new ListFiles(new WorkbookReader()).open(out);
        List<FormRow> forms = new FormListReader(file.heading(), "", 10).read(file.sheet());
        List<Result> results = results(village(Which.ALL));
        assertEquals(results.stream().map(r -> r.marks().values().stream().map(m -> m == null ? "." : m.stripTrailingZeros().toPlainString()).toList()).toList(),
            forms.stream().map(form -> form.draft().marks()).toList());
        assertTrue(file.heading().has(ListField.TOTAL));
    }

    @Test
    void aSlipExplainsOneResult() throws IOException {
        Result low = results(village(Which.ENOUGH_BUT_LOW)).getFirst();
        Path out = folder.resolve("slip.pdf");
        sample.publishing().slip(sample.round(), low.id(), out);
        String text = text(out).replaceAll("\\s+", " ");
        for (String part : List.of("PHIẾU KẾT QUẢ ĐÁNH GIÁ", low.subject().name(), low.subject().placeName(), low.subject().code(),
            "Kết quả: Không đạt", wording.reason(low.score()), "Tổng điểm ít nhất 80: được ", "Không chỉ số nào dưới 5: chỉ số ",
            "Chấm theo: " + sample.rounds().set(sample.round()).name(), "BẢN NHÁP – bộ tiêu chí chưa đối chiếu")) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertEquals(low, sample.rounds().result(sample.round(), low.subject().code()));
        assertEquals(Fault.FORM_UNKNOWN, assertThrows(FaultException.class, () -> sample.rounds().result(sample.round(), "999999")).fault());
    }
}
