package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.keying.Doubt;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.text.Messages;

/**
 * The question that an unlikely form raises, answered by one key: taken for one of three reasons, or given back where it is of a batch.
 *
 * @param marks as the draft reads
 */
record DoubtAsk(Doubt.Kind kind, FormDraft draft, Marks marks, boolean inBatch) {
    static final char GIVE_BACK = '0';
    private static final List<String> REASONS = List.of("entry.doubt_as_written", "entry.doubt_asked", "entry.doubt_allowed");

    String question(String name, Messages messages) {
        String asked = messages.get("entry.doubt_kind." + kind.name().toLowerCase(Locale.ROOT), name);
        return messages.get(inBatch && reason().isPresent() ? "entry.doubt_or_back" : "entry.doubt", asked);
    }

    /** The doubt with the reason that a key gives. */
    Optional<Doubt> answered(char key, Messages messages) {
        return key >= '1' && key - '1' < REASONS.size() ? Optional.of(new Doubt(kind, messages.get(REASONS.get(key - '1')))) : Optional.empty();
    }

    /** Why the paper would be given back; empty where that is no answer. */
    Optional<Refusal.Reason> reason() {
        return Optional.ofNullable(switch (kind) {
            case MOVED_AWAY -> Refusal.Reason.MOVED_AWAY;
            case DIED -> Refusal.Reason.DIED;
            case BY_EMPLOYER -> Refusal.Reason.BY_EMPLOYER;
            case SECOND_FORM -> Refusal.Reason.SECOND_FORM;
            case OTHER_VILLAGE, OVER_COVER, RAISED -> null;
        });
    }
}
