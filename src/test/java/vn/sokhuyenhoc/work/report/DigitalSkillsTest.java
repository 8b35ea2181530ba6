package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.report.ReportSample.own;
import static vn.sokhuyenhoc.work.report.ReportSample.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;

/** The digital skills of programme 677, counted on the forms that the villages sent. A page of it stays in {@code target/reports}. */
class DigitalSkillsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    @TempDir
    private static Path folder;
    private static ReportSample sample;

    @BeforeAll
    static void make() {
        sample = new ReportSample(folder.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static Report report() {
        return sample.reporting().made().book().of(ReportKind.P677, 2026);
    }

    /** The set of the sample names no indicator, as none that ships does: it is put in here. */
    @Test
    void countedOnTheFormsWhereTheSetNamesTheIndicator() {
        CriteriaStore sets = new CriteriaStore(sample.database());
        String body = sets.body(sample.round().setId()).orElseThrow();
        digital(sets, body, "rule\tdigital\tCS5\t8\t9\n", form -> form.marks().get(4) >= 8, form -> form.marks().get(4) >= 9);
        String note = note("GOAL.P677.DIGITAL_SKILLED");
        assertTrue(note.contains("những người được từ 8 ở chỉ số CS5 của bộ “") && !note.contains("lựa chọn của hội"), note);
        digital(sets, body, "rule\tdigital\tCS5\n", form -> form.marks().get(4) == 10, null);
        Path page = Path.of("target", "reports", "ky-nang-so.pdf");
        page.getParent().toFile().mkdirs();
        sample.reporting().made().desk().write(new ReportOrder(ReportKind.P677, 2026, DAY, "07/BC-HKH"), Format.PDF, page, Progress.NONE);
        assertTrue(note("GOAL.P677.DIGITAL_SKILLED").contains("lựa chọn của hội, không phải quy định"), note("GOAL.P677.DIGITAL_SKILLED"));
        sample.reporting().bases().enter(List.of(new EnteredFact(null, 2026, Quantity.DIGITAL_SKILLED, 900, DAY, "")));
        assertEquals("900/" + sample.recognised().size(), own(report(), "GOAL.P677.DIGITAL_SKILLED"), "entered goes before");
        assertTrue(note("GOAL.P677.DIGITAL_SKILLED").contains("xã nhập, tính đến 05/12/2026"), note("GOAL.P677.DIGITAL_SKILLED"));
    }

    private static void digital(CriteriaStore sets, String body, String rule, Predicate<RawSample.Form> skilled,
                                Predicate<RawSample.Form> proficient) {
        sample.database().change(Deed.PROGRAM, () -> {
            sets.replace(body.replace("rule\tnone-under", rule + "rule\tnone-under"));
            return null;
        });
        long holders = sample.recognised().size();
        Report report = report();
        assertEquals(sample.recognised().stream().filter(skilled).count() + "/" + holders, own(report, "GOAL.P677.DIGITAL_SKILLED"));
        assertEquals(proficient == null ? "?" : sample.recognised().stream().filter(proficient).count() + "/" + holders,
            own(report, "GOAL.P677.DIGITAL_PROFICIENT"));
    }

    private static String note(String key) {
        Report report = report();
        return new SummaryWords(new Messages(Messages.VIETNAMESE)).note(report, row(report, key));
    }
}
