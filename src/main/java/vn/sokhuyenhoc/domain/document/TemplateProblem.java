package vn.sokhuyenhoc.domain.document;

/**
 * One thing wrong in an office's own Word template.
 *
 * @param kind   what it is; its sentence lies in the bundle {@code tags}
 * @param tag    the text between the braces as it was typed, or the name that is missing
 * @param spot   where it stands
 */
public record TemplateProblem(Kind kind, String tag, Spot spot) {
    /** All that can be wrong; a warning is taken all the same. */
    public enum Kind {
        TAG_UNKNOWN(false), TAG_BROKEN(false), ROW_MISSING(false), ROW_APART(false), LEFT_OUT(true);

        private final boolean warning;

        Kind(boolean warning) {
            this.warning = warning;
        }

        public boolean isWarning() {
            return warning;
        }
    }

    /** Which part of the file. */
    public enum Part { TEXT, HEADER, FOOTER, NOTES, NOWHERE }

    /**
     * @param paragraph number of the paragraph, from 1, those without letters not counted; of a table, 0
     * @param table     number of the table, from 1; outside a table, 0
     * @param row       in the table, from 1
     * @param around    the words of the paragraph
     */
    public record Spot(Part part, int paragraph, int table, int row, String around) {
        public static final Spot NOWHERE = new Spot(Part.NOWHERE, 0, 0, 0, "");
    }
}
