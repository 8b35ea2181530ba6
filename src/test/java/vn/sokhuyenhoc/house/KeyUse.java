package vn.sokhuyenhoc.house;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How our code names its messages: by whole keys, or by {@code "prefix." + constant.name().toLowerCase()}.
 *
 * @param literals  all that stands between quotes in our code, without the ids of controls
 * @param sentences prefix to the constants, in lower case, of the one enum that is said with it
 * @param enums     constants of every enum of ours, in lower case; a prefix not among the sentences must fit one of them
 */
record KeyUse(Set<String> literals, Map<String, Set<String>> sentences, Collection<Set<String>> enums) {
    /** A control's id looks like a key ({@code entry.member}) and is none; the kit's makers of controls take it first. */
    private static final Pattern LEADS_TO_ID = Pattern.compile("(?s).*(Id|Fields\\.\\w+|Tables\\.table|new (?:FindField|WorkBar))\\(\\s*$");
    /** How picocli names a message. */
    private static final Pattern COMMAND_LINE = Pattern.compile("\\$\\{bundle:(.*)}");
    private static final Pattern KEY = Pattern.compile("[a-z_]+(\\.[a-zA-Z0-9_]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z_]+\\.([a-zA-Z0-9_]+\\.)*");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|csv|docx|json|pdf|png|properties|sql|txt|xls|xlsx|zip)");

    static KeyUse in(Collection<JavaSource> sources, Map<String, Set<String>> sentences, Collection<Set<String>> enums) {
        return new KeyUse(sources.stream().flatMap(source -> source.literals().stream())
            .filter(literal -> !LEADS_TO_ID.matcher(literal.before()).matches())
            .map(literal -> COMMAND_LINE.matcher(literal.text()).replaceAll("$1")).collect(Collectors.toSet()), sentences, enums);
    }

    static Set<String> constants(Class<?> type) {
        return Stream.of(type.getFields()).filter(java.lang.reflect.Field::isEnumConstant)
            .map(field -> field.getName().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whole keys of these bundles that our code names. */
    Stream<String> keys(Set<String> bundles) {
        return literals.stream().filter(text -> KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches())
            .filter(text -> bundles.contains(text.substring(0, text.indexOf('.')))).sorted();
    }

    /** Prefixes our code adds a constant to: those of the sentences, and of any bundle there is. */
    Stream<String> prefixes(Set<String> bundles) {
        return literals.stream().filter(text -> PREFIX.matcher(text).matches())
            .filter(text -> sentences.containsKey(text) || bundles.contains(text.substring(0, text.indexOf('.')))).sorted();
    }

    /** What the prefix is said with; empty where no enum fits the keys that are there. */
    Set<String> constantsBehind(String prefix, Set<String> keys) {
        if (sentences.containsKey(prefix)) {
            return sentences.get(prefix);
        }
        Set<String> said = keys.stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()))
            .filter(rest -> !rest.contains(".")).collect(Collectors.toCollection(TreeSet::new));
        return enums.stream().filter(said::containsAll)
            .filter(constants -> said.stream().allMatch(rest -> constants.contains(rest) || literals.contains(prefix + rest)))
            .findFirst().orElse(Set.of());
    }
}
