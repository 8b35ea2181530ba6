package vn.sokhuyenhoc.work;

/**
 * Who the person of a row may be.
 *
 * @param personId in the register, 0 where it is another row of the list
 * @param row      that other row's number, else 0
 * @param degree   how sure it is
 */
public record Twin(long personId, int row, Degree degree) {

    /** How sure it is, and what follows while the clerk says nothing. */
    public enum Degree {
        /** The same identity number: the row is refused, and can never be taken as another person. */
        SAME_ID,
        /** The same name, year and village, no number against it: the row is refused. */
        CERTAIN,
        /** More likely than not: the row is taken. */
        LIKELY
    }

    /** Whether the clerk can decide so. */
    public boolean allows(Decision decision) {
        return degree != Degree.SAME_ID || decision != Decision.NOT_SAME;
    }
}
