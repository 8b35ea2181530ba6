package vn.sokhuyenhoc.ui.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.verification.Twofold;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;

/**
 * Compares a second keying with the first field by field. A field that differs is asked for again until it is as the first keying has it, or
 * typed twice alike.
 */
final class AtOnce {
    private final Marks first;
    private final Map<Integer, String> unseen = new HashMap<>();
    private final Map<Integer, String> last = new HashMap<>();
    private final Set<Integer> agreed = new HashSet<>();

    AtOnce(Marks first) {
        this.first = first;
    }

    /**
     * The first field, not at hand any more, that has to be typed again; asked once for each typing.
     *
     * @param whole whether the form is to be kept, so that no field is at hand
     */
    OptionalInt differing(MarkSheet sheet, boolean whole) {
        List<String> typed = sheet.draft().marks();
        Marks marks = FormReader.marks(sheet.draft(), sheet.asked().set());
        return IntStream.range(0, typed.size()).filter(sheet.asked()::isKeyed)
            .filter(i -> whole || i != sheet.at() && !sheet.marks().get(i).isEmpty())
            .filter(i -> isToBeTypedAgain(i, typed.get(i), marks.values().get(i))).findFirst();
    }

    private boolean isToBeTypedAgain(int field, String text, BigDecimal mark) {
        if (!Twofold.isOther(first.values().get(field), mark)) {
            return false;
        }
        if (agreed.contains(field) && text.equals(last.get(field))) {
            return false;
        }
        unseen.putIfAbsent(field, text);
        boolean twice = text.equals(last.put(field, text));
        if (twice) {
            agreed.add(field);
        } else {
            agreed.remove(field);
        }
        return !twice;
    }

    /** The form as it was typed before anything was said. */
    FormDraft typed(FormDraft draft) {
        List<String> marks = new ArrayList<>(draft.marks());
        unseen.forEach(marks::set);
        return new FormDraft(marks, draft.evidence());
    }
}
