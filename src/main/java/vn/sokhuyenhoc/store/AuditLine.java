package vn.sokhuyenhoc.store;

import java.time.LocalDateTime;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;

/**
 * An entry of the log of changes as one line, which its hash is taken over and the journal keeps.
 *
 * @param rowsSha SHA-256 of its rows in hexadecimal; empty where it has none
 */
record AuditLine(AuditEntry entry, String rowsSha) {
    private static final int FIELDS = 8;

    String text() {
        return String.join("\t", List.of(String.valueOf(entry.no()), entry.at().toString(), plain(entry.account()), entry.deed().name(),
            plain(entry.detail()), plain(entry.why()), String.valueOf(entry.rows()), rowsSha));
    }

    static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
    }

    static AuditLine of(String text) {
        String[] fields = text.split("\t", FIELDS);
        return new AuditLine(new AuditEntry(Long.parseLong(fields[0]), LocalDateTime.parse(fields[1]), fields[2], Deed.valueOf(fields[3]), fields[4],
            fields[5], Integer.parseInt(fields[6]), false), fields[7]);
    }
}
