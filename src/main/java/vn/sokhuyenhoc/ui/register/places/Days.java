package vn.sokhuyenhoc.ui.register.places;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads a day as clerks type it: 1/7/2026. */
final class Days {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1945;

    private Days() {
    }

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), TYPED)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
