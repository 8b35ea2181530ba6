package vn.sokhuyenhoc.bench;

import java.util.Random;

/**
 * Keys papers with slips. Which kinds there are and how often each is are assumptions: the literature counts wrong fields, not how they
 * became wrong. Of 100 slips 45 hit a key beside the right one (a 10, which takes two keys, may become any mark), 10 lose or add the nought
 * of a 10 or else hit anything, 10 read a mark one too high or low, 10 read any other mark, 5 press the key for a missing mark, 10 change
 * places with the next field, and 10 leave a field out or key one twice, so that all after it stand one place off. Swaps and shifts spoil
 * several fields; the rate counts fields.
 */
final class MadeKeyer {
    private static final int[][] BESIDE = {{1, 2}, {0, 2, 4}, {0, 1, 3, 5}, {2, 6}, {1, 5, 7}, {2, 4, 6, 8}, {3, 5, 9}, {4, 8}, {5, 7, 9}, {6, 8}};
    /** The keys beside that for a missing mark. */
    private static final int[] BESIDE_MISSING = {0, 3};
    /** Wrong fields that one slip makes; measured by {@code VerificationBench}, which prints what comes of it. */
    private static final double FIELDS_A_SLIP = 1.26;
    /** Of two people, so many read the same doubtful mark wrong in the same way. */
    private static final double READ_ALIKE = 0.2;
    private static final double MISREAD = 0.2;

    private final double slips;
    private final Random random;

    /** @param rate fields keyed wrong, of one */
    MadeKeyer(double rate, Random random) {
        this.slips = rate / FIELDS_A_SLIP;
        this.random = random;
    }

    int[] key(int[] paper) {
        int[] keyed = paper.clone();
        for (int i = 0; i < paper.length; i++) {
            if (random.nextDouble() < slips) {
                slip(keyed, i);
            }
        }
        return keyed;
    }

    /** Keys what another has keyed before: what is hard to read is now and then read alike. */
    int[] keyAfter(int[] first, int[] paper) {
        int[] keyed = key(paper);
        for (int i = 0; i < paper.length; i++) {
            boolean alike = paper[i] != first[i] && first[i] != MadePapers.MISSING && random.nextDouble() < MISREAD * READ_ALIKE;
            keyed[i] = alike ? first[i] : keyed[i];
        }
        return keyed;
    }

    private void slip(int[] keyed, int at) {
        int kind = random.nextInt(100);
        int mark = keyed[at];
        if (kind < 45) {
            keyed[at] = mark == MadePapers.TOP ? any(mark) : beside(mark == MadePapers.MISSING ? BESIDE_MISSING : BESIDE[mark]);
        } else if (kind < 55) {
            keyed[at] = mark == MadePapers.TOP ? 1 : mark == 1 ? MadePapers.TOP : any(mark);
        } else if (kind < 65) {
            keyed[at] = Math.clamp(mark + (random.nextBoolean() ? 1 : -1), 0, MadePapers.TOP);
        } else if (kind < 75) {
            keyed[at] = any(mark);
        } else if (kind < 80) {
            keyed[at] = MadePapers.MISSING;
        } else if (kind < 90) {
            swap(keyed, at);
        } else {
            shift(keyed, at);
        }
    }

    private int beside(int[] keys) {
        return keys[random.nextInt(keys.length)];
    }

    private int any(int mark) {
        int other = random.nextInt(MadePapers.TOP);
        return other >= mark ? other + 1 : other;
    }

    private static void swap(int[] keyed, int at) {
        int next = at + 1 < keyed.length ? at + 1 : at - 1;
        int mark = keyed[at];
        keyed[at] = keyed[next];
        keyed[next] = mark;
    }

    /** One left out, and the last keyed twice to fill the form; or one keyed twice, and the last left out. */
    private void shift(int[] keyed, int at) {
        if (random.nextBoolean()) {
            System.arraycopy(keyed, at + 1, keyed, at, keyed.length - at - 1);
        } else {
            System.arraycopy(keyed, at, keyed, at + 1, keyed.length - at - 1);
        }
    }
}
