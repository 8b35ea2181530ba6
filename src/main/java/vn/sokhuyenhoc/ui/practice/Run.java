package vn.sokhuyenhoc.ui.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.keying.Effort;

/** What twenty forms came to: how fast and how right. Pauses are left out. */
final class Run {
    private static final double HOUR = 3_600_000;
    private static final int WEAKEST = 3;

    private final Map<Integer, Integer> wrongByLine = new TreeMap<>();
    private int forms;
    private int fields;
    private int wrong;
    private long keys;
    private long millis;

    /** A field that was keyed otherwise than the paper says; line from 0. */
    record Wrong(int line, String paper, String typed) {
    }

    /** A line and how many times it was keyed wrong. */
    record Weak(int line, int times) {
    }

    /** Where two rows of marks differ. */
    static List<Wrong> compare(List<String> paper, List<String> typed) {
        return IntStream.range(0, paper.size()).filter(i -> !paper.get(i).equals(typed.get(i)))
            .mapToObj(i -> new Wrong(i, paper.get(i), typed.get(i))).toList();
    }

    void add(int asked, List<Wrong> errors, Effort effort) {
        forms++;
        fields += asked;
        wrong += errors.size();
        keys += effort.keys();
        millis += effort.millis();
        errors.forEach(error -> wrongByLine.merge(error.line(), 1, Integer::sum));
    }

    int forms() {
        return forms;
    }

    int wrong() {
        return wrong;
    }

    /** 0 where no time was taken. */
    long formsAnHour() {
        return millis == 0 ? 0 : Math.round(forms * HOUR / millis);
    }

    long keysAnHour() {
        return millis == 0 ? 0 : Math.round(keys * HOUR / millis);
    }

    double errorsPerThousandKeys() {
        return keys == 0 ? 0 : wrong * 1000.0 / keys;
    }

    double errorsPerThousandFields() {
        return fields == 0 ? 0 : wrong * 1000.0 / fields;
    }

    /** The lines keyed wrong most often, at most three; of equals those that come first on the paper. */
    List<Weak> weakest() {
        List<Weak> lines = new ArrayList<>();
        wrongByLine.forEach((line, times) -> lines.add(new Weak(line, times)));
        return lines.stream().sorted(Comparator.comparingInt(Weak::times).reversed()).limit(WEAKEST).toList();
    }
}
