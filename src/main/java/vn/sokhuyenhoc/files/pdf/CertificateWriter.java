package vn.sokhuyenhoc.files.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.pdf.CertificateStack.Leaf;

/**
 * Writes certificates as pages to be printed: PDF/A-2u, only one page held in memory. The target is replaced when the whole file stands.
 * A stack without certificates is a fault of the caller.
 */
public final class CertificateWriter {
    private static final int STEP = 20;

    /** @param progress told after every 20 certificates; how many there are in all is not known */
    public int write(CertificateStack stack, Path out, Progress progress) {
        int[] count = new int[1];
        SafeFile.write(out, stream -> count[0] = compose(stack, stream, progress));
        return count[0];
    }

    /** The same, held in memory and not on the disk. */
    public byte[] bytes(CertificateStack stack, Progress progress) {
        return inMemory(stream -> compose(stack, stream, progress));
    }

    /** A page with a grid of millimetres and the boxes, to be printed and laid over the office's own paper. @param names of the parts */
    public byte[] testPage(CertificateLayout layout, TestPage.Words names) {
        return inMemory(stream -> {
            Fonts fonts = new Fonts();
            Document pdf = page(layout);
            PdfWriter writer = open(pdf, stream, names.title());
            TestPage.draw(new Board(fonts, writer.getDirectContent(), pdf.getPageSize().getHeight(), 0, 0),
                board(fonts, writer, layout), layout, names);
            pdf.close();
        });
    }

    private static byte[] inMemory(SafeFile.Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            body.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int compose(CertificateStack stack, OutputStream stream, Progress progress) throws IOException {
        int[] count = new int[1];
        vn.sokhuyenhoc.files.pdf.PdfWriter.guarded(() -> {
            Fonts fonts = new Fonts();
            CertificateLayout layout = stack.layout();
            Document pdf = page(layout);
            PdfWriter writer = open(pdf, stream, stack.title());
            FullPrint full = new FullPrint(stack.head(), layout, writer, fonts);
            Optional<WideDraftMark> mark = stack.draftMark().map(words -> new WideDraftMark(fonts, words));
            for (Leaf leaf : stack.leaves()) {
                if (count[0] > 0) {
                    pdf.newPage();
                }
                mark.ifPresent(m -> m.draw(writer, pdf.getPageSize()));
                Board board = board(fonts, writer, layout);
                if (layout.way() == CertificateLayout.Way.FULL) {
                    full.draw(board, leaf);
                } else {
                    over(board, layout, leaf);
                }
                count[0]++;
                if (count[0] % STEP == 0) {
                    progress.at(count[0], 0);
                }
            }
            pdf.close();
        });
        return count[0];
    }

    private static Board board(Fonts fonts, PdfWriter writer, CertificateLayout layout) {
        return new Board(fonts, writer.getDirectContent(), Sheet.mm(layout.sheet().height()), Parts.mm(layout.right()), Parts.mm(layout.down()));
    }

    private static void over(Board board, CertificateLayout layout, Leaf leaf) {
        for (CertificateLayout.Part part : CertificateLayout.Part.values()) {
            CertificateLayout.Spot spot = layout.spots().get(part);
            if (!spot.shown()) {
                continue;
            }
            if (part == CertificateLayout.Part.CODE) {
                board.code(leaf.digits(), Parts.mm(spot.left()), Parts.mm(spot.top()), Parts.mm(spot.width()));
            } else {
                board.put(leaf.words().getOrDefault(part, ""), Parts.mm(spot.left()), Parts.mm(spot.top()), Parts.mm(spot.width()),
                    Parts.look(part, spot.size()));
            }
        }
    }

    private static Document page(CertificateLayout layout) {
        return new Document(new Rectangle(Sheet.mm(layout.sheet().width()), Sheet.mm(layout.sheet().height())), 0, 0, 0, 0);
    }

    private static PdfWriter open(Document pdf, OutputStream stream, String title) throws IOException {
        PdfWriter writer = vn.sokhuyenhoc.files.pdf.PdfWriter.open(pdf, stream, List.of(title), new PdfPageEventHelper());
        writer.addViewerPreference(PdfName.DUPLEX, PdfName.SIMPLEX);
        return writer;
    }
}
