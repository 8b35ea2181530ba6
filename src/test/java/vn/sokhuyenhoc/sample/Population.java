package vn.sokhuyenhoc.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes the people. In one village no two have the same name, read without marks, and the same birth year. */
final class Population {
    private static final Set<Integer> WITH_CONTRADICTING_IDS = Set.of(2, 5, 7, 11);
    private static final int OTHER_SEX = 12;
    private static final int OTHER_YEAR = 61;
    private final IdNumbers ids = new IdNumbers();
    private final Set<String> taken = new HashSet<>();

    List<Citizen> villagers(Village village, Random random) {
        List<Citizen> people = new ArrayList<>();
        while (people.size() < village.people()) {
            Citizen citizen = stranger(village, random);
            people.add(WITH_CONTRADICTING_IDS.contains(village.no()) ? contradicted(random, citizen, people.size()) : citizen);
        }
        return people;
    }

    /** Two of a village have a number that speaks of another sex or year; the register takes them with a warning. */
    private Citizen contradicted(Random random, Citizen citizen, int index) {
        return switch (index) {
            case OTHER_SEX -> citizen.withId(ids.ofOtherSex(random, citizen.sex(), citizen.birthYear()));
            case OTHER_YEAR -> citizen.withId(ids.next(random, citizen.sex(), citizen.birthYear() - 3));
            default -> citizen;
        };
    }

    /** One more person of that village, unlike all before. */
    Citizen stranger(Village village, Random random) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        int year = birthYear(random);
        String name;
        do {
            name = village.draw(random).name(random, sex);
        } while (!taken.add(village.no() + fold(name) + year));
        LocalDate date = random.nextInt(100) < 55 ? LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)) : null;
        String id = random.nextInt(100) < 70 ? ids.next(random, sex, year) : null;
        String phone = random.nextInt(100) < 45 ? "03%d%07d".formatted(random.nextInt(2), random.nextInt(10_000_000)) : null;
        SubjectGroup group = group(random, year);
        return new Citizen(village, name, sex, year, date, id, phone, group, chapter(random, village, name, group));
    }

    /** Fewer of the old than of the young. */
    private static int birthYear(Random random) {
        return Math.max(1940 + random.nextInt(69), 1940 + random.nextInt(69));
    }

    private static SubjectGroup group(Random random, int year) {
        int chance = random.nextInt(100);
        if (year >= 2003 && chance < 55) {
            return SubjectGroup.STUDENT;
        }
        return chance < 78 ? SubjectGroup.FARMER : chance < 90 ? SubjectGroup.WORKER : SubjectGroup.CADRE;
    }

    private static Chapter chapter(Random random, Village village, String name, SubjectGroup group) {
        int chance = random.nextInt(100);
        if (group == SubjectGroup.CADRE) {
            return chance < 40 ? Commune.SCHOOL : chance < 75 ? Commune.WORKPLACE : null;
        }
        if (name.startsWith("Lò ") && chance < 25) {
            return Commune.CLAN;
        }
        return chance < 75 && chance >= 25
            ? Commune.CHAPTERS.stream().filter(chapter -> chapter.village() == village.no()).findFirst().orElse(null) : null;
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('đ', 'd').replace('Đ', 'D')
            .toLowerCase(Locale.ROOT);
    }
}
