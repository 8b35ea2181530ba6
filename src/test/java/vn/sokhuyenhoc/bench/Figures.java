package vn.sokhuyenhoc.bench;

import java.util.Arrays;

/** Times a piece of work many times over and prints median, 95th percentile and worst in milliseconds. */
final class Figures {
    private Figures() {
    }

    /** One run; it is told its number, so that no two need be alike. */
    interface Run {
        void run(int number);
    }

    static void print(String name, int runs, Run run) {
        long[] nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.run(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf("%-44s median %9.1f  p95 %9.1f  worst %9.1f ms  (%d runs)%n", name, nanos[runs / 2] / 1e6,
            nanos[Math.min(runs - 1, runs * 95 / 100)] / 1e6, nanos[runs - 1] / 1e6, runs);
    }
}
