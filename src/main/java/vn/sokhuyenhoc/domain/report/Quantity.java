package vn.sokhuyenhoc.domain.report;

import java.util.Optional;

/** What an office enters for a year because the register does not know it, or knows it worse. */
public enum Quantity {
    POPULATION(Base.POPULATION), ADULTS(Base.ADULTS), WORKERS(Base.WORKERS), STAFF(Base.STAFF), HOUSEHOLDS(Base.HOUSEHOLDS),
    /** Holders of the citizen title with digital skills, and of these the proficient ones (programme 677). */
    DIGITAL_SKILLED(null), DIGITAL_PROFICIENT(null);

    private final Base base;

    Quantity(Base base) {
        this.base = base;
    }

    /** The base of shares that it is; empty for what is itself a part of something. */
    public Optional<Base> base() {
        return Optional.ofNullable(base);
    }

    /** Whether it can be entered village by village. */
    public boolean isByVillage() {
        return base != null && base != Base.STAFF;
    }
}
