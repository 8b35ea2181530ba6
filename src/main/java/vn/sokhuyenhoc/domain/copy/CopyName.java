package vn.sokhuyenhoc.domain.copy;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a copy's file tells, so that a folder of copies can be tidied without opening each.
 *
 * @param register mark of the register, sixteen hexadecimal digits
 * @param at       to the second
 */
public record CopyName(String register, LocalDateTime at, CopyReason why) {
    public static final String ENDING = "skh";
    /** The newest first. */
    public static final Comparator<CopyName> NEWEST = Comparator.comparing(CopyName::at).reversed();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    private static final Pattern FILE = Pattern.compile("so-([0-9a-f]{16})-(\\d{4}-\\d\\d-\\d\\d-\\d{6})-([a-z]+)\\." + ENDING);

    public CopyName {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The newest first, those last that are of a time to come: they were made while the clock stood wrong. */
    public static Comparator<CopyName> newest(LocalDateTime now) {
        return Comparator.comparing((CopyName copy) -> copy.at().isAfter(now)).thenComparing(NEWEST);
    }

    public String file() {
        return "so-" + register + "-" + TIME.format(at) + "-" + why.name().toLowerCase(Locale.ROOT) + "." + ENDING;
    }

    /** Nothing for a file that this program has not named. */
    public static Optional<CopyName> of(String file) {
        Matcher found = FILE.matcher(file);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(CopyReason.values()).filter(why -> why.name().toLowerCase(Locale.ROOT).equals(found.group(3))).findFirst()
            .flatMap(why -> time(found.group(2)).map(at -> new CopyName(found.group(1), at, why)));
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
