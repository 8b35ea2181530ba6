package vn.sokhuyenhoc.domain.person;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * A field of a person that the office defines itself. Values are kept as plain words: a number as 1234.5, a date as 2026-03-05.
 *
 * @param id      the row; 0 while it is not kept yet
 * @param choices what can be chosen; empty for the other kinds
 */
public record ExtraField(long id, String name, Kind kind, List<String> choices) {
    /** Most letters of a value. */
    public static final int LONGEST = 400;

    private static final String VIETNAMESE_NUMBER = "-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?";

    /** What is written in a field. */
    public enum Kind { TEXT, NUMBER, DATE, CHOICE }

    public ExtraField {
        choices = List.copyOf(choices);
    }

    /** What is kept for a text that was typed; empty where it is not such a value. */
    public Optional<String> read(String typed) {
        String text = Fold.clean(typed);
        return switch (kind) {
            case TEXT -> Optional.of(text).filter(t -> t.length() <= LONGEST);
            case NUMBER -> Optional.of(text).filter(t -> t.matches(VIETNAMESE_NUMBER) && t.length() <= LONGEST)
                .map(t -> new BigDecimal(t.replace(".", "").replace(',', '.')).toPlainString());
            case DATE -> Days.read(text).map(Object::toString);
            case CHOICE -> choices.stream().filter(c -> Fold.clean(c).equalsIgnoreCase(text)).findFirst();
        };
    }

    /** Why a text is not such a value. */
    public Problem problem(String typed) {
        String where = String.valueOf(id);
        return switch (kind) {
            case TEXT -> Problem.of(where, Problem.Kind.TEXT_TOO_LONG, LONGEST);
            case NUMBER -> Problem.of(where, Problem.Kind.EXTRA_NOT_A_NUMBER, typed.strip());
            case DATE -> Problem.of(where, Problem.Kind.DAY_UNREADABLE, typed.strip());
            case CHOICE -> Problem.of(where, Problem.Kind.EXTRA_NOT_A_CHOICE, typed.strip());
        };
    }

    /** A value that is kept, as people write it: 1.234,5 or 05/03/2026. */
    public String shown(String kept) {
        return switch (kind) {
            case TEXT, CHOICE -> kept;
            case NUMBER -> number(kept);
            case DATE -> BirthDate.read(kept).map(BirthDate::text).orElse(kept);
        };
    }

    private static String number(String kept) {
        String[] parts = kept.split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }
}
