package vn.sokhuyenhoc.domain.audit;

import java.time.LocalDate;
import vn.sokhuyenhoc.domain.access.Deed;

/**
 * Which entries of the log of changes are asked for.
 *
 * @param from    the first day, or null
 * @param to      the last day, or null
 * @param account login of who did it; empty for all
 * @param deed    or null for all
 * @param text    part of what it was done to or why, marks aside; empty for all
 */
public record AuditFilter(LocalDate from, LocalDate to, String account, Deed deed, String text) {
    public static final AuditFilter ALL = new AuditFilter(null, null, "", null, "");

    public static AuditFilter day(LocalDate day) {
        return new AuditFilter(day, day, "", null, "");
    }

    public static AuditFilter by(String account) {
        return new AuditFilter(null, null, account, null, "");
    }
}
