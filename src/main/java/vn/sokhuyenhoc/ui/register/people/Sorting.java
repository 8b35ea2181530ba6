package vn.sokhuyenhoc.ui.register.people;

import vn.sokhuyenhoc.domain.person.PersonFilter.Order;

/** What the list of people can be sorted by, as the clerk chooses it. */
public enum Sorting {
    NAME(Order.NAME, false), NAME_DOWN(Order.NAME, true), BIRTH(Order.BIRTH, false), BIRTH_DOWN(Order.BIRTH, true),
    PLACE(Order.PLACE, false), PLACE_DOWN(Order.PLACE, true), SERIAL(Order.SERIAL, false), SERIAL_DOWN(Order.SERIAL, true);

    private final Order order;
    private final boolean down;

    Sorting(Order order, boolean down) {
        this.order = order;
        this.down = down;
    }

    public Order order() {
        return order;
    }

    /** From the end. */
    public boolean down() {
        return down;
    }

    static Sorting of(Order order, boolean down) {
        return valueOf(order.name() + (down ? "_DOWN" : ""));
    }
}
