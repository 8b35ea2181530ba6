package vn.sokhuyenhoc.domain.access;

/**
 * Who opens the register.
 *
 * @param login   short name at the door, also in the key file
 * @param name    full name; empty where none was given
 * @param placeId the one village they work for; null for all
 * @param active  whether they may still open it
 */
public record Account(long id, String login, String name, Role role, Long placeId, boolean active) {
    /** The account that a register has from the beginning. */
    public static final String FIRST = "quantri";

    public boolean may(Right right) {
        return active && role.may(right);
    }

    /** Whether they work for this village; one who has no village of their own works for all. */
    public boolean worksIn(Long place) {
        return placeId == null || placeId.equals(place);
    }
}
