package vn.sokhuyenhoc.domain.vietnamese;

/**
 * How an office sorts names. Both pairs are in use: dictionaries and schools differ.
 *
 * @param tones which tone comes before which
 * @param words which word of a name is looked at first
 */
public record NameOrder(Tones tones, Words words) {
    public static final NameOrder USUAL = new NameOrder(Tones.DICTIONARY, Words.GIVEN_FAMILY_MIDDLE);

    /** Tones after the plain one, as combining marks. */
    public enum Tones {
        /** Huyền, hỏi, ngã, sắc, nặng. */
        DICTIONARY("\u0300\u0309\u0303\u0301\u0323"),
        /** Huyền, sắc, hỏi, ngã, nặng. */
        SCHOOL("\u0300\u0301\u0309\u0303\u0323");

        private final String marks;

        Tones(String marks) {
            this.marks = marks;
        }

        /** 1 to 5; -1 for a mark that is no tone. */
        int rank(char mark) {
            int at = marks.indexOf(mark);
            return at < 0 ? -1 : at + 1;
        }
    }

    /** The given name is always first. */
    public enum Words { GIVEN_FAMILY_MIDDLE, GIVEN_MIDDLE_FAMILY }
}
