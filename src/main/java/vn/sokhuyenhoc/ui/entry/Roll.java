package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The roll of a village in memory, in the order of the print, with who has a form. Used on the screen's thread once it is made. */
final class Roll {
    static final Roll EMPTY = new Roll(List.of(), MarkColumn.DECLARED);


    private final List<RollLine> lines;
    private final MarkColumn column;
    private final List<String> folded;
    private final Map<Long, Integer> places = new HashMap<>();

    /** @param column of the paper that is keyed */
    Roll(List<RollLine> lines, MarkColumn column) {
        this.column = column;
        this.lines = new ArrayList<>(lines);
        this.folded = lines.stream().map(line -> Fold.fold(line.subject().name())).toList();
        IntStream.range(0, lines.size()).forEach(i -> places.put(lines.get(i).subject().id(), i));
    }

    int size() {
        return lines.size();
    }

    List<RollLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** Whether the column is keyed of the form at this place. */
    boolean isDone(int index) {
        return isDone(lines.get(index));
    }

    private boolean isDone(RollLine line) {
        return line.has(column);
    }

    int done() {
        return (int) lines.stream().filter(this::isDone).count();
    }

    RollLine at(int index) {
        return lines.get(index);
    }

    OptionalInt indexOf(long subjectId) {
        Integer index = places.get(subjectId);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** Notes the form of a subject, or null where they have none after all; nothing if the subject is of another village. */
    void keep(long subjectId, Kept kept) {
        indexOf(subjectId).ifPresent(i -> lines.set(i, new RollLine(lines.get(i).subject(), kept)));
    }

    /** The first whose column is not keyed, from this place on. */
    OptionalInt openFrom(int index) {
        return IntStream.range(Math.max(0, index), lines.size()).filter(i -> !isDone(i)).findFirst();
    }

    /** The next ones whose column is not keyed behind this place. */
    List<RollLine> upcoming(int index, int count) {
        return lines.stream().skip(index + 1L).filter(line -> !isDone(line)).limit(count).toList();
    }

    /** Whom the text names: a number or the beginning of one, or parts of a name with or without marks; the exact number first. */
    List<RollLine> find(String text, int most) {
        List<String> words = Serial.isCode(text) ? List.of(text.strip())
            : Arrays.stream(Fold.fold(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, lines.size()).filter(i -> words.stream().allMatch(word -> fits(i, word))).mapToObj(lines::get)
            .sorted(Comparator.comparingInt(line -> rank(text, line.subject()))).limit(most).toList();
    }

    private boolean fits(int index, String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return folded.get(index).contains(word);
        }
        Subject subject = lines.get(index).subject();
        return Serial.isCode(word) ? rank(word, subject) == 0 : bare(subject.code().replace("-", "")).startsWith(bare(word));
    }

    /** 0 for whom the number names most likely, 1 for whom else it can name, and so on; the highest there is for all others. */
    static int rank(String number, Subject subject) {
        int at = subject.person() == null ? isCalled(number, subject) ? 0 : -1 : Serial.meant(number).indexOf(subject.number());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** Whether the number names this one and can name no other. */
    static boolean isSure(String number, Subject subject) {
        return subject.person() == null ? isCalled(number, subject) : Serial.sure(number).equals(OptionalInt.of(subject.number()));
    }

    private static boolean isCalled(String number, Subject subject) {
        return !subject.code().isEmpty() && bare(number).equals(bare(subject.code()));
    }

    /** Papers print serials with noughts in front. */
    private static String bare(String number) {
        return number.strip().replaceFirst("^0+(?=\\d)", "");
    }
}
