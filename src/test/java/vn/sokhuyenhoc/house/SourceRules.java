package vn.sokhuyenhoc.house;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no source file may hold, as data: the name of the rule and what is wrong in one file, nothing where all is well. */
final class SourceRules {
    static final int LONGEST = 250;
    private static final Pattern LETTER_WITH_MARK = Pattern.compile("[A-Za-z]\\p{M}|[đĐ]");

    private SourceRules() {
    }

    static Map<String, Function<JavaSource, Stream<String>>> all() {
        Map<String, Function<JavaSource, Stream<String>>> rules = new LinkedHashMap<>();
        rules.put("no file over " + LONGEST + " lines",
            source -> source.lines() > LONGEST ? Stream.of(source.lines() + " lines") : Stream.empty());
        rules.put("nobody sleeps", source -> found(source.code(), "Thread\\s*\\.\\s*sleep|TimeUnit\\s*\\.\\s*\\w+\\s*\\.\\s*sleep"));
        rules.put("no test is switched off", source -> found(source.code(), "@(org\\.junit\\.jupiter\\.api\\.)?Disabled\\b"));
        rules.put("nothing is put off", source -> found(source.comments(), "\\b(TODO|FIXME|XXX)\\b"));
        return rules;
    }

    /** For our classes only: tests may speak Vietnamese. */
    static Stream<String> vietnameseIn(JavaSource source) {
        return source.literals().stream().map(JavaSource.Literal::text)
            .filter(text -> LETTER_WITH_MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find());
    }

    private static Stream<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.group());
    }
}
