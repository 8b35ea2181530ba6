package vn.sokhuyenhoc.domain.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/** Gathers a draft from its rows; what it cannot place it leaves out. */
final class DraftRows {
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<DraftLine> lines = new ArrayList<>();
    private final List<DraftRule> rules = new ArrayList<>();

    void take(List<String> cells) {
        SetRow row = new SetRow(0, cells);
        String word = SetWords.key(row.optional(0));
        if (SetDraft.HEAD.contains(word)) {
            head.putIfAbsent(word, word.equals("title") ? SetWords.key(row.optional(1)) : row.optional(1));
            return;
        }
        switch (word) {
            case "rule" -> rule(row);
            case "criterion" -> lines.add(new DraftLine(DraftLine.Kind.CRITERION, row.optional(1), row.optional(3), row.optional(2)));
            case "indicator" -> line(row, DraftLine.Kind.POINTS, row.optional(2));
            case "target" -> {
                boolean yesNo = SetWords.key(row.optional(2)).equals("yes-no");
                line(row, yesNo ? DraftLine.Kind.YES_NO : DraftLine.Kind.SHARE, yesNo ? "" : row.optional(2));
            }
            case "text" -> List.of(LabourGroup.values()).stream().filter(group -> group.name().equals(upper(row.optional(2))))
                .forEach(group -> change(row.optional(1), line -> line.withText(group, row.optional(3))));
            case "share" -> change(row.optional(1), line -> {
                DraftLine changed = line.withShare(0, upper(row.optional(2)));
                for (int cell = 3; cell < cells.size(); cell++) {
                    changed = changed.withShare(cell - 2, SetWords.key(row.optional(cell)));
                }
                return changed;
            });
            default -> { }
        }
    }

    private static String upper(String word) {
        return SetWords.key(word).toUpperCase(Locale.ROOT);
    }

    private void rule(SetRow row) {
        DraftRule.Kind kind = DraftRule.kind(SetWords.key(row.optional(1)));
        if (kind != null) {
            rules.add(new DraftRule(kind, row.cells().stream().skip(2).map(String::strip).toList()));
        }
    }

    private void line(SetRow row, DraftLine.Kind kind, String amount) {
        lines.add(new DraftLine(kind, row.optional(1), amount, row.optional(3)).withOnly(row.optional(4)));
    }

    /** The line of this code, the last one where the code was given twice: its wordings follow it. */
    private void change(String code, UnaryOperator<DraftLine> how) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!lines.get(i).isCriterion() && lines.get(i).code().equals(code)) {
                lines.set(i, how.apply(lines.get(i)));
                return;
            }
        }
    }

    SetDraft draft() {
        return new SetDraft(head, lines, rules);
    }
}
