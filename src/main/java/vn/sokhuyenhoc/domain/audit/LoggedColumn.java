package vn.sokhuyenhoc.domain.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** What a clerk knows of a row, each under the name of its column; columns that are not here are keys of the program. */
public enum LoggedColumn {
    FULL_NAME, NAME, WHO, NUMBER, SEX(Kind.WORD), BIRTH_YEAR(Kind.CODE), BIRTH_MONTH(Kind.CODE), BIRTH_DAY(Kind.CODE),
    ID_NUMBER(Kind.ID), OLD_ID_NUMBER(Kind.ID), PHONE, ADDRESS, LABOUR_GROUP(Kind.WORD), STATUS(Kind.WORD), KIN(Kind.WORD), BY_UNIT, EXEMPT,
    ERASED_ON, MERGED_INTO(Kind.PERSON), PERSON_ID(Kind.PERSON), KEPT_ID(Kind.PERSON), GONE_ID(Kind.PERSON), ONE_ID(Kind.PERSON),
    OTHER_ID(Kind.PERSON), PLACE_ID(Kind.PLACE), HOUSEHOLD_ID(Kind.HOUSEHOLD), UNIT_ID(Kind.UNIT), CHAPTER_ID(Kind.CHAPTER),
    CLAN_ID(Kind.CLAN), ROUND_ID(Kind.ROUND), CLERK_ID(Kind.CLERK), FIELD_ID(Kind.FIELD),
    SERIAL(Kind.CODE), ROLL_ORDER(Kind.CODE), VALID_FROM, VALID_TO, FORMER_COMMUNE, ENDED_ON, HEAD_NAME, KIND(Kind.WORD), OUTSIDE,
    POSITION, CARD_NO, JOINED_ON, LEFT_ON, TERM_FROM, TERM_TO, ON_DAY, NOTE, WORDS, CHOICES, DECISION, CLOSED,
    TITLE(Kind.WORD), YEAR_NO(Kind.CODE), CITATION, SET_ID, CHECKED_BY, CHECKED_ON,
    STATE(Kind.WORD), MARKS, DECLARED, REVIEWED, APPRAISED, TOTAL, LOWEST, LOW_MARKS, VERDICT(Kind.WORD), GRADE, EVIDENCE,
    CHECK_STATE(Kind.WORD), SAVED_AT, MARK_COLUMN(Kind.WORD), PASS(Kind.WORD), KEYED_AT, WITHDRAWN_AT, DOUBT(Kind.WORD), DOUBT_REASON,
    NO(Kind.CODE), COVER_COUNT, BROUGHT_BY, RECEIVED_ON, ANY_ORDER, REASON(Kind.WORD), REFUSED_AT, ANSWER, ASKED_AT, SETTLED_AT,
    STEP(Kind.WORD), DUE_ON, DONE_ON, PAPER_NO, PAPER_DATE, MADE_BY, MADE_AT, LOCKED, SUBMISSION_NO, SUBMITTED_ON, DECISION_NO, DECIDED_ON,
    DECISION_ISSUER, DECISION_SIGNER, UNLOCKED_AT, UNLOCKED_BY, UNLOCK_REASON, CHANGE_KIND(Kind.WORD), OUTCOME(Kind.WORD), AGENCY, ISSUER,
    SIGNER, WITHDRAWN_ON, WITHDRAWAL_NO, WITHDRAWAL_WHY, REGISTERED_ON, GIVEN_ON, GIVEN_TO, SYMBOL, ISSUED_ON, SUMMARY, TAKEN_BY, VOID_WHY,
    FILE_NAME, RUN_AT, ROWS_READ, TAKEN, REFUSED, UNDONE_AT, PROVINCE, COMMUNE, SUPERIOR_LINE, ISSUER_LINE, SIGNING_FOR, SIGNER_POSITION,
    SIGNER_NAME, PREPARER_NAME, OLD_SET, NEW_SET, MERGED_AT, SPLIT_AT, WAY(Kind.WORD), EXTENT(Kind.WORD), EVERY_N, LOGIN, ROLE(Kind.WORD),
    ACTIVE, PURPOSE, GIVEN_BY, PAPER, PERSON_NAME, ANSWER_DUE, DONE_DUE, ANSWERED_ON, HANDLED_BY;

    /** How a value is said. */
    public enum Kind {
        /** As it is: letters, amounts, days, yes or no. */
        PLAIN,
        /** A number without dots. */
        CODE,
        ID,
        /** A constant of the program ({@link LoggedWord}). */
        WORD,
        PERSON, PLACE, HOUSEHOLD, UNIT, CHAPTER, CLAN, ROUND, CLERK, FIELD;

        /** Whether the value is the row of another table. */
        public boolean isRow() {
            return compareTo(PERSON) >= 0;
        }
    }

    private final Kind kind;

    LoggedColumn() {
        this(Kind.PLAIN);
    }

    LoggedColumn(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<LoggedColumn> of(String column) {
        return Stream.of(values()).filter(known -> known.name().equalsIgnoreCase(column)).findFirst();
    }
}
