package vn.sokhuyenhoc.domain.ownlist;

/**
 * A list that somebody made up, under a name.
 *
 * @param id      the row, 0 before it is kept
 * @param name    no two lists have the same
 * @param subject what it is of, such as {@link PeopleList#SUBJECT}
 * @param body    what is in it, in which columns and order, as {@link ListText} writes it
 * @param madeBy  who saved it first
 */
public record OwnList(long id, String name, String subject, String body, String madeBy) {
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_BODY = 8000;

    @Override
    public String toString() {
        return name;
    }
}
