package vn.sokhuyenhoc.sample;

/** What a form comes to, and how many of the 1,800 do. The names of verdict and reason stand in the expected results. */
enum Outcome {
    PASSED("PASSED", "NONE", 1296),
    TOO_LITTLE("FAILED", "TOTAL", 168),
    LITTLE_AND_LOW("FAILED", "BOTH", 84),
    ENOUGH_BUT_LOW("FAILED", "LOW", 144),
    INCOMPLETE("INCOMPLETE", "NONE", 108);

    final String verdict;
    final String reason;
    final int forms;

    Outcome(String verdict, String reason, int forms) {
        this.verdict = verdict;
        this.reason = reason;
        this.forms = forms;
    }

    /** The plain rule: a total of at least 80 and no mark under 5; nothing is said while a mark is missing. */
    static Outcome of(Form form) {
        if (form.marks().contains(null)) {
            return INCOMPLETE;
        }
        boolean enough = form.total() >= 80;
        boolean low = form.lowest() < 5;
        if (enough) {
            return low ? ENOUGH_BUT_LOW : PASSED;
        }
        return low ? LITTLE_AND_LOW : TOO_LITTLE;
    }
}
