package vn.sokhuyenhoc.domain.ownlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;

/**
 * An own list as text: a line with the version, then a line {@code KEY=words} for each part that it has. One without a subject is of people, as
 * the first lists were. What a later version of the program wrote and this one does not know is left out and told; where it is what the whole
 * list is of, the text stays as it is.
 */
public final class ListText {
    private static final int VERSION = 1;
    private static final Pattern TIE = Pattern.compile("(\\d{1,18}) (.*)");
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final String ALL = "ALL";

    private enum Key {
        VERSION, SUBJECT, TITLE, ROUND, TEXT, PLACE, CHAPTER, HOUSEHOLD, UNIT, AGES, SEX, GROUP, STATUS, OUTCOME, WHICH, ORDER, DOWN, COLUMNS
    }

    /**
     * What was read.
     *
     * @param unknown lines and columns that were not understood, as they stand there
     */
    public record Reading(ListContent content, List<String> unknown) {
    }

    private final Map<Key, String> parts = new EnumMap<>(Key.class);
    private final List<String> unknown = new ArrayList<>();

    private ListText() {
    }

    public static String write(ListContent content) {
        return switch (content) {
            case PeopleList people -> text(parts(people));
            case ResultsList results -> text(parts(results));
            case UnknownList later -> later.body();
        };
    }

    private static String text(Map<Key, String> parts) {
        StringBuilder text = new StringBuilder(Key.VERSION + "=" + VERSION + "\n");
        parts.forEach((key, words) -> text.append(words.isEmpty() ? "" : key + "=" + words + "\n"));
        return text.toString();
    }

    private static Map<Key, String> parts(PeopleList list) {
        PeopleList.Traits traits = list.traits();
        Map<Key, String> parts = new EnumMap<>(Key.class);
        parts.put(Key.TEXT, list.text());
        parts.put(Key.PLACE, tie(list.ties().place()));
        parts.put(Key.CHAPTER, tie(list.ties().chapter()));
        parts.put(Key.HOUSEHOLD, tie(list.ties().household()));
        parts.put(Key.UNIT, tie(list.ties().unit()));
        parts.put(Key.AGES, traits.ages() == null ? "" : traits.ages().from() + "-" + traits.ages().to());
        parts.put(Key.SEX, name(traits.sex()));
        parts.put(Key.GROUP, name(traits.group()));
        parts.put(Key.STATUS, traits.status() == null ? ALL : name(traits.status()));
        parts.put(Key.OUTCOME, name(traits.outcome()));
        parts.put(Key.ORDER, name(list.sorted().by()));
        parts.put(Key.DOWN, list.sorted().down() ? "1" : "");
        parts.put(Key.COLUMNS, PersonColumn.write(list.columns()));
        return parts;
    }

    private static Map<Key, String> parts(ResultsList list) {
        Map<Key, String> parts = new EnumMap<>(Key.class);
        parts.put(Key.SUBJECT, list.subject());
        parts.put(Key.TITLE, name(list.title()));
        parts.put(Key.ROUND, tie(list.round()));
        parts.put(Key.TEXT, list.text());
        parts.put(Key.PLACE, tie(list.place()));
        parts.put(Key.WHICH, name(list.which()));
        parts.put(Key.ORDER, name(list.sorted().by()));
        parts.put(Key.DOWN, list.sorted().down() ? "1" : "");
        return parts;
    }

    private static String tie(Named named) {
        return named == null ? "" : named.id() + " " + named.name().replaceAll("\\R", " ").strip();
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    public static Reading read(String text) {
        ListText reader = new ListText();
        text.lines().filter(line -> !line.isBlank()).forEach(reader::line);
        ListContent content = switch (reader.part(Key.SUBJECT).orElse(PeopleList.SUBJECT)) {
            case PeopleList.SUBJECT -> reader.people();
            case ResultsList.SUBJECT -> reader.results(text);
            case String later -> new UnknownList(later, text);
        };
        return new Reading(content, List.copyOf(reader.unknown));
    }

    private void line(String line) {
        int at = line.indexOf('=');
        Optional<Key> key = at < 0 ? Optional.empty() : constant(Key.values(), line.substring(0, at));
        key.ifPresentOrElse(known -> parts.put(known, line.substring(at + 1)), () -> unknown.add(line));
    }

    private PeopleList people() {
        version();
        PersonStatus status = part(Key.STATUS).filter(ALL::equals).isPresent() ? null
            : read(Key.STATUS, PersonStatus.values()).orElse(PersonStatus.PRESENT);
        return new PeopleList(part(Key.TEXT).orElse(""),
            new PeopleList.Ties(tie(Key.PLACE), tie(Key.CHAPTER), tie(Key.HOUSEHOLD), tie(Key.UNIT)),
            new PeopleList.Traits(ages(), read(Key.SEX, Sex.values()).orElse(null), read(Key.GROUP, LabourGroup.values()).orElse(null), status,
                read(Key.OUTCOME, PersonFilter.Outcome.values()).orElse(null)),
            new PeopleList.Sorted(read(Key.ORDER, PersonFilter.Order.values()).orElse(PersonFilter.Order.NAME), part(Key.DOWN).isPresent()),
            columns());
    }

    /** Of no title, or one that only a later version knows, it would mean nothing. */
    private ListContent results(String text) {
        version();
        Optional<Title> title = read(Key.TITLE, Title.values());
        if (title.isEmpty()) {
            return new UnknownList(ResultsList.SUBJECT, text);
        }
        ResultFilter.Order order = read(Key.ORDER, ResultFilter.Order.values()).orElse(ResultsList.Sorted.USUAL.by());
        return new ResultsList(title.get(), tie(Key.ROUND), tie(Key.PLACE),
            read(Key.WHICH, ResultFilter.Which.values()).orElse(ResultFilter.Which.ALL), part(Key.TEXT).orElse(""),
            new ResultsList.Sorted(order, part(Key.DOWN).isPresent()));
    }

    private void version() {
        part(Key.VERSION).filter(version -> !version.equals(String.valueOf(VERSION))).ifPresent(version -> unknown.add(Key.VERSION + "=" + version));
    }

    private Optional<String> part(Key key) {
        return Optional.ofNullable(parts.get(key)).filter(words -> !words.isEmpty());
    }

    private <E extends Enum<E>> Optional<E> read(Key key, E[] values) {
        Optional<E> read = part(key).flatMap(words -> constant(values, words));
        if (read.isEmpty() && part(key).isPresent()) {
            unknown.add(key + "=" + parts.get(key));
        }
        return read;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private Named tie(Key key) {
        Matcher tie = TIE.matcher(part(key).orElse(""));
        if (tie.matches()) {
            return new Named(Long.parseLong(tie.group(1)), tie.group(2));
        }
        part(key).ifPresent(words -> unknown.add(key + "=" + words));
        return null;
    }

    private AgeBand ages() {
        Matcher ages = AGES.matcher(part(Key.AGES).orElse(""));
        if (ages.matches()) {
            return new AgeBand(Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2)));
        }
        part(Key.AGES).ifPresent(words -> unknown.add(Key.AGES + "=" + words));
        return null;
    }

    private List<PersonColumn> columns() {
        String words = part(Key.COLUMNS).orElse("");
        Stream.of(words.split(",")).map(String::strip).filter(name -> !name.isEmpty() && constant(PersonColumn.values(), name).isEmpty())
            .forEach(unknown::add);
        return PersonColumn.read(words);
    }
}
