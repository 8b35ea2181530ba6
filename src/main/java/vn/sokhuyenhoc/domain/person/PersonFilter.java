package vn.sokhuyenhoc.domain.person;

/**
 * Which people of the register, and in what order.
 *
 * @param text    parts of a name with or without marks, a serial, an identity or telephone number; empty for all
 * @param placeId or null for all
 * @param order   what they are sorted by
 * @param down    from the end
 */
public record PersonFilter(String text, Long placeId, Order order, boolean down) {

    /** What people can be sorted by. */
    public enum Order { NAME, SERIAL, BIRTH, PLACE }

    public static final PersonFilter ALL = new PersonFilter("", null, Order.NAME, false);
}
