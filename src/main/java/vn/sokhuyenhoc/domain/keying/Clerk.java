package vn.sokhuyenhoc.domain.keying;

/**
 * Who sits at the keyboard.
 *
 * @param id   the row, 0 before it is kept
 * @param name as colleagues say it, one for each person
 */
public record Clerk(long id, String name) {
    @Override
    public String toString() {
        return name;
    }
}
