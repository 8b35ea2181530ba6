package vn.sokhuyenhoc.domain.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/**
 * What the paper says, as typed.
 *
 * @param marks text of each mark in the order of the form; {@link #MISSING} where the paper has none; a share also as 45/50
 * @param evidence the key of the code of each line, a full stop where there is none; empty where codes are not keyed
 */
public record FormDraft(List<String> marks, String evidence) {
    public static final String MISSING = ".";

    public FormDraft {
        marks = List.copyOf(marks);
    }

    public FormDraft(List<String> marks) {
        this(marks, "");
    }

    /** The draft that reads back as these marks. */
    public static FormDraft of(Marks marks) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < marks.values().size(); i++) {
            Share share = marks.shares().get(i);
            texts.add(share == null ? text(marks.values().get(i)) : share.toString());
        }
        return new FormDraft(texts);
    }

    private static String text(BigDecimal mark) {
        return mark == null ? MISSING : mark.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
