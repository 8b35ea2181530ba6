package vn.sokhuyenhoc.domain.place;

/** Something of the register that can be chosen by its name: a chapter, a unit, a household by its number. */
public record Named(long id, String name) {
}
