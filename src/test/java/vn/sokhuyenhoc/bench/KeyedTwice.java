package vn.sokhuyenhoc.bench;

import java.util.Arrays;
import java.util.Random;

/** One paper keyed once, and twice in both ways. */
record KeyedTwice(int[] paper, int[] once, int[] atOnce, int[] independent) {
    /**
     * Of the differences shown at once, so many are settled by repeating what stands there instead of looking at the paper. That double
     * keyers who err had made the entries agree is Barchard's finding (2019); how often is assumed, such that together with what both read
     * wrong alike an eighth of the wrong fields stays, as in Paulsen 2012: 0.046 of 0.370 in 1,000.
     */
    private static final double MADE_TO_AGREE = 0.08;

    /** @param keyer all three of them err alike */
    static KeyedTwice of(int[] paper, MadeKeyer keyer, Random random) {
        int[] first = keyer.key(paper);
        int[] second = keyer.keyAfter(first, paper);
        int[] atOnce = first.clone();
        int[] independent = first.clone();
        if (!Arrays.equals(first, second)) {
            int[] third = keyer.key(paper);
            for (int i = 0; i < paper.length; i++) {
                if (first[i] != second[i]) {
                    atOnce[i] = random.nextDouble() < MADE_TO_AGREE ? first[i] : paper[i];
                    independent[i] = third[i];
                }
            }
        }
        return new KeyedTwice(paper, first, atOnce, independent);
    }

    boolean isRight() {
        return wrong(once) + wrong(atOnce) + wrong(independent) == 0;
    }

    int wrong(int[] keyed) {
        int wrong = 0;
        for (int i = 0; i < paper.length; i++) {
            wrong += keyed[i] == paper[i] ? 0 : 1;
        }
        return wrong;
    }
}
