package vn.sokhuyenhoc.house;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every message must be, as data: the name of the rule and the lines that offend it, none where all is well. */
final class MessageRules {
    /** One rule; it answers the offending lines. */
    interface Rule extends BiFunction<Bundles, KeyUse, Stream<String>> {
    }

    /** Papers are Vietnamese whatever the language of the screen. */
    private static final Set<String> VIETNAMESE_ONLY = Set.of("paper", "certificate");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'[{}]+'");
    /** Words of our trade, with the clerk's word for them. Names of options of the command line are not looked at. */
    private static final Map<String, String> PLAIN_WORDS = Map.ofEntries(
        Map.entry("backup", "bản sao"), Map.entry("click", "bấm"), Map.entry("database", "sổ"), Map.entry("error", "lỗi"),
        Map.entry("exception", "lỗi"), Map.entry("file", "tệp"), Map.entry("folder", "thư mục"), Map.entry("ID", "số định danh, mã"),
        Map.entry("null", "trống"), Map.entry("password", "mật khẩu"), Map.entry("server", "máy chủ"), Map.entry("SQL", "sổ"),
        Map.entry("user", "người dùng"));
    private static final Pattern TECHNICAL = Pattern.compile(PLAIN_WORDS.keySet().stream()
        .map(word -> "[" + word.charAt(0) + Character.toUpperCase(word.charAt(0)) + "]" + word.substring(1))
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{M}{-])(?:", ")s?(?![\\p{L}\\p{M}-])")));

    /** Ends of syllables with the tone on the second vowel; we write it on the first, as the decrees do: hóa, khỏe, ủy. */
    private static final Pattern LATE_TONE = Pattern.compile("(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MessageRules() {
    }

    static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("a key begins with its bundle", (bundles, use) -> bundles.files().entrySet().stream().flatMap(file ->
            file.getValue().keySet().stream().filter(key -> !key.startsWith(Bundles.bundleOf(file.getKey()) + "."))
                .map(key -> file.getKey() + ": " + key)));
        rules.put("no key stands twice", (bundles, use) -> bundles.doubled().stream());
        rules.put("both languages say it", (bundles, use) -> bundles.names().stream().filter(n -> !VIETNAMESE_ONLY.contains(n)).flatMap(name -> Stream.concat(
            missing(name, bundles.vietnamese(name), bundles.english(name)),
            missing(name + Bundles.ENGLISH, bundles.english(name), bundles.vietnamese(name)))));
        rules.put("both languages name the same arguments", (bundles, use) -> bundles.names().stream().flatMap(name ->
            bundles.vietnamese(name).entrySet().stream().filter(text -> bundles.english(name).containsKey(text.getKey()))
                .filter(text -> !arguments(text.getValue()).equals(arguments(bundles.english(name).get(text.getKey()))))
                .map(Map.Entry::getKey)));
        rules.put("patterns are whole", (bundles, use) -> texts(bundles, (file, text) -> !isWhole(text)));
        rules.put("text is composed", (bundles, use) -> texts(bundles,
            (file, text) -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)));
        rules.put("words are plain", (bundles, use) -> texts(bundles,
            (file, text) -> !file.endsWith(Bundles.ENGLISH) && TECHNICAL.matcher(text).find()));
        rules.put("tones stand on the first vowel", (bundles, use) -> texts(bundles, (file, text) -> hasLateTone(text)));
        rules.put("each key is used", MessageRules::unused);
        rules.put("each key used is there", (bundles, use) ->
            use.keys(bundles.names()).filter(key -> !bundles.keys().contains(key)));
        rules.put("each constant has its sentence", MessageRules::speechless);
        return rules;
    }

    /** Whether a word is written as "hoá" where others say "hóa". */
    static boolean hasLateTone(String text) {
        return LATE_TONE.matcher(text).find();
    }

    private static Stream<String> unused(Bundles bundles, KeyUse use) {
        Set<String> keys = bundles.keys();
        Set<String> left = new TreeSet<>(keys);
        use.keys(bundles.names()).forEach(left::remove);
        use.prefixes(bundles.names()).forEach(prefix ->
            use.constantsBehind(prefix, keys).forEach(constant -> left.remove(prefix + constant)));
        return left.stream();
    }

    private static Stream<String> speechless(Bundles bundles, KeyUse use) {
        Set<String> keys = bundles.keys();
        return use.prefixes(bundles.names()).flatMap(prefix -> {
            Set<String> constants = use.constantsBehind(prefix, keys);
            return constants.isEmpty() ? Stream.of(prefix + "* fits no enum")
                : constants.stream().map(constant -> prefix + constant).filter(key -> !keys.contains(key));
        });
    }

    private static Stream<String> missing(String file, Map<String, String> texts, Map<String, String> twin) {
        return twin.keySet().stream().filter(key -> texts.getOrDefault(key, "").isBlank()).map(key -> file + ": " + key);
    }

    private static Stream<String> texts(Bundles bundles, BiPredicate<String, String> offends) {
        return bundles.files().entrySet().stream().flatMap(file -> file.getValue().entrySet().stream()
            .filter(text -> offends.test(file.getKey(), text.getValue()))
            .map(text -> file.getKey() + ": " + text.getKey() + "=" + text.getValue()));
    }

    private static Set<Integer> arguments(String pattern) {
        Matcher argument = ARGUMENT.matcher(unquoted(pattern));
        return argument.results().map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Braces closed, and no lone apostrophe: it would swallow itself and every argument after it. */
    private static boolean isWhole(String pattern) {
        try {
            new MessageFormat(pattern);
        } catch (IllegalArgumentException _) {
            return false;
        }
        return !unquoted(pattern).contains("'");
    }

    private static String unquoted(String pattern) {
        return QUOTED.matcher(pattern.replace("''", "")).replaceAll("");
    }
}
