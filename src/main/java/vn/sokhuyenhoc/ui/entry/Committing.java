package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Doubt;
import vn.sokhuyenhoc.domain.keying.Doubts;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.Drawer.Sent;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.Pace;

/** Reads a form that the clerk commits, and asks once about what is unlikely before it is let go. */
final class Committing {
    private final Set<Long> inBatch = new HashSet<>();
    private final Pace pace = new Pace();
    private final Sheets sheets;
    private final FormCard card;
    private final Choice choice;
    private final Messages messages;
    private final Clock clock;
    private DoubtAsk doubt;

    Committing(Sheets sheets, FormCard card, Choice choice, Messages messages, Clock clock) {
        this.sheets = sheets;
        this.card = card;
        this.choice = choice;
        this.messages = messages;
        this.clock = clock;
    }

    /** The batch at hand has forms of these. */
    void open(Set<Long> keyed) {
        inBatch.clear();
        inBatch.addAll(keyed);
    }

    void key() {
        pace.key(clock.instant());
    }

    /** The form to be saved; empty where something is wrong or unlikely, which the card then says. */
    Optional<Sent> commit(RollLine line, FormDraft draft) {
        return switch (FormReader.read(draft, sheets.opened().paper().set())) {
            case Reading.Rejected(List<Problem> problems) -> {
                card.pointAt(problems.getFirst());
                yield Optional.empty();
            }
            case Reading.Accepted(Marks marks) -> {
                Optional<Doubt.Kind> kind = Doubts.of(line.subject(), line.columns(), sheets.opened().column(), marks,
                    choice.batchProperty().get(), inBatch);
                kind.ifPresent(is -> ask(line, new DoubtAsk(is, draft, marks, !choice.isOutsideBatch())));
                yield kind.isPresent() ? Optional.empty() : Optional.of(sent(line, draft, marks, null));
            }
        };
    }

    private void ask(RollLine line, DoubtAsk asked) {
        doubt = asked;
        card.say(asked.question(line.subject().name(), messages));
    }

    /** The question that waits for its answer, or null. */
    DoubtAsk doubt() {
        return doubt;
    }

    /** The form to be saved with the answer; empty where the key is none, and the clerk looks at the form again. */
    Optional<Sent> answer(RollLine line, char key) {
        DoubtAsk asked = doubt;
        drop();
        Optional<Doubt> taken = asked.answered(key, messages);
        if (taken.isEmpty()) {
            card.goTo(card.fieldProperty().get());
        }
        return taken.map(reason -> sent(line, asked.draft(), asked.marks(), reason));
    }

    void drop() {
        doubt = null;
    }

    private Sent sent(RollLine line, FormDraft draft, Marks marks, Doubt taken) {
        Kept after = new Kept(line.columns().with(sheets.opened().column(), marks), draft.evidence(), CheckState.ONCE, LocalDateTime.now(clock));
        Keyed keyed = new Keyed(sheets.round(), line.subject(), draft, choice.seat(), line.columns(), pace.form(), taken);
        inBatch.add(line.subject().id());
        return new Sent(sheets.paper(line.subject()), card.sheet(), line.kept(), after, keyed);
    }

    /** A form was taken back or done again. */
    void turned(RollLine line) {
        if (line.isKept()) {
            inBatch.add(line.subject().id());
        } else {
            inBatch.remove(line.subject().id());
        }
    }

    /** How many forms were keyed from the batch at hand. */
    int inBatch() {
        return inBatch.size();
    }

    Pace pace() {
        return pace;
    }
}
