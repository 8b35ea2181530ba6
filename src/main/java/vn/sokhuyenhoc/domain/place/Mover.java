package vn.sokhuyenhoc.domain.place;

/**
 * Who goes to one of the new villages together when a village is split: a household, or a person without one.
 *
 * @param household whether it is a household
 * @param id        the household's or the person's row
 * @param number    the household's number or the person's serial, as text
 * @param name      of the person; of the head of the household, or of whoever has the lowest serial in it; empty where nobody lives in it
 * @param people    how many people present
 * @param address   may be empty
 */
public record Mover(boolean household, long id, String number, String name, int people, String address) {
}
