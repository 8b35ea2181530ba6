package vn.sokhuyenhoc.ui.verify;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.domain.verification.Twofold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.form.Asked;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.FormKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;

/** Forms whose two keyings differ: a third person types only what differs, from the paper, and sees what the two typed afterwards. */
final class SettleModel implements FormKeys {
    private final ObservableList<Disputed> waiting = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final VerifyViewModel.Jobs jobs;
    private final VerifyViewModel.Outside outside;
    private final Choice choice;
    private final Messages messages;
    private final FormCard card;
    private final Taking taking;
    private final Runnable left;
    private Opened opened;
    private int query;

    private record Opened(Round round, CriteriaSet set, Disputed disputed) {
    }

    /** @param left called when the form is settled, or the clerk goes */
    SettleModel(VerifyViewModel.Jobs jobs, VerifyViewModel.Outside outside, Choice choice, Messages messages, Runnable left) {
        this.jobs = jobs;
        this.outside = outside;
        this.choice = choice;
        this.messages = messages;
        this.card = new FormCard(messages);
        this.taking = new Taking(outside, messages);
        this.left = left;
    }

    /** Reads what waits. */
    void read() {
        Round round = choice.roundProperty().get();
        int mine = ++query;
        if (round != null) {
            outside.runner().run(progress -> jobs.rolls().disputed(round), found -> {
                if (mine == query) {
                    waiting.setAll(found);
                }
            });
        }
    }

    /** Opens a form; whoever keyed it before is asked to leave it to a third person. */
    void open(Disputed disputed, Runnable shown) {
        if (disputed.isBy(choice.clerkProperty().get())) {
            outside.prompts().tell(messages.get("verify.settle.not_third", choice.clerkProperty().get().name()));
            return;
        }
        Round round = choice.roundProperty().get();
        outside.runner().run(progress -> new Opened(round, jobs.forms().set(round), disputed), now -> {
            opened = now;
            card.show(now.set(), new RollLine(disputed.line().subject(), null), new MarkSheet(asked(now)));
            place.set(messages.get("verify.settle.place", disputed.line().subject().placeName(), disputed.fields().size(), waiting.size()));
            goTo(0, 1);
            shown.run();
        });
    }

    /** What the two agree on stands there as marks of a column before, so that nobody need type it. */
    private static Asked asked(Opened now) {
        Marks first = now.disputed().firstMarks();
        Marks agreed = Twofold.taking(first, Marks.none(first.values().size()), now.disputed().fields());
        return new Asked(now.set(), now.disputed().line().subject().kind(), Marks.none(first.values().size()), now.disputed().column(), agreed,
            List.of());
    }

    /** Goes to the nearest field that differs, from this one on, or before it. */
    private void goTo(int field, int by) {
        List<Integer> fields = opened.disputed().fields();
        OptionalInt to = by > 0 ? fields.stream().mapToInt(i -> i).filter(i -> i >= field).findFirst()
            : fields.stream().mapToInt(i -> i).filter(i -> i <= field).max();
        card.goTo(to.orElse(by > 0 ? card.marks().size() : fields.getFirst()));
    }

    @Override
    public void key(char key) {
        if (opened == null || key == MarkKeys.FLAG) {
            return;
        }
        int before = card.fieldProperty().get();
        card.press(key).ifPresentOrElse(this::commit, () -> {
            int at = card.fieldProperty().get();
            if (at != before && at < card.marks().size() && !opened.disputed().fields().contains(at)) {
                String hint = card.hintProperty().get();
                goTo(at, at > before ? 1 : -1);
                card.say(hint);
            }
        });
    }

    private void commit(FormDraft draft) {
        OptionalInt empty = opened.disputed().fields().stream().mapToInt(i -> i).filter(i -> card.marks().get(i).isEmpty()).findFirst();
        if (empty.isPresent()) {
            card.goTo(empty.getAsInt());
            card.say(messages.get("form.field_empty", String.valueOf(empty.getAsInt() + 1)));
            return;
        }
        Opened of = opened;
        RollLine line = of.disputed().line();
        Seat seat = new Seat(choice.seat().clerkId(), null, of.disputed().column());
        Keyed keyed = new Keyed(of.round(), line.subject(), draft, seat, line.columns(), Effort.UNKNOWN, null);
        taking.take(line, sure -> jobs.verifying().settle(of.disputed(), keyed, choice.clerkProperty().get(), sure), taken -> {
            outside.prompts().tell(told(of.disputed(), draft));
            opened = null;
            read();
            left.run();
        }, () -> { });
    }

    /** The two values and what the paper says, once that was typed. */
    private String told(Disputed disputed, FormDraft draft) {
        List<String> first = FormDraft.of(disputed.firstMarks()).marks();
        List<String> second = FormDraft.of(disputed.second().marks()).marks();
        String fields = disputed.fields().stream().map(i -> messages.get("verify.settle.field", String.valueOf(i + 1), first.get(i),
            second.get(i), draft.marks().get(i))).collect(Collectors.joining(" "));
        return messages.get("verify.settle.done", disputed.line().subject().name(), fields);
    }

    @Override
    public void moveField(int by) {
        if (opened != null) {
            goTo(card.fieldProperty().get() + by, by);
        }
    }

    /** One form at a time, chosen from the list. */
    @Override
    public void step(int by) {
        card.say(messages.get("verify.settle.one"));
    }

    @Override
    public void correctLast() {
        step(0);
    }

    @Override
    public boolean cancel() {
        opened = null;
        left.run();
        return true;
    }

    ObservableList<Disputed> waiting() {
        return waiting;
    }

    FormCard card() {
        return card;
    }

    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }
}
