package vn.sokhuyenhoc.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * Made-up papers with ten marks of 0 to 10. How people really mark themselves is not known here; assumed is a mean for each line (foreign
 * languages and computers lowest), what someone is better or worse in all lines, and what differs line by line, both bell-shaped;
 * and that one mark in 200 is missing on the paper.
 */
final class MadePapers {
    static final int MISSING = -1;
    static final int TOP = 10;
    private static final double OF_THE_LINE = 1.0;
    private static final double MISSING_SHARE = 0.005;

    /** How the totals of a commune lie. */
    enum Office {
        /** Wide apart: about one in five lies within two points of the pass mark. */
        SPREAD(0.8, 8.8, 8.3, 8.6, 8.9, 7.9, 7.3, 8.4, 8.2, 9.0, 8.9),
        /** Close together: two in five lie within two points of it, a harder case. */
        CROWDED(0.3, 8.4, 8.0, 8.2, 8.4, 7.6, 7.1, 8.0, 7.9, 8.6, 8.5);

        private final double ofThePerson;
        private final double[] means;

        Office(double ofThePerson, double... means) {
            this.ofThePerson = ofThePerson;
            this.means = means;
        }
    }

    private MadePapers() {
    }

    static List<int[]> draw(Office office, int forms, Random random) {
        List<int[]> papers = new ArrayList<>(forms);
        for (int i = 0; i < forms; i++) {
            papers.add(paper(office, random));
        }
        return papers;
    }

    private static int[] paper(Office office, Random random) {
        double person = office.ofThePerson * random.nextGaussian();
        int[] marks = new int[office.means.length];
        for (int i = 0; i < marks.length; i++) {
            long mark = Math.round(office.means[i] + person + OF_THE_LINE * random.nextGaussian());
            marks[i] = random.nextDouble() < MISSING_SHARE ? MISSING : (int) Math.clamp(mark, 0, TOP);
        }
        return marks;
    }

    static Marks marks(int[] form) {
        List<BigDecimal> values = new ArrayList<>(form.length);
        for (int mark : form) {
            values.add(mark == MISSING ? null : BigDecimal.valueOf(mark));
        }
        return new Marks(values);
    }
}
