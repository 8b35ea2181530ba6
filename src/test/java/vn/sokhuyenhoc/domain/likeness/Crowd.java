package vn.sokhuyenhoc.domain.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.sample.NameGroup;

/**
 * Made-up people in households and villages, 5 in 100 of them twice with slips ({@link Slips}), and the answer: which rows are one person. Among
 * the single ones are those who look like one: namesakes of one village and year, twins, sons named like their fathers.
 *
 * @param rows  in no order
 * @param twice pairs of rows of one person, as {@link #pair}
 */
public record Crowd(List<Profile> rows, Set<String> twice) {
    private static final int TWICE = 5;
    private static final int NAMESAKES = 2;
    private static final int TWINS = 1;
    private static final int MEMBERS = 4;

    /** Two rows as one text, whichever comes first. */
    public static String pair(long one, long other) {
        return Math.min(one, other) + "+" + Math.max(one, other);
    }

    public static Crowd of(int people, int villages, long seed) {
        return new Maker(villages, new Random(seed)).make(people);
    }

    private static final class Maker {
        private final Random random;
        private final int villages;
        private final List<Profile> rows = new ArrayList<>();
        private final Set<String> twice = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private long row;

        Maker(int villages, Random random) {
            this.villages = villages;
            this.random = random;
        }

        Crowd make(int people) {
            while (rows.size() < people) {
                household();
            }
            Collections.shuffle(rows, random);
            return new Crowd(List.copyOf(rows), Set.copyOf(twice));
        }

        private void household() {
            int village = 1 + random.nextInt(villages);
            NameGroup people = NameGroup.values()[village % 10 < 6 ? 0 : village % 10 < 8 ? 1 : village % 10 < 9 ? 2 : 3];
            String phone = phone();
            int parents = 1935 + random.nextInt(65);
            for (int i = 0; i < MEMBERS; i++) {
                Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
                int year = i < 2 ? parents + random.nextInt(4) : Math.min(2012, parents + 20 + random.nextInt(15));
                Profile one = person(name(people, sex), day(year), sex, village, chance(60) ? phone : phone());
                take(one);
                if (chance(NAMESAKES)) {
                    take(person(one.name(), day(year), sex, village, phone()));
                }
                if (chance(TWINS)) {
                    take(person(sibling(one.name(), name(people, sex)), day(one), sex, village, one.phone()));
                }
            }
        }

        /** Family and middle names of the one, the given name of another; with some, a given name that sounds like it. */
        private String sibling(String name, String other) {
            int given = name.lastIndexOf(' ');
            return name.substring(0, given) + other.substring(other.lastIndexOf(' '));
        }

        private BirthDate day(Profile twin) {
            return twin.birth();
        }

        private String name(NameGroup people, Sex sex) {
            return people.name(random, vn.sokhuyenhoc.sample.Sex.valueOf(sex.name()));
        }

        /** Three in five lists have the whole date, the others the year. */
        private BirthDate day(int year) {
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            return chance(60) ? new BirthDate(year, day.getMonthValue(), day.getDayOfMonth()) : BirthDate.ofYear(year);
        }

        private Profile person(String name, BirthDate birth, Sex sex, int village, String phone) {
            int year = birth.year();
            String id;
            do {
                id = "%03d%d%02d%06d".formatted(chance(85) ? 14 : 1 + random.nextInt(96), (year / 100 - 19) * 2 + sex.ordinal(), year % 100,
                    random.nextInt(20_000));
            } while (!ids.add(id));
            String old = year < 2000 && chance(30) ? "050%06d".formatted(random.nextInt(1_000_000)) : null;
            return new Profile(++row, name, birth, chance(97) ? sex : null, chance(85) ? id : null, old, chance(50) ? phone : null, village);
        }

        private void take(Profile person) {
            rows.add(person);
            if (chance(TWICE)) {
                Profile again = new Slips(random, villages).of(person, ++row);
                twice.add(pair(person.id(), again.id()));
                rows.add(again);
                if (chance(TWICE)) {
                    Profile third = new Slips(random, villages).of(person, ++row);
                    twice.add(pair(person.id(), third.id()));
                    twice.add(pair(again.id(), third.id()));
                    rows.add(third);
                }
            }
        }

        private String phone() {
            return "0" + List.of("3", "5", "7", "8", "9").get(random.nextInt(5)) + "%08d".formatted(random.nextInt(100_000_000));
        }

        private boolean chance(int percent) {
            return random.nextInt(100) < percent;
        }
    }
}
