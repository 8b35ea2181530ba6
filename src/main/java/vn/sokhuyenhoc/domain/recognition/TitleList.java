package vn.sokhuyenhoc.domain.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Those of a round who are proposed together, on one paper.
 *
 * @param id         the row, 0 before it is kept
 * @param no         1 for the list of the round; further ones amend it
 * @param locked     whether the forms of the round are kept from being changed because of it
 * @param paperNo    as on the paper; empty where it is written by hand
 * @param madeBy     who made it; may be empty
 * @param submission to UBND cấp xã, once it was handed in
 * @param decision   of UBND cấp xã, once there is one
 */
public record TitleList(long id, long roundId, int no, State state, boolean locked, String paperNo, LocalDate paperDate, String madeBy,
                        Optional<Submission> submission, Optional<Decision> decision) {

    /** How far it has come; TAKEN_BACK: given up before the decision, its number stays used. */
    public enum State { LISTED, SUBMITTED, DECIDED, TAKEN_BACK }

    /** @param number of the submission (tờ trình); may be empty */
    public record Submission(String number, LocalDate day) {
    }

    /**
     * What gives the title.
     *
     * @param number as on the paper
     * @param issuer such as "UBND xã Chiềng Hương"
     * @param signer may be empty
     */
    public record Decision(String number, LocalDate day, String issuer, String signer) {
    }

    /** Whether it changes a list that was decided. */
    public boolean isAmending() {
        return no > 1;
    }
}
