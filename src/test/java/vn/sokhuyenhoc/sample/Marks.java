package vn.sokhuyenhoc.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws ten marks that come to a wanted outcome, now and then exactly on the border. */
final class Marks {
    private static final int EVERY = 12;
    private final Random random;
    private int drawn;

    Marks(Random random) {
        this.random = random;
    }

    List<Integer> of(Outcome outcome) {
        boolean border = ++drawn % EVERY == 0;
        return switch (outcome) {
            case PASSED -> passed(border);
            case TOO_LITTLE -> border ? exactly(79, 5) : below(79 - spread(24));
            case LITTLE_AND_LOW -> border ? exactly(79, 4) : exactly(79 - spread(40), random.nextInt(5));
            case ENOUGH_BUT_LOW -> border ? exactly(80, 4) : enoughWith(random.nextInt(5));
            case INCOMPLETE -> incomplete();
        };
    }

    private List<Integer> passed(boolean border) {
        if (border) {
            return random.nextBoolean() ? exactly(80, 5) : exactly(80, 8);
        }
        int lowest = 5 + random.nextInt(4);
        return exactly(Math.min(82 + spread(19), lowest + 90), lowest);
    }

    private List<Integer> below(int total) {
        return exactly(total, 5 + random.nextInt(total / 10 - 4));
    }

    private List<Integer> enoughWith(int lowest) {
        return exactly(80 + random.nextInt(lowest + 11), lowest);
    }

    private List<Integer> incomplete() {
        List<Integer> marks = passed(false);
        for (int i = 1 + spread(4); i > 0; i--) {
            marks.set(random.nextInt(marks.size()), null);
        }
        return marks;
    }

    /** 0 to below the bound, the small ones oftener. */
    private int spread(int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }

    /** Ten marks up to 10 with that sum, the lowest being just that. */
    private List<Integer> exactly(int total, int lowest) {
        List<Integer> marks = new ArrayList<>(Collections.nCopies(10, lowest));
        for (int rest = total - 10 * lowest; rest > 0;) {
            int i = 1 + random.nextInt(9);
            if (marks.get(i) < 10) {
                marks.set(i, marks.get(i) + 1);
                rest--;
            }
        }
        Collections.shuffle(marks, random);
        return marks;
    }
}
