package vn.sokhuyenhoc.files.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfPageEventHelper;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.paper.Papers;

/**
 * Writes {@link Papers}, a {@link SlipDocument} or a {@link PaperStack} as A4 pages to be printed: PDF/A-2u, fonts inside, text that copies
 * out as it was (NFC). Only one page is held in memory. The target is replaced when the whole file stands; before that the old one is
 * untouched.
 */
public final class PdfWriter {
    /** A slip is not filed, so it may be fuller. */
    private static final float SLIP_MARGIN = Sheet.mm(15);

    /** @param progress told after every 100 lines of tables; how many there are in all is not known */
    public void write(Papers papers, Path out, Progress progress) {
        SafeFile.write(out, stream -> write(papers, stream, progress));
    }

    /** The same, held in memory and not on the disk. */
    public byte[] bytes(Papers papers, Progress progress) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(papers, bytes, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param progress told after every 20 forms or lines; how many there are in all is not known */
    public void write(PaperStack stack, Path out, Progress progress) {
        SafeFile.write(out, stream -> guarded(() -> StackWriter.compose(stack, stream, progress)));
    }

    /** The same, held in memory and not on the disk. */
    public byte[] bytes(PaperStack stack, Progress progress) {
        var bytes = new ByteArrayOutputStream();
        try {
            guarded(() -> StackWriter.compose(stack, bytes, progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One page for one person. */
    public void write(SlipDocument slip, Path out) {
        SafeFile.write(out, stream -> guarded(() -> compose(slip, stream)));
    }

    /** The same onto a stream, which stays open; whatever the stream refuses comes out as it was thrown. */
    static void write(Papers papers, OutputStream stream, Progress progress) throws IOException {
        guarded(() -> PapersWriter.compose(papers, stream, progress));
    }

    /** Pages being written. */
    interface Pages {
        void compose() throws IOException;
    }

    static void guarded(Pages pages) throws IOException {
        try {
            pages.compose();
        } catch (ExceptionConverter e) {
            // OpenPDF hides a full disk or a lost share in its own exception, without a cause.
            rethrow(e.getException());
            throw e;
        } catch (DocumentException e) {
            rethrow(e.getCause());
            throw e;
        }
    }

    private static void rethrow(Throwable hidden) throws IOException {
        if (hidden instanceof IOException io) {
            throw io;
        }
    }

    private static void compose(SlipDocument slip, OutputStream stream) throws IOException {
        Fonts fonts = new Fonts();
        var pdf = new Document(PageSize.A4, Sheet.LEFT, Sheet.RIGHT, SLIP_MARGIN, SLIP_MARGIN);
        open(pdf, stream, slip.title(), new PageFrame(fonts, slip.draftMark()));
        SlipBlocks.of(slip, fonts, pdf.top() - pdf.bottom()).forEach(pdf::add);
        pdf.close();
    }

    static org.openpdf.text.pdf.PdfWriter open(Document pdf, OutputStream stream, List<String> title, PdfPageEventHelper frame) throws IOException {
        var writer = org.openpdf.text.pdf.PdfWriter.getInstance(pdf, stream);
        writer.setCloseStream(false);
        Archive.prepare(writer, pdf, title);
        writer.setPageEvent(frame);
        pdf.open();
        Archive.finish(writer);
        return writer;
    }
}
