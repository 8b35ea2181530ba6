package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;
import java.util.List;

/**
 * How old those are who hold a title, beside all who live here.
 *
 * @param day     of which "all" tells: today, or the last of a year that is over
 * @param isKnown whether the register knows who lived here on that day; otherwise all are nought
 */
public record Ages(List<AgeBand> bands, LocalDate day, boolean isKnown) {
    public Ages {
        bands = List.copyOf(bands);
    }
}
