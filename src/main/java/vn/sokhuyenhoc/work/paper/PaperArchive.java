package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.store.ArchiveStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Keeps every issued paper byte for byte, with who issued it and when, so that it can be printed again in ten years. */
public final class PaperArchive {
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_WHO = 80;

    private final Database database;
    private final ArchiveStore store;
    private final Clock clock;

    public PaperArchive(Database database, Clock clock) {
        this.database = database;
        this.store = new ArchiveStore(database);
        this.clock = clock;
    }

    /**
     * A paper that is issued.
     *
     * @param number   as on the paper; may be empty
     * @param fileName as it is written
     * @param who      who issues it; may be empty
     */
    public record Issued(PaperKind kind, ArchivedPaper.Of of, String number, LocalDate date, String fileName, String who) {
    }

    public ArchivedPaper keep(Issued issued, byte[] content) {
        ArchivedPaper paper = new ArchivedPaper(0, issued.kind(), issued.of(), first(issued.number(), LONGEST_NUMBER), issued.date(),
            lastOf(issued.fileName(), LONGEST_NAME), hash(content), first(issued.who(), LONGEST_WHO),
            LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return database.change(Deed.PAPER, () -> {
            database.detail(paper.fileName() + " " + paper.number());
            long id = store.add(paper, content);
            return new ArchivedPaper(id, paper.kind(), paper.of(), paper.number(), paper.date(), paper.fileName(), paper.sha256(), paper.madeBy(),
                paper.madeAt());
        });
    }

    /** The newest first. */
    public List<ArchivedPaper> all() {
        return store.all();
    }

    /** As it was issued; refused where a single byte differs from that day. */
    public byte[] content(ArchivedPaper paper) {
        byte[] content = store.content(paper.id()).orElseThrow(() -> new FaultException(Fault.ARCHIVE_DAMAGED, paper.fileName()));
        if (!hash(content).equals(paper.sha256())) {
            throw new FaultException(Fault.ARCHIVE_DAMAGED, paper.fileName());
        }
        return content;
    }

    /** Writes it to a file again, byte for byte. */
    public void save(ArchivedPaper paper, Path out) {
        byte[] content = content(paper);
        SafeFile.write(out, stream -> stream.write(content));
        new Disclosures(database).exported(out, 1, false);
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    /** The ending of a file's name must not be lost. */
    private static String lastOf(String text, int most) {
        return text.substring(Math.max(0, text.length() - most));
    }
}
