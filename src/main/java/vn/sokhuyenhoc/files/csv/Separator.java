package vn.sokhuyenhoc.files.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a text.
 *
 * @param skipped letters at the start that only name the separator, as Excel writes them: {@code sep=;} and the end of that line
 */
record Separator(char sign, int skipped) {
    /** Those that stand nowhere else come first: a comma may be part of a number or of an address. */
    private static final char[] SIGNS = {';', '\t', ','};
    private static final Pattern NAMED = Pattern.compile("\\A[sS][eE][pP]=([;,\\t])(\\r\\n|\\r|\\n)");

    /** The sign that comes equally often in most of the first lines; nothing where the text has neither signs nor lines. */
    static Optional<Separator> of(String start) {
        Matcher named = NAMED.matcher(start);
        if (named.find()) {
            return Optional.of(new Separator(named.group(1).charAt(0), named.end()));
        }
        char best = SIGNS[0];
        int most = 0;
        for (char sign : SIGNS) {
            int lines = equalLines(start, sign);
            if (lines > most) {
                most = lines;
                best = sign;
            }
        }
        return most == 0 && start.lines().limit(2).count() < 2 ? Optional.empty() : Optional.of(new Separator(best, 0));
    }

    /** In how many lines the sign comes as often as it mostly does; signs and line breaks in quotes are text. */
    private static int equalLines(String start, char sign) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i <= start.length(); i++) {
            char letter = i < start.length() ? start.charAt(i) : '\n';
            quoted ^= letter == '"';
            if (letter == sign && !quoted) {
                count++;
            } else if ((letter == '\n' || letter == '\r') && (!quoted || i == start.length())) {
                lines.merge(count, 1, Integer::sum);
                count = 0;
            }
        }
        lines.remove(0);
        return lines.values().stream().max(Integer::compare).orElse(0);
    }
}
