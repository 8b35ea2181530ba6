package vn.sokhuyenhoc.domain.scoring;

/** What a form comes to. A form with a mark missing has no result yet. */
public enum Verdict {
    PASSED, FAILED, INCOMPLETE
}
