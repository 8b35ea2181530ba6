package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The roll of a village in memory, in the order of the print, with who has a form. Used on the screen's thread once it is made. */
final class Roll {
    static final Roll EMPTY = new Roll(List.of());

    private final List<RollLine> lines;
    private final List<String> folded;
    private final Map<Long, Integer> places = new HashMap<>();

    Roll(List<RollLine> lines) {
        this.lines = new ArrayList<>(lines);
        this.folded = lines.stream().map(line -> Fold.fold(line.subject().name())).toList();
        IntStream.range(0, lines.size()).forEach(i -> places.put(lines.get(i).subject().id(), i));
    }

    int size() {
        return lines.size();
    }

    int kept() {
        return (int) lines.stream().filter(RollLine::isKept).count();
    }

    RollLine at(int index) {
        return lines.get(index);
    }

    OptionalInt indexOf(long subjectId) {
        Integer index = places.get(subjectId);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Notes the form of a subject, or null where they have none after all; nothing if the subject is of another village. */
    void keep(long subjectId, Marks marks) {
        indexOf(subjectId).ifPresent(i -> lines.set(i, new RollLine(lines.get(i).subject(), marks)));
    }

    /** The first without a form from this place on. */
    OptionalInt openFrom(int index) {
        return IntStream.range(Math.max(0, index), lines.size()).filter(i -> !lines.get(i).isKept()).findFirst();
    }

    /** The next ones without a form behind this place. */
    List<RollLine> upcoming(int index, int count) {
        return lines.stream().skip(index + 1L).filter(line -> !line.isKept()).limit(count).toList();
    }

    /** Whom the text names: a serial or the beginning of one, or parts of a name with or without marks; the exact serial first. */
    List<RollLine> find(String text, int most) {
        List<String> words = Arrays.stream(Fold.fold(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, lines.size()).filter(i -> words.stream().allMatch(word -> fits(i, word))).mapToObj(lines::get)
            .sorted(Comparator.comparing((RollLine line) -> !serial(line).equals(bare(text)))).limit(most).toList();
    }

    private boolean fits(int index, String word) {
        return Character.isDigit(word.charAt(0)) ? serial(lines.get(index)).startsWith(bare(word)) : folded.get(index).contains(word);
    }

    private static String serial(RollLine line) {
        return bare(line.subject().code());
    }

    /** Papers print serials with noughts in front. */
    static String bare(String number) {
        return number.strip().replaceFirst("^0+(?=\\d)", "");
    }
}
