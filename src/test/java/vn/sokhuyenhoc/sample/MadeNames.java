package vn.sokhuyenhoc.sample;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Names as the made-up commune has them, for tests of other parts. */
public final class MadeNames {
    private MadeNames() {
    }

    /** Names of all peoples of the commune, as many Kinh as others. */
    public static List<String> many(int count, long seed) {
        Random random = new Random(seed);
        NameGroup[] groups = NameGroup.values();
        return IntStream.range(0, count).mapToObj(i -> groups[i % 2 == 0 ? 0 : random.nextInt(groups.length)]
            .name(random, random.nextBoolean() ? Sex.MALE : Sex.FEMALE)).toList();
    }
}
