package vn.sokhuyenhoc.ui.kit;

import javafx.css.PseudoClass;

/** Names of the style classes in {@code style/base.css}; screens use these and set no colours or sizes of their own. */
public final class Style {
    /** The one button of a screen that does its job. */
    public static final String PRIMARY = "accent";
    /** A button for what cannot be undone. */
    public static final String DANGER = "danger";
    /** A button without a frame, beside more important ones. */
    public static final String FLAT = "flat";

    /** A screen's outermost pane: margins and gaps. */
    public static final String SCREEN = "screen";
    /** What will be printed, or a form to be filled: a white sheet. */
    public static final String PAPER = "paper";
    /** A plain framed group on the ground. */
    public static final String CARD = "card";
    public static final String BAR = "action-bar";
    public static final String WORK_BAR = "work-bar";

    /** Heading of a screen. */
    public static final String TITLE = "screen-title";
    /** Heading of a group. */
    public static final String HEADING = "heading";
    /** The person or field at hand, at least 1.6 em. */
    public static final String NAME = "name";
    /** A large number, such as a running total. */
    public static final String FIGURE = "figure";
    public static final String MUTED = "muted";
    public static final String SMALL = "small-text";
    public static final String FIELD_LABEL = "field-label";
    public static final String FIELD_MESSAGE = "field-message";
    /** A key on the keyboard. */
    public static final String KEY = "key";
    /** Large field for one mark. */
    public static final String MARK = "mark-field";

    /** Words with a state; colour never stands alone, so put a mark or a word there too. */
    public static final String GOOD = "good";
    public static final String BAD = "bad";
    public static final String WARN = "warn";
    /** A state in a small frame, together with GOOD, BAD or WARN. */
    public static final String BADGE = "badge";
    /** A filter that is on and can be taken off. */
    public static final String CHIP = "chip";

    /** Alignment of table columns. */
    public static final String RIGHT = "right";
    public static final String CENTER = "center";

    /** Set on an input whose text is wrong. */
    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private Style() {
    }
}
