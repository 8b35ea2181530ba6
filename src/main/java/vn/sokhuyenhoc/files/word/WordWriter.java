package vn.sokhuyenhoc.files.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.paper.Papers;

/**
 * Writes papers as a Word file that an office may go on writing in: A4, Times New Roman, real tables and real page numbers. The target is
 * replaced when the whole file stands. Refuses a table of more than 5,000 rows with a fault.
 */
public final class WordWriter {

    /** @param progress told after every 100 rows of a table; how many there are in all is not known */
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

    private static void write(Papers papers, OutputStream out, Progress progress) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Defaults.apply(document, papers.title());
            var stack = new PaperStack(document, papers.half(), progress);
            if (papers.half()) {
                stack.slips(papers.papers());
            } else {
                stack.papers(papers.papers());
            }
            document.write(out);
        }
    }
}
