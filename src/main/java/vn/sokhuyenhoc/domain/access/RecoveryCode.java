package vn.sokhuyenhoc.domain.access;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The code of the recovery sheet: 8 groups of 4 characters, the last of each a check over its group and its place. 108 random bits.
 * Read without regard to case, spaces and hyphens.
 *
 * @param groups as printed
 */
public record RecoveryCode(List<String> groups) {
    public static final int GROUPS = 8;
    public static final int LETTERS = 4;
    /** No two that look alike. No vowel, W, Y or D either: a Vietnamese keyboard would make other letters of them. 23, a prime, for the check. */
    private static final String ALPHABET = "234679BCFGHJKLMNPQRSTVX";
    /** What is easily taken for a character of the alphabet, and that character. */
    private static final String TAKEN = "58Z";
    private static final String MEANT = "SB2";

    public RecoveryCode {
        groups = List.copyOf(groups);
    }

    /** A new one; the source must be one for secrets. */
    public static RecoveryCode random(RandomGenerator source) {
        List<String> groups = new ArrayList<>();
        for (int place = 1; place <= GROUPS; place++) {
            StringBuilder group = new StringBuilder();
            for (int i = 1; i < LETTERS; i++) {
                group.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
            }
            groups.add(group.append(check(group, place)).toString());
        }
        return new RecoveryCode(groups);
    }

    private static char check(CharSequence group, int place) {
        int sum = IntStream.range(0, LETTERS - 1).map(i -> (i + 1) * ALPHABET.indexOf(group.charAt(i))).sum();
        return ALPHABET.charAt((sum + place) % ALPHABET.length());
    }

    /** What was typed as a code; nothing where a group is wrong or missing. */
    public static Optional<RecoveryCode> read(String typed) {
        return firstWrong(typed) == 0 ? Optional.of(new RecoveryCode(split(plain(typed)))) : Optional.empty();
    }

    /** Number from 1 of the first group that is wrong or missing, one more than there are where too much was typed; 0 where all are right. */
    public static int firstWrong(String typed) {
        List<String> groups = split(plain(typed));
        for (int place = 1; place <= GROUPS; place++) {
            String group = place <= groups.size() ? groups.get(place - 1) : "";
            boolean known = group.length() == LETTERS && group.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
            if (!known || group.charAt(LETTERS - 1) != check(group, place)) {
                return place;
            }
        }
        return groups.size() > GROUPS ? GROUPS + 1 : 0;
    }

    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c ->
            plain.append(TAKEN.indexOf(c) < 0 ? (char) c : MEANT.charAt(TAKEN.indexOf(c))));
        return plain.toString();
    }

    private static List<String> split(String plain) {
        return IntStream.range(0, (plain.length() + LETTERS - 1) / LETTERS)
            .mapToObj(i -> plain.substring(i * LETTERS, Math.min(plain.length(), (i + 1) * LETTERS))).toList();
    }

    /** As printed. */
    public String text() {
        return String.join("-", groups);
    }

    /** What opens the slot of the sheet. */
    public char[] secret() {
        return String.join("", groups).toCharArray();
    }
}
