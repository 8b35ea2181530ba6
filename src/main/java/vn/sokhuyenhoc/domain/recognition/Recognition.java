package vn.sokhuyenhoc.domain.recognition;

import java.time.LocalDate;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Subject;

/**
 * A title that was given.
 *
 * @param id          the row, 0 before it is kept
 * @param agency      the place of work that recognised its own person; empty where UBND cấp xã did
 * @param grade       may be empty
 * @param certificate once one was made
 * @param withdrawal  where the title was taken away again
 */
public record Recognition(long id, long roundId, Subject subject, String agency, TitleList.Decision decision, String grade,
                          Optional<Certificate> certificate, Optional<Withdrawal> withdrawal) {

    /**
     * The paper handed to the holder. Its number belongs to this recognition for ever.
     *
     * @param year  of the number book
     * @param givenOn when it was handed over, or null
     * @param givenTo to whom; may be empty
     */
    public record Certificate(int year, int no, LocalDate givenOn, String givenTo) {
    }

    /** @param number of the decision that withdraws it; may be empty */
    public record Withdrawal(LocalDate day, String number, String why) {
    }

    public boolean isValid() {
        return withdrawal.isEmpty();
    }
}
