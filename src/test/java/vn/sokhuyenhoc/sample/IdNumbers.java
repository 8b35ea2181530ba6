package vn.sokhuyenhoc.sample;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** ID numbers, each given once: province 3 digits, century and sex 1, year 2, chance 6. */
final class IdNumbers {
    private static final Weighted PROVINCES = Weighted.of("014 88, 034 3, 033 2, 030 2, 036 2, 001, 017, 066");
    private final Set<String> given = new HashSet<>();

    String next(Random random, Sex sex, int birthYear) {
        String number;
        do {
            int century = (birthYear / 100 - 19) * 2 + (sex == Sex.MALE ? 0 : 1);
            number = "%s%d%02d%06d".formatted(PROVINCES.draw(random), century, birthYear % 100, random.nextInt(1_000_000));
        } while (!given.add(number));
        return number;
    }

    /** One that speaks of the other sex. */
    String ofOtherSex(Random random, Sex sex, int birthYear) {
        return next(random, sex == Sex.MALE ? Sex.FEMALE : Sex.MALE, birthYear);
    }
}
