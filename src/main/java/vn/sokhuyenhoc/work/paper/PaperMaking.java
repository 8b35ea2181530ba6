package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.FormPapers;
import vn.sokhuyenhoc.work.Preview;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Makes every paper of a round, to be looked at or as a file; who makes which is known here alone. */
public final class PaperMaking {
    private final Composing composing;
    private final Publishing publishing;
    private final FormPapers forms;
    private final ExcelWriter excel;
    private final PdfWriter pdf;
    private final WordTemplates word;
    private final Disclosures disclosures;

    /** @param seal signs the square codes of lists */
    public PaperMaking(Database database, Seal seal, Publishing publishing, FormPapers forms, Writers writers, Messages paper) {
        this.composing = new Composing(database, seal, paper);
        this.disclosures = new Disclosures(database);
        this.publishing = publishing;
        this.forms = forms;
        this.excel = writers.excel();
        this.pdf = writers.pdf();
        this.word = new WordTemplates(database.folder(), new WordWriter());
    }

    /** What papers become sheets and pages with. */
    public record Writers(ExcelWriter excel, PdfWriter pdf) {
    }

    /** Those it makes, in the order of the work. */
    public List<PaperKind> kinds() {
        return Stream.of(PaperKind.values()).filter(PaperMaking::makes).toList();
    }

    /** Certificates are made elsewhere. */
    public static boolean makes(PaperKind kind) {
        return kind != PaperKind.CERTIFICATES;
    }

    /** A paper as blocks; refuses kinds that are forms or sheets, and certificates. */
    public Papers compose(PaperOrder order) {
        return composing.of(order).papers();
    }

    /** The pages of a paper that has pages. */
    public Preview preview(PaperOrder order, Progress progress) {
        return switch (order.kind()) {
            case ROLL, FORMS, COVERS -> forms.preview(kind(order.kind()), wanted(order), progress);
            default -> new Preview(pdf(order, progress));
        };
    }

    /** A paper that has pages as a PDF file, held in memory. */
    public byte[] pdf(PaperOrder order, Progress progress) {
        return switch (order.kind()) {
            case ROLL, FORMS, COVERS -> forms.bytes(kind(order.kind()), wanted(order), progress);
            default -> {
                Composed composed = composing.of(order);
                yield pdf.bytes(composed.papers(), counted(progress, composed.size()));
            }
        };
    }

    /** As a file; answers how many people, forms or covers are on it. */
    public int write(PaperOrder order, Format format, Path out, Progress progress) {
        return switch (order.kind()) {
            case PEOPLE -> publishing.people(PersonFilter.roll(Lists.placeId(order)), order.fullIds(), out, progress);
            case ROLL, FORMS, COVERS -> format == Format.EXCEL ? forms.rollSheet(wanted(order), out, progress)
                : forms.write(kind(order.kind()), wanted(order), out, progress);
            case ROSTER -> publishing.roster(order.round(), ResultFilter.of(order.round().id(), Lists.placeId(order), Which.ALL), order.fullIds(),
                out, progress);
            default -> write(order.kind(), composing.of(order), format, out, progress);
        };
    }

    private int write(PaperKind kind, Composed composed, Format format, Path out, Progress progress) {
        Progress counted = counted(progress, composed.size());
        switch (format) {
            case PDF -> pdf.write(composed.papers(), out, counted);
            case EXCEL -> excel.write(PaperSheet.of(composed.papers()), out, counted);
            case WORD -> word.write(kind, composed.papers(), out, counted);
        }
        return disclosures.exported(out, composed.size(), false);
    }

    private static Progress counted(Progress progress, long of) {
        return (done, _) -> progress.at(Math.min(done, of), of);
    }

    private static FormPapers.Wanted wanted(PaperOrder order) {
        return new FormPapers.Wanted(order.round(), order.place(), order.empty());
    }

    private static FormPapers.Kind kind(PaperKind kind) {
        return switch (kind) {
            case ROLL -> FormPapers.Kind.ROLL;
            case FORMS -> FormPapers.Kind.FORMS;
            case COVERS -> FormPapers.Kind.COVERS;
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
