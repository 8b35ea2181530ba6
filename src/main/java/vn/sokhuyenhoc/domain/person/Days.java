package vn.sokhuyenhoc.domain.person;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a whole date as people write it: 05/03/2026, 5-3-2026 or 2026-03-05. */
public final class Days {
    private Days() {
    }

    public static Optional<LocalDate> read(String text) {
        return BirthDate.read(text).filter(d -> d.day() > 0).map(d -> LocalDate.of(d.year(), d.month(), d.day()));
    }
}
