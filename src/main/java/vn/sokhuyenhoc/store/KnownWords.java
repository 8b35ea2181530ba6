package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.TableField;
import vn.sokhuyenhoc.store.tables.tables.records.PersonRecord;

/**
 * Names and numbers by which people who are being erased could be known again where they stand in free words. What somebody else in the
 * register has too, such as the name of a namesake, is left alone but where it is certain who is meant.
 */
final class KnownWords {
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\d])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\d])";

    private final Database database;
    private final Collection<Long> people;
    private final String instead;
    private final Set<String> own = new TreeSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> longer = new HashSet<>();
    private Pattern certain;
    private Pattern alone;

    /** @param instead stands where such a word stood */
    KnownWords(Database database, Collection<Long> people, String instead) {
        this.database = database;
        this.people = people;
        this.instead = instead;
    }

    /** Takes in what a person is or was called; looks who else is called so. */
    void add(TableField<PersonRecord, String> column, String word) {
        if (word == null || word.isBlank() || word.equals(instead) || !own.add(word)) {
            return;
        }
        certain = null;
        for (String other : database.sql().selectDistinct(column).from(PERSON)
            .where(column.contains(word), PERSON.ID.notIn(people), PERSON.ERASED_ON.isNull()).fetch(column)) {
            if (other.equals(word)) {
                shared.add(word);
            } else {
                longer.add(other);
            }
        }
    }

    /** How many of them somebody else has too. */
    int shared() {
        return shared.size();
    }

    /** Those that nobody else has. */
    List<String> alone() {
        return own.stream().filter(word -> !shared.contains(word)).toList();
    }

    /** @param certain whether it is known that one of these people is meant */
    String without(String text, boolean certain) {
        if (text == null || own.stream().noneMatch(text::contains)) {
            return text;
        }
        compile();
        Pattern pattern = certain ? this.certain : alone;
        return pattern == null ? text : pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? instead
            : found.group()));
    }

    private void compile() {
        if (certain == null) {
            certain = pattern(own);
            alone = alone().isEmpty() ? null : pattern(alone());
        }
    }

    /** Longer names of others are met first and stay as they are. */
    private Pattern pattern(Collection<String> words) {
        return Pattern.compile(BEFORE + "(?:(" + any(longer) + ")|" + any(words) + ")" + AFTER);
    }

    /** The longest first; of nothing something that is never met. */
    private static String any(Collection<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
            .collect(Collectors.joining("|"));
    }
}
