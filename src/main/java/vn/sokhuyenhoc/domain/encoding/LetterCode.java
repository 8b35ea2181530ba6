package vn.sokhuyenhoc.domain.encoding;

/** How the letters of a text are written down. */
public enum LetterCode {
    /** As today; also composed otherwise than usual. */
    UNICODE,
    /** TCVN 5712, also called ABC: the fonts .VnTime, .VnArial and their sisters. */
    TCVN3,
    /** The fonts VNI-Times and its sisters. */
    VNI;

    /** The text in Unicode; what means nothing in the encoding stays. Neither trimmed nor composed. */
    public String decode(String text) {
        return switch (this) {
            case UNICODE -> text;
            case TCVN3 -> Tcvn3.decode(text);
            case VNI -> Vni.decode(text);
        };
    }

    /** Whether all its letters beyond ASCII mean something in this encoding. */
    boolean covers(String text) {
        return switch (this) {
            case UNICODE -> true;
            case TCVN3 -> text.chars().noneMatch(c -> Letters.isHigh(c) && !Tcvn3.has((char) c));
            case VNI -> Vni.covers(text);
        };
    }
}
