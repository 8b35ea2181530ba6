package vn.sokhuyenhoc.domain.guide;

/** A run of letters that look alike. */
public record Span(String text, Look look) {

    /** KEY: a key on the keyboard, as it is written there. */
    public enum Look { PLAIN, STRONG, KEY }
}
