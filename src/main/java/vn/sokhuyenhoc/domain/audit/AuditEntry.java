package vn.sokhuyenhoc.domain.audit;

import java.time.LocalDateTime;
import vn.sokhuyenhoc.domain.access.Deed;

/**
 * What was done, as the log of changes keeps it.
 *
 * @param no      running number of the change
 * @param at      to the millisecond
 * @param account login of who did it
 * @param detail  what it was done to, in words that tell no ID number; may be empty
 * @param why     the reason, where one was asked for
 * @param rows    how many rows of the register it touched
 * @param emptied whether values of somebody who was erased were taken out of it since
 */
public record AuditEntry(long no, LocalDateTime at, String account, Deed deed, String detail, String why, int rows, boolean emptied) {
}
