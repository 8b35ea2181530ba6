package vn.sokhuyenhoc.domain.group;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The number of a household that comes to a village where another one has the same: the village it comes from is told behind it. */
public final class HouseholdNumber {
    /** Letters that a number may have. */
    private static final int LONGEST = 20;
    private static final int MOST_COUNTED = 99;

    private HouseholdNumber() {
    }

    /**
     * Such as "12 (Bản Nà Lo)", with less of the name where that is too long, and a count where no name helps. Stays as it is where nothing
     * fits.
     *
     * @param taken tells the numbers that are given already
     */
    public static String apart(String number, String village, Predicate<String> taken) {
        return Stream.concat(endings(village), IntStream.rangeClosed(2, MOST_COUNTED).mapToObj(String::valueOf)).map(told -> behind(number, told))
            .filter(told -> told.length() <= LONGEST && !taken.test(told)).findFirst().orElse(number);
    }

    /** The number as it was before {@link #apart} told this village. */
    public static String plain(String number, String village) {
        return endings(village).map(told -> behind("", told)).filter(number::endsWith).findFirst()
            .map(told -> number.substring(0, number.length() - told.length())).orElse(number.replaceAll(" \\(\\d\\d?\\)$", ""));
    }

    private static String behind(String number, String told) {
        return number + " (" + told + ")";
    }

    private static Stream<String> endings(String village) {
        List<String> words = List.of(village.split(" "));
        return IntStream.range(0, words.size()).mapToObj(from -> String.join(" ", words.subList(from, words.size())));
    }
}
