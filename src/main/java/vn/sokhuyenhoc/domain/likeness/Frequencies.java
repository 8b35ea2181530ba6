package vn.sokhuyenhoc.domain.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How common names, years, days and villages are among those who are compared: that two are called Nguyễn Văn Hùng says little, that two are
 * called Tráng A Chư says much. Small counts are smoothed: a name seen once is as common as its words make it, as a slip of the hand such as
 * "Hunng" is made of a word nobody else has.
 */
public final class Frequencies {
    /** So many made-up people whose names are put together from the words in use stand beside the real ones. */
    private static final double NAMES_BEFORE = 1000;
    /** So many before whom each word is one in {@link #WORDS_IN_USE}; the same for years and days. */
    private static final double BEFORE = 50;
    private static final double WORDS_IN_USE = 200;
    private static final double YEARS = 70;
    private static final double DAYS = 365;
    private static final double RAREST = 1e-8;

    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    /** Family and given names as they sound, and the same by village. */
    private final Map<String, Integer> sounds = new HashMap<>();
    private final Map<String, Integer> soundsInPlaces = new HashMap<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private final Map<Integer, Integer> days = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private int people;
    private int dated;

    public static Frequencies of(Collection<Profile> profiles) {
        Frequencies frequencies = new Frequencies();
        Name.Reader names = new Name.Reader();
        profiles.forEach(profile -> frequencies.add(Traits.of(-1, profile, names)));
        return frequencies;
    }

    void add(Traits traits) {
        people++;
        Name name = traits.name();
        names.merge(name.letters(), 1, Integer::sum);
        if (!name.bare()) {
            names.merge(name.marked(), 1, Integer::sum);
        }
        for (Name.Word word : new HashSet<>(name.words())) {
            words.merge(word.folded(), 1, Integer::sum);
            if (word.marked() != null) {
                words.merge(word.marked(), 1, Integer::sum);
            }
        }
        years.merge(traits.year(), 1, Integer::sum);
        if (traits.dayAndMonth() > 0) {
            dated++;
            days.merge(traits.dayAndMonth(), 1, Integer::sum);
        }
        long place = traits.profile().placeId();
        places.merge(place, 1, Integer::sum);
        new HashSet<>(List.of(name.family(), name.given())).forEach(word -> {
            sounds.merge(word, 1, Integer::sum);
            soundsInPlaces.merge(word + place, 1, Integer::sum);
        });
    }

    int people() {
        return people;
    }

    /** How likely another person has the same letters in the name; the one who has it is not counted. */
    double letters(Name name) {
        return named(name.letters(), name.words(), Name.Word::folded);
    }

    /** How likely another person has the same name, marks and all. */
    double marked(Name name) {
        return name.bare() ? letters(name) : named(name.marked(), name.words(), Name::marked);
    }

    private double named(String name, List<Name.Word> parts, Function<Name.Word, String> spelled) {
        double together = 1;
        for (Name.Word word : parts) {
            together *= (others(words, spelled.apply(word)) + BEFORE / WORDS_IN_USE) / (people + BEFORE);
        }
        return Math.max(RAREST, (others(names, name) + NAMES_BEFORE * together) / (people + NAMES_BEFORE));
    }

    double year(int year) {
        return (years.getOrDefault(year, 0) + BEFORE / YEARS) / (people + BEFORE);
    }

    double day(int dayAndMonth) {
        return (days.getOrDefault(dayAndMonth, 0) + 1.0) / (dated + DAYS);
    }

    /** How likely another person of such a name lives there: where a whole clan lives in one village, it says nothing more. */
    double place(Name name, long id) {
        double anyone = (places.getOrDefault(id, 0) + 1.0) / (people + BEFORE);
        return Math.max(place(name.family(), id, anyone), place(name.given(), id, anyone));
    }

    private double place(String word, long id, double anyone) {
        return (others(soundsInPlaces, word + id) + BEFORE * anyone) / (others(sounds, word) + BEFORE);
    }

    private static <K> int others(Map<K, Integer> counts, K key) {
        return Math.max(0, counts.getOrDefault(key, 0) - 1);
    }
}
