package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.util.List;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * What the paper says, as typed.
 *
 * @param marks text of each mark in the order of the form; {@link #MISSING} where the paper has none
 */
public record FormDraft(List<String> marks) {
    public static final String MISSING = ".";

    public FormDraft {
        marks = List.copyOf(marks);
    }

    /** The draft that reads back as these marks. */
    public static FormDraft of(Marks marks) {
        return new FormDraft(marks.values().stream().map(FormDraft::text).toList());
    }

    private static String text(BigDecimal mark) {
        return mark == null ? MISSING : mark.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
