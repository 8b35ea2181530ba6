package vn.sokhuyenhoc.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.store.trace.RowTrace;

/** Writes the log of changes, one entry for each change, and says what the journal keeps of it. */
final class AuditWriter {
    private static final int LONGEST = 300;
    private static final int LINES = 3;

    private final AuditStore store;
    private final AuditSeal seal;
    private final Clock clock;
    private String detail = "";
    private String why = "";

    AuditWriter(AuditStore store, AuditSeal seal, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.clock = clock;
    }

    AuditSeal seal() {
        return seal;
    }

    /** A change begins about which nothing is said yet. */
    void begin() {
        detail = "";
        why = "";
    }

    void detail(String text) {
        detail = cut(text);
    }

    void why(String text) {
        why = cut(text);
    }

    static String cut(String text) {
        String line = AuditLine.plain(text);
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** Lines for the journal, from which entry and rows can be written again: the entry, its hash, its rows. */
    List<String> write(long no, Account account, Deed deed, RowTrace trace) {
        byte[] rows = trace.bytes();
        AuditLine line = new AuditLine(new AuditEntry(no, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), account.login(), deed, detail, why,
            trace.rows(), false), AuditSeal.sum(rows));
        String hash = seal.over(store.head(), line.text());
        store.add(line, rows, hash);
        return lines(line, hash, rows);
    }

    private static List<String> lines(AuditLine line, String hash, byte[] rows) {
        return List.of(line.text(), hash, Base64.getEncoder().encodeToString(rows));
    }

    /** What the journal would have kept of a change that is in the register; nothing of one that the log does not know. */
    List<String> written(long no) {
        return store.find(no).map(found -> lines(found.line(), found.hash(), found.rows())).orElse(List.of());
    }

    /** Whether an entry of the journal tells all of its change; one that the journal could not be given tells nothing. */
    static boolean isWhole(List<String> lines) {
        return lines.size() == LINES;
    }

    /** Writes an entry again that the journal kept. */
    void again(List<String> lines) {
        store.add(AuditLine.of(lines.get(0)), rows(lines), lines.get(1));
    }

    static String hash(List<String> lines) {
        return lines.get(1);
    }

    static byte[] rows(List<String> lines) {
        return Base64.getDecoder().decode(lines.get(2));
    }
}
