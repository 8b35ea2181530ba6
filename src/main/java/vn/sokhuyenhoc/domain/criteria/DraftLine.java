package vn.sokhuyenhoc.domain.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/**
 * One line of a set that is being written, as text.
 *
 * @param amount the cap of a criterion (may be empty) or of points, the percent needed of a share; unused for yes or no
 * @param only   the kind of subject it is asked of, or empty
 * @param texts  wording for groups of subjects
 * @param share  where the answer follows from other results: the cells of that row after the code (title, ages, points, who counts);
 *               empty where it does not
 */
public record DraftLine(Kind kind, String code, String amount, String text, String only, Map<LabourGroup, String> texts, List<String> share) {

    /** What the line is, and for an indicator how it is answered. */
    public enum Kind { CRITERION, POINTS, YES_NO, SHARE }

    public DraftLine {
        texts = Map.copyOf(texts);
        share = List.copyOf(share);
    }

    public DraftLine(Kind kind, String code, String amount, String text) {
        this(kind, code, amount, text, "", Map.of(), List.of());
    }

    public boolean isCriterion() {
        return kind == Kind.CRITERION;
    }

    public DraftLine withKind(Kind other) {
        return new DraftLine(other, code, amount, text, only, texts, share);
    }

    public DraftLine withCode(String other) {
        return new DraftLine(kind, other, amount, text, only, texts, share);
    }

    public DraftLine withAmount(String other) {
        return new DraftLine(kind, code, other, text, only, texts, share);
    }

    public DraftLine withText(String other) {
        return new DraftLine(kind, code, amount, other, only, texts, share);
    }

    public DraftLine withOnly(String other) {
        return new DraftLine(kind, code, amount, text, other, texts, share);
    }

    /** An empty wording takes the group's own away. */
    public DraftLine withText(LabourGroup group, String wording) {
        Map<LabourGroup, String> all = new TreeMap<>(texts);
        all.put(group, wording);
        all.values().removeIf(String::isBlank);
        return new DraftLine(kind, code, amount, text, only, all, share);
    }

    /** Sets a cell of the share; without a title it follows from nothing. */
    public DraftLine withShare(int cell, String content) {
        List<String> cells = new ArrayList<>(share);
        while (cells.size() <= cell) {
            cells.add("");
        }
        cells.set(cell, content);
        return new DraftLine(kind, code, amount, text, only, texts, cells.getFirst().isBlank() ? List.of() : cells);
    }

    /** A cell of the share, or an empty text. */
    public String share(int cell) {
        return cell < share.size() ? share.get(cell) : "";
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(switch (kind) {
            case CRITERION -> List.of("criterion", code, text, amount);
            case POINTS -> List.of("indicator", code, amount, text, only);
            case YES_NO -> List.of("target", code, "yes-no", text, only);
            case SHARE -> List.of("target", code, amount, text, only);
        });
        if (!isCriterion()) {
            new TreeMap<>(texts).forEach((group, wording) -> rows.add(List.of("text", code, group.name(), wording)));
            if (!share.isEmpty()) {
                List<String> row = new ArrayList<>(List.of("share", code));
                row.addAll(share);
                rows.add(row);
            }
        }
        return rows;
    }
}
