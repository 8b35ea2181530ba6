package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A set that is being written: anything may still be missing or wrong in it.
 *
 * @param head  cells of the head rows by their word: {@link #HEAD}
 * @param lines criteria and below each its indicators, in the order of the paper
 * @param rules in the order of the paper
 */
public record SetDraft(Map<String, String> head, List<DraftLine> lines, List<DraftRule> rules) {
    /** Words of the head rows in the order in which they are written. */
    public static final List<String> HEAD = List.of("id", "title", "name", "decision", "issuer", "note", "step", "total");

    /** The part of a draft where something stands. */
    public enum Part { HEAD, LINES, RULES }

    /**
     * Where something stands.
     *
     * @param index of the line or rule, or of the head's word
     */
    public record Place(Part part, int index) {
    }

    /** A row and where it belongs. */
    private record Placed(Place place, List<String> cells) {
    }

    public SetDraft {
        head = Map.copyOf(head);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /** From the rows of a set, passing over what is no such row. */
    public static SetDraft of(List<List<String>> rows) {
        DraftRows read = new DraftRows();
        rows.forEach(read::take);
        return read.draft();
    }

    private List<Placed> placed() {
        List<Placed> rows = new ArrayList<>();
        for (int i = 0; i < HEAD.size(); i++) {
            String cell = head.getOrDefault(HEAD.get(i), "");
            if (!cell.isBlank() || !HEAD.get(i).equals("total")) {
                rows.add(new Placed(new Place(Part.HEAD, i), List.of(HEAD.get(i), cell)));
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            rows.add(new Placed(new Place(Part.RULES, i), rules.get(i).row()));
        }
        for (int i = 0; i < lines.size(); i++) {
            Place place = new Place(Part.LINES, i);
            lines.get(i).rows().forEach(row -> rows.add(new Placed(place, row)));
        }
        return rows;
    }

    /** As {@link CriteriaReader} reads them. */
    public List<List<String>> rows() {
        return placed().stream().map(Placed::cells).toList();
    }

    /** All that contradicts itself or is missing; empty where the set could be used. */
    public List<SetProblem> problems() {
        return switch (CriteriaReader.readRows(rows())) {
            case CriteriaReader.Reading.Good _ -> List.of();
            case CriteriaReader.Reading.Bad(List<SetProblem> found) -> found;
        };
    }

    /** Where a problem stands or, where the set as a whole is meant, what would mend it. */
    public Place place(SetProblem problem) {
        if (problem.row() > 0) {
            return placed().get(problem.row() - 1).place();
        }
        return switch (problem.kind()) {
            case NO_INDICATOR -> new Place(Part.LINES, 0);
            case CAPS_DO_NOT_ADD_UP -> new Place(Part.HEAD, HEAD.indexOf("total"));
            default -> new Place(Part.HEAD, 0);
        };
    }

    /** The most points that the caps readable so far come to. */
    public BigDecimal most() {
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isCriterion()) {
                BigDecimal sum = lines.subList(i + 1, end(i)).stream().filter(line -> line.kind() == DraftLine.Kind.POINTS)
                    .map(line -> number(line.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
                all = all.add(lines.get(i).amount().isBlank() ? sum : sum.min(number(lines.get(i).amount())));
            }
        }
        return all;
    }

    private static BigDecimal number(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,6}(\\.\\d{1,4})?") ? new BigDecimal(plain) : BigDecimal.ZERO;
    }

    /** The first line after those that belong to the criterion in this line. */
    private int end(int criterion) {
        int end = criterion + 1;
        while (end < lines.size() && !lines.get(end).isCriterion()) {
            end++;
        }
        return end;
    }

    public SetDraft with(String word, String cell) {
        Map<String, String> other = new LinkedHashMap<>(head);
        other.put(word, cell);
        return new SetDraft(other, lines, rules);
    }

    public SetDraft withLine(int index, DraftLine line) {
        List<DraftLine> other = new ArrayList<>(lines);
        other.set(index, line);
        return new SetDraft(head, other, rules);
    }

    public SetDraft withRules(List<DraftRule> other) {
        return new SetDraft(head, lines, other);
    }

    /** Puts a new line below this one (-1: at the top), with the next code that is free. */
    public SetDraft addLine(int below, DraftLine.Kind kind) {
        List<DraftLine> other = new ArrayList<>(lines);
        other.add(below + 1, new DraftLine(kind, freeCode(kind), "", ""));
        return new SetDraft(head, other, rules);
    }

    private String freeCode(DraftLine.Kind kind) {
        Predicate<DraftLine> alike = line -> line.isCriterion() == (kind == DraftLine.Kind.CRITERION);
        String last = lines.stream().filter(alike).reduce((a, b) -> b).map(DraftLine::code).orElse("");
        String stem = last.isEmpty() ? kind == DraftLine.Kind.CRITERION ? "TC" : "CS" : last.replaceAll("\\d+$", "");
        int number = 1;
        while (taken(stem + number)) {
            number++;
        }
        return stem + number;
    }

    private boolean taken(String code) {
        return lines.stream().anyMatch(line -> line.code().equals(code));
    }

    public SetDraft removeLine(int index) {
        List<DraftLine> other = new ArrayList<>(lines);
        other.remove(index);
        return new SetDraft(head, other, rules);
    }

    /** Moves a line up (-1) or down (1), a criterion with all that belongs to it past its neighbour; where it can go no further it stays. */
    public Moved move(int index, int by) {
        boolean whole = lines.get(index).isCriterion();
        int end = whole ? end(index) : index + 1;
        int to = by < 0 ? index - 1 : end;
        if (to < 0 || to >= lines.size()) {
            return new Moved(this, index);
        }
        while (by < 0 && whole && to > 0 && !lines.get(to).isCriterion()) {
            to--;
        }
        int from = by < 0 ? to : index;
        int middle = by < 0 ? index : end;
        int last = by < 0 ? end : whole ? end(end) : end + 1;
        List<DraftLine> other = new ArrayList<>(lines.subList(0, from));
        other.addAll(lines.subList(middle, last));
        other.addAll(lines.subList(from, middle));
        other.addAll(lines.subList(last, lines.size()));
        return new Moved(new SetDraft(head, other, rules), by < 0 ? to : index + last - end);
    }

    /** The draft after a move, and where the line now stands. */
    public record Moved(SetDraft draft, int index) {
    }
}
