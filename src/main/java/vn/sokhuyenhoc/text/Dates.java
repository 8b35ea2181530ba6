package vn.sokhuyenhoc.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as Vietnamese papers write them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Dates() {
    }

    public static String day(LocalDate date) {
        return date.format(DAY);
    }
}
