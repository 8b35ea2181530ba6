package vn.sokhuyenhoc.bench;

import java.util.Arrays;

/** Times a piece of work many times over prints median, 95th percentile and worst in milliseconds, and answers them. */
final class Figures {
    private Figures() {
    }

    /** One run; it is told its number, so that no two need be alike. */
    interface Run {
        void run(int number);
    }

    /** Times in milliseconds. */
    record Times(double median, double p95, double worst) {
        double p95Seconds() {
            return p95 / 1000;
        }
    }

    static Times print(String name, int runs, Run run) {
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.run(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Times times = new Times(nanos[runs / 2] / 1e6, nanos[Math.min(runs - 1, runs * 95 / 100)] / 1e6, nanos[runs - 1] / 1e6);
        System.out.printf("%-44s median %9.1f  p95 %9.1f  worst %9.1f ms  (%d runs)%n", name, times.median(), times.p95(), times.worst(), runs);
        return times;
    }
}
