package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.work.CertificationList;
import vn.sokhuyenhoc.work.FormPapers;
import vn.sokhuyenhoc.work.Preview;
import vn.sokhuyenhoc.work.Publishing;

/** Makes every paper of a round, to be looked at or as a file; who makes which is known here alone. */
public final class PaperMaking {
    private final Publishing publishing;
    private final FormPapers forms;

    public PaperMaking(Publishing publishing, FormPapers forms) {
        this.publishing = publishing;
        this.forms = forms;
    }

    /** Those it makes, in the order of the work. */
    public List<PaperKind> kinds() {
        return List.of(PaperKind.PEOPLE, PaperKind.ROLL, PaperKind.FORMS, PaperKind.COVERS, PaperKind.ROSTER, PaperKind.CERTIFICATION);
    }

    /** The pages of a paper that has pages. */
    public Preview preview(PaperOrder order, Progress progress) {
        return switch (order.kind()) {
            case ROLL, FORMS, COVERS -> forms.preview(kind(order.kind()), wanted(order), progress);
            case CERTIFICATION -> publishing.preview(order.round(), order.place(), number(order), progress);
            default -> throw new IllegalArgumentException(order.kind().name());
        };
    }

    /** As a file; answers how many people, forms or covers are on it. */
    public int write(PaperOrder order, Format format, Path out, Progress progress) {
        return switch (order.kind()) {
            case PEOPLE -> publishing.people(PersonFilter.roll(placeId(order)), order.fullIds(), out, progress);
            case ROLL, FORMS, COVERS -> format == Format.EXCEL ? forms.rollSheet(wanted(order), out, progress)
                : forms.write(kind(order.kind()), wanted(order), out, progress);
            case ROSTER -> publishing.roster(order.round(), ResultFilter.of(order.round().id(), placeId(order), Which.ALL), order.fullIds(), out,
                progress);
            case CERTIFICATION -> publishing.certificationList(order.round(), order.place(), number(order), out, progress);
            default -> throw new IllegalArgumentException(order.kind().name());
        };
    }

    public byte[] pdf(PaperOrder order, Progress progress) {
        try {
            Path beside = java.nio.file.Files.createTempFile("p", ".pdf");
            write(order, Format.PDF, beside, progress);
            return java.nio.file.Files.readAllBytes(beside);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FormPapers.Wanted wanted(PaperOrder order) {
        return new FormPapers.Wanted(order.round(), order.place(), order.empty());
    }

    private static CertificationList.Number number(PaperOrder order) {
        return new CertificationList.Number(order.number(), order.date());
    }

    private static Long placeId(PaperOrder order) {
        return order.place() == null ? null : order.place().id();
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
