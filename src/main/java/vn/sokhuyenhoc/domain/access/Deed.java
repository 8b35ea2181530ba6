package vn.sokhuyenhoc.domain.access;

/** What a change of the register is, as the log of changes names it, and the right that it takes. */
public enum Deed {
    PERSON(Right.REGISTER),
    PEOPLE_CHANGE(Right.REGISTER),
    SAME_PEOPLE(Right.REGISTER),
    HOUSEHOLD(Right.REGISTER),
    CHAPTER(Right.REGISTER),
    GROUP(Right.REGISTER),
    PLACE(Right.REGISTER),
    PLACE_CHANGE(Right.REGISTER),
    PEOPLE_IMPORT(Right.IMPORT),
    FORMS_IMPORT(Right.IMPORT),
    IMPORT_UNDO(Right.IMPORT),
    FORM(Right.KEYING),
    BEGUN_FORM(Right.KEYING),
    BATCH(Right.KEYING),
    FLAG(Right.KEYING),
    CLERK(Right.KEYING),
    REGISTRATION(Right.KEYING),
    VERIFICATION_PLAN(Right.VERIFYING),
    SECOND_KEYING(Right.VERIFYING),
    ROUND_STEP(Right.REVIEW),
    TITLE_LIST(Right.REVIEW),
    RECOGNITION(Right.REVIEW),
    RESCORE(Right.REVIEW),
    RECOUNT(Right.REVIEW),
    REPORT_FACT(Right.REPORTS),
    TARGET(Right.REPORTS),
    FUND(Right.REPORTS),
    REPORT(Right.REPORTS),
    OWN_LIST(Right.LOOK),
    PAPER(Right.PAPERS),
    PAPER_NUMBER(Right.PAPERS),
    CERTIFICATE(Right.PAPERS),
    LAYOUT(Right.PAPERS),
    CRITERIA(Right.CRITERIA),
    ROUND(Right.CRITERIA),
    OFFICE(Right.SETTINGS),
    OFFICE_KEY(Right.SETTINGS),
    EXTRA_FIELDS(Right.SETTINGS),
    EVIDENCE(Right.SETTINGS),
    NAME_ORDER(Right.SETTINGS),
    LIST_CHOICE(Right.LOOK),
    PAPER_FIELDS(Right.LOOK),
    PRINTER(Right.LOOK),
    FULL_IDS(Right.FULL_IDS),
    EXPORT(Right.LOOK),
    CONSENT(Right.REGISTER),
    DATA_REQUEST(Right.REGISTER),
    ERASURE(Right.SAFETY),
    PRIVACY_SETTINGS(Right.SETTINGS),
    ACCOUNT(Right.SAFETY),
    PASSWORD(Right.LOOK),
    SIGN_IN(Right.LOOK),
    COPY(Right.LOOK),
    COPY_SETTINGS(Right.SAFETY),
    RESTORE(Right.SAFETY),
    UNDO(Right.SAFETY),
    /** Beside this, the right that doing it took. */
    OWN_UNDO(Right.LOOK),
    UPDATE(Right.SAFETY),
    MENDING(Right.LOOK),
    PROGRAM(Right.LOOK);

    private final Right right;

    Deed(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
