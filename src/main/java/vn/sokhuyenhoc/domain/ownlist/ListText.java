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
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;

/**
 * An own list as text: a line with the version, then a line {@code KEY=words} for each part that it has. What a later version of the program
 * wrote and this one does not know is left out and told.
 */
public final class ListText {
    private static final int VERSION = 1;
    private static final Pattern TIE = Pattern.compile("(\\d{1,18}) (.*)");
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})-(\\d{1,3})");
    private static final String ALL = "ALL";

    private enum Key { VERSION, TEXT, PLACE, CHAPTER, HOUSEHOLD, UNIT, AGES, SEX, GROUP, STATUS, OUTCOME, ORDER, DOWN, COLUMNS }

    /**
     * What was read.
     *
     * @param unknown lines and columns that were not understood, as they stand there
     */
    public record Reading(PeopleList list, List<String> unknown) {
    }

    private final Map<Key, String> parts = new EnumMap<>(Key.class);
    private final List<String> unknown = new ArrayList<>();

    private ListText() {
    }

    public static String write(PeopleList list) {
        PeopleList.Traits traits = list.traits();
        Map<Key, String> parts = new EnumMap<>(Key.class);
        parts.put(Key.VERSION, String.valueOf(VERSION));
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
        StringBuilder text = new StringBuilder();
        parts.forEach((key, words) -> text.append(words.isEmpty() ? "" : key + "=" + words + "\n"));
        return text.toString();
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
        return new Reading(reader.list(), List.copyOf(reader.unknown));
    }

    private void line(String line) {
        int at = line.indexOf('=');
        Optional<Key> key = at < 0 ? Optional.empty() : constant(Key.values(), line.substring(0, at));
        key.ifPresentOrElse(known -> parts.put(known, line.substring(at + 1)), () -> unknown.add(line));
    }

    private PeopleList list() {
        part(Key.VERSION).filter(version -> !version.equals(String.valueOf(VERSION))).ifPresent(version -> unknown.add(Key.VERSION + "=" + version));
        PersonStatus status = part(Key.STATUS).filter(ALL::equals).isPresent() ? null
            : read(Key.STATUS, PersonStatus.values()).orElse(PersonStatus.PRESENT);
        return new PeopleList(part(Key.TEXT).orElse(""),
            new PeopleList.Ties(tie(Key.PLACE), tie(Key.CHAPTER), tie(Key.HOUSEHOLD), tie(Key.UNIT)),
            new PeopleList.Traits(ages(), read(Key.SEX, Sex.values()).orElse(null), read(Key.GROUP, LabourGroup.values()).orElse(null), status,
                read(Key.OUTCOME, PersonFilter.Outcome.values()).orElse(null)),
            new PeopleList.Sorted(read(Key.ORDER, PersonFilter.Order.values()).orElse(PersonFilter.Order.NAME), part(Key.DOWN).isPresent()),
            columns());
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
