package vn.sokhuyenhoc.domain.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** What the log of changes tells of, each under the name that its table has. */
public enum LoggedTable {
    ACCOUNT, ARCHIVED_PAPER, ASSESSMENT, ASSESSMENT_ROUND, BATCH, BEGUN_FORM, CERTIFICATE, CHAPTER, CLAN, CLERK, CONSENT, CRITERIA_DRAFT,
    CRITERIA_SET, DATA_REQUEST, ENTERED_FACT, EVIDENCE_CODE, EXTRA_FIELD, FORM_FLAG, FUND_ENTRY, HOUSEHOLD, IMPORT_FILL, IMPORT_MADE,
    IMPORT_RUN, KEYING, LIST_LINE, LIST_SHAPE, MEMBERSHIP, NOT_SAME, OFFICE, OFFICE_BEFORE, OFFICE_KEY, OFFICER, OWN_LIST, PAPER_FIELD,
    PAPER_NUMBER, PERSON, PERSON_EVENT, PERSON_EXTRA, PERSON_MERGE, PERSON_MERGE_FIELD, PERSON_MERGE_MOVE, PLACE, PLACE_CHANGE,
    PLACE_CHANGE_MOVE, PLACE_CHANGE_PART, RECOGNITION, REFUSED_FORM, REGISTRATION, REPORT_COMMENT, REPORT_DUE, ROUND_DUE, ROUND_ENTRY,
    ROUND_RESCORE, ROUND_RESCORE_MARK, ROUND_STEP, SETTING, TITLE_LIST, TITLE_TARGET, UNIT;

    public static Optional<LoggedTable> of(String table) {
        return Stream.of(values()).filter(known -> known.name().equalsIgnoreCase(table)).findFirst();
    }

    /** Whether it goes out to others or is a key, and is therefore never taken back. */
    public boolean isForGood() {
        return switch (this) {
            case ACCOUNT, OFFICE_KEY, ARCHIVED_PAPER, PAPER_NUMBER, CERTIFICATE, CONSENT, DATA_REQUEST -> true;
            default -> false;
        };
    }

    /** Whether it only remembers how somebody works, and is left as it is when work is taken back. */
    public boolean isHabit() {
        return this == BEGUN_FORM || this == LIST_SHAPE;
    }
}
