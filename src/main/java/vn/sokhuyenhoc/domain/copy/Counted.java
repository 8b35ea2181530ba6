package vn.sokhuyenhoc.domain.copy;

/** What is told of a register and of a copy side by side. */
public enum Counted {
    PEOPLE("PERSON"),
    HOUSEHOLDS("HOUSEHOLD"),
    PLACES("PLACE"),
    CHAPTERS("CHAPTER"),
    ROUNDS("ASSESSMENT_ROUND"),
    FORMS("ASSESSMENT"),
    LISTS("TITLE_LIST"),
    TITLES("RECOGNITION"),
    CERTIFICATES("CERTIFICATE"),
    PAPERS("ARCHIVED_PAPER");

    private final String table;

    Counted(String table) {
        this.table = table;
    }

    public long in(RegisterState state) {
        return state.rows(table);
    }
}
