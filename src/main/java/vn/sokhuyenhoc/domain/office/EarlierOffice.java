package vn.sokhuyenhoc.domain.office;

import java.time.LocalDate;

/**
 * The association as it was until a day.
 *
 * @param lastDay on which it was still so
 */
public record EarlierOffice(long id, LocalDate lastDay, Office office) {
}
