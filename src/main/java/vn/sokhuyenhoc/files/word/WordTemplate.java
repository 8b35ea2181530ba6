package vn.sokhuyenhoc.files.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sokhuyenhoc.domain.document.TemplateProblem;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Spot;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.paper.Papers;

/**
 * A Word file of the office's own with names in braces where the parts of a paper go ({@link PaperTags}). Refuses what is no Word file, has a
 * password, is damaged or is larger than 20 MB, packed or unpacked, each as a fault that names the file.
 */
public final class WordTemplate {
    public static final int MOST_MEGABYTES = 20;
    private static final long MOST = (long) MOST_MEGABYTES << 20;

    private final String name;
    private final byte[] content;
    private final List<Spot> spots;

    public WordTemplate(Path file) {
        name = file.getFileName().toString();
        try {
            refuseLarge(file);
            content = Files.readAllBytes(file);
            spots = read(content);
        } catch (NoSuchFileException e) {
            throw new FaultException(Fault.FILE_MISSING, e, name);
        } catch (FaultException told) {
            throw told;
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            // POI meets damage with dozens of unchecked exceptions.
            throw new FaultException(isLocked(file) ? Fault.TEMPLATE_LOCKED : Fault.TEMPLATE_NOT_WORD, e, name);
        }
    }

    /** As it was read. */
    public byte[] content() {
        return content.clone();
    }

    /** What is wrong with it as a template of such a paper, from top to bottom. */
    public List<TemplateProblem> problems(PaperTags tags) {
        return TemplateCheck.of(spots, tags);
    }

    /**
     * Writes papers into it; the draft mark goes on every page. Refuses, before the target is touched, a paper with more tables than the
     * template has room for.
     */
    public void write(Papers papers, Path out, Progress progress) {
        SafeFile.write(out, stream -> write(papers, stream, progress));
    }

    /** Fills it to see whether that can be done: parts that hold no text may be damaged too. */
    public void prove(Papers example) {
        try {
            write(example, OutputStream.nullOutputStream(), Progress.NONE);
        } catch (IOException e) {
            throw new FaultException(Fault.TEMPLATE_NOT_WORD, e, name);
        }
    }

    private void write(Papers papers, OutputStream stream, Progress progress) throws IOException {
        try {
            fill(papers, stream, progress);
        } catch (FaultException | Progress.Stopped told) {
            throw told;
        } catch (RuntimeException e) {
            throw new FaultException(Fault.TEMPLATE_NOT_WORD, e, name);
        }
    }

    private void fill(Papers papers, OutputStream stream, Progress progress) throws IOException {
        XWPFDocument all = null;
        String mark = "";
        long done = 0;
        for (Paper paper : papers.papers()) {
            var tags = new PaperTags(paper);
            refuseLostTables(tags);
            mark = paper.draftMark().orElse(mark);
            XWPFDocument one = new TemplateFill(content, tags).filled(progress);
            if (all == null) {
                all = one;
            } else {
                Joining.append(all, one, papers.half());
                one.close();
            }
            progress.at(++done, 0);
        }
        if (all == null) {
            all = new XWPFDocument(new ByteArrayInputStream(content));
        }
        if (!mark.isEmpty()) {
            Sections.mark(all, mark);
        }
        all.write(stream);
        all.close();
    }

    private void refuseLostTables(PaperTags tags) {
        long missing = problems(tags).stream().filter(problem -> problem.kind() == TemplateProblem.Kind.ROW_MISSING).count();
        if (missing > 0) {
            throw new FaultException(Fault.TEMPLATE_TABLES, tags.tables().size(), tags.tables().size() - missing);
        }
    }

    private static List<Spot> read(byte[] content) throws IOException, OpenXML4JException {
        try (InputStream in = new ByteArrayInputStream(content); OPCPackage file = OPCPackage.open(in)) {
            var main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
            if (main.isEmpty() || !main.getFirst().getContentType().endsWith("wordprocessingml.document.main+xml")) {
                throw new IOException("not a Word file");
            }
            return TemplateText.of(file);
        }
    }

    /** A picture may be small in the file and large in the memory, so what is packed counts as it is unpacked. */
    private static void refuseLarge(Path file) throws IOException {
        long size = Files.size(file);
        if (size <= MOST && FileMagic.valueOf(file.toFile()) == FileMagic.OOXML) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                size = zip.stream().mapToLong(ZipEntry::getSize).sum();
            }
        }
        if (size > MOST) {
            throw new FaultException(Fault.TEMPLATE_TOO_LARGE, file.getFileName().toString(), MOST_MEGABYTES);
        }
    }

    /** A file with a password is wrapped in the old container, as is every .doc. */
    private static boolean isLocked(Path file) {
        try (var old = new POIFSFileSystem(file.toFile(), true)) {
            return old.getRoot().hasEntryCaseInsensitive("EncryptionInfo");
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
