package vn.sokhuyenhoc.domain.likeness;

import java.util.List;
import java.util.stream.LongStream;

/**
 * By what people are brought together to be compared, for not everyone can be compared with everyone. Each key holds only few, and whichever part
 * of a row is wrong, the right ones lead to the other row: numbers, or parts of them; name and year, a year more; name and village;
 * date of birth with the given name, the family name or the village; year and village.
 */
final class Blocks {
    /** Bits of a key; two that fall together only cost a comparison. */
    static final int BITS = 40;

    private Blocks() {
    }

    static long[] keys(Traits traits) {
        LongStream.Builder keys = LongStream.builder();
        numbers(traits.numbers(), keys);
        names(traits, keys);
        births(traits, keys);
        return keys.build().distinct().toArray();
    }

    private static void numbers(Numbers numbers, LongStream.Builder keys) {
        String id = numbers.id();
        if (id != null) {
            keys.add(key("id", id)).add(key("id-front", id.substring(0, 9))).add(key("id-back", id.substring(6)))
                .add(key("id-ends", id.substring(0, 6) + id.substring(9)));
        }
        String old = numbers.oldId();
        if (old != null) {
            keys.add(key("old", old)).add(key("old-front", old.substring(0, 7))).add(key("old-back", old.substring(4)));
        }
        if (numbers.phone() != null) {
            keys.add(key("phone", numbers.phone()));
        }
    }

    private static void names(Traits traits, LongStream.Builder keys) {
        String sounds = traits.name().sounds();
        keys.add(key("name-place", sounds + traits.profile().placeId()));
        // Two whose years are one apart meet in the year between.
        keys.add(key("name-year", sounds + traits.year())).add(key("name-year", sounds + (traits.year() + 1)));
    }

    private static void births(Traits traits, LongStream.Builder keys) {
        long place = traits.profile().placeId();
        if (traits.year() > 0) {
            keys.add(key("year-place", traits.year() + "-" + place));
        }
        int day = traits.dayAndMonth();
        if (day > 0) {
            String date = traits.year() + "-" + day;
            keys.add(key("date-given", date + traits.name().given())).add(key("date-family", date + traits.name().family()))
                .add(key("date-place", date + "-" + place));
        }
    }

    /** FNV-1a, cut to its lower bits after mixing. */
    private static long key(String kind, String text) {
        long hash = 0xcbf29ce484222325L;
        for (String part : List.of(kind, ":", text)) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
            }
        }
        return (hash ^ hash >>> BITS) & (1L << BITS) - 1;
    }
}
