package vn.sokhuyenhoc.domain.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A version of the program: two to four numbers and perhaps a word, as 0.2.0 or 0.2.0-thu. One with a word comes before the same without.
 *
 * @param word small letters and digits; empty for a finished version
 */
public record Version(List<Integer> numbers, String word) implements Comparable<Version> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,5}){1,3})(?:-([a-z0-9]{1,20}))?");

    public Version {
        numbers = List.copyOf(numbers);
    }

    /** Nothing for what is no version. Also safe as the name of a folder. */
    public static Optional<Version> of(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>(); // without streams: it is asked before the program has started
        for (String number : found.group(1).split("\\.")) {
            numbers.add(Integer.valueOf(number));
        }
        return Optional.of(new Version(numbers, found.group(2) == null ? "" : found.group(2)));
    }

    public String text() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(".")) + (word.isEmpty() ? "" : "-" + word);
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int order = Integer.compare(number(i), other.number(i));
            if (order != 0) {
                return order;
            }
        }
        return word.isEmpty() || other.word.isEmpty() ? Boolean.compare(word.isEmpty(), other.word.isEmpty()) : word.compareTo(other.word);
    }

    public boolean isNewerThan(Version other) {
        return compareTo(other) > 0;
    }

    private int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }
}
