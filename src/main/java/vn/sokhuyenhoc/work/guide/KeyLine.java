package vn.sokhuyenhoc.work.guide;

/** A key as it stands on the keyboard, and what it does. */
public record KeyLine(String key, String does) {
}
