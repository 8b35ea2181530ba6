package vn.sokhuyenhoc.domain.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where it is known from how many holders of the citizen title have digital skills. */
public sealed interface SkillOrigin {
    /** The office entered it, as of this day. */
    record Entered(LocalDate asOf) implements SkillOrigin {
    }

    /**
     * Counted on the forms of the holders.
     *
     * @param set      name of the set that names the indicator
     * @param code     of the indicator
     * @param from     the mark from which on a holder counts
     * @param isChosen whether the set names no such mark, so that the most the indicator can bring was taken: the office's choice and no rule
     * @param unmarked holders without a mark, who were not counted
     */
    record Counted(String set, String code, BigDecimal from, boolean isChosen, long unmarked) implements SkillOrigin {
    }
}
