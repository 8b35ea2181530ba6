package vn.sokhuyenhoc.ui.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.verification.Again;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.form.Asked;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.FormKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;

/** Keys the forms of a village a second time: each is empty, and compared at once or not at all. What is half typed stays until it is kept. */
final class SecondModel implements FormKeys {
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final VerifyViewModel.Jobs jobs;
    private final VerifyViewModel.Outside outside;
    private final Choice choice;
    private final Messages messages;
    private final FormCard card;
    private final Taking taking;
    private final Runnable left;
    private final Map<Long, Half> halves = new HashMap<>();
    private final List<Again> lines = new ArrayList<>();
    private Opened opened;
    private int index;
    private int done;

    /** A form as far as it was typed. */
    private record Half(MarkSheet sheet, AtOnce compared) {
    }

    /** The forms of a village to be keyed again. */
    private record Opened(Round round, MarkColumn column, Way way, String village, CriteriaSet set, List<Again> lines, Map<Long, Marks> counted) {
        boolean isLike(Opened other) {
            return other != null && round.equals(other.round) && column == other.column && way == other.way && set.equals(other.set);
        }
    }

    /** @param left called when there is nothing more to key here, or the clerk goes */
    SecondModel(VerifyViewModel.Jobs jobs, VerifyViewModel.Outside outside, Choice choice, Messages messages, Runnable left) {
        this.jobs = jobs;
        this.outside = outside;
        this.choice = choice;
        this.messages = messages;
        this.card = new FormCard(messages);
        this.taking = new Taking(outside, messages);
        this.left = left;
        choice.clerkProperty().subscribe(this::warn);
    }

    /**
     * Opens the forms of a village.
     *
     * @param ids   whose forms
     * @param shown called when the first form stands there
     */
    void open(Way way, Village village, List<Long> ids, Runnable shown) {
        Round round = choice.roundProperty().get();
        MarkColumn column = choice.columnProperty().get();
        outside.runner().run(progress -> {
            List<Again> again = jobs.rolls().again(round, column, ids);
            return new Opened(round, column, way, village.name(), jobs.forms().set(round), again,
                jobs.forms().counted(round, again.stream().map(line -> line.line().subject()).toList()));
        }, now -> {
            if (!now.isLike(opened)) {
                halves.clear();
            }
            opened = now;
            lines.clear();
            lines.addAll(now.lines());
            done = 0;
            turnTo(0);
            if (!lines.isEmpty()) {
                shown.run();
            }
        });
    }

    private void turnTo(int where) {
        index = where;
        if (index >= lines.size()) {
            outside.prompts().tell(messages.get("verify.second.end", done, opened.village()));
            left.run();
            return;
        }
        Half half = half();
        card.show(opened.set(), new RollLine(line().subject(), null), half.sheet());
        place.set(messages.get("verify.second.place", opened.village(), done + index + 1, done + lines.size()));
        warn();
    }

    private RollLine line() {
        return lines.get(index).line();
    }

    /** The first keying is not on it. */
    private Half half() {
        return halves.computeIfAbsent(line().subject().id(), id -> {
            Marks none = Marks.none(opened.set().indicators().size());
            Asked asked = new Asked(opened.set(), line().subject().kind(), opened.counted().getOrDefault(id, none), opened.column(),
                line().columns().before(opened.column()), List.of());
            return new Half(new MarkSheet(asked), opened.way() == Way.AT_ONCE ? new AtOnce(line().columns().of(opened.column())) : null);
        });
    }

    private void warn() {
        boolean same = opened != null && index < lines.size() && lines.get(index).isBy(choice.clerkProperty().get());
        warning.set(same ? messages.get("verify.second.same_clerk", choice.clerkProperty().get().name()) : "");
    }

    @Override
    public void key(char key) {
        if (opened == null || index >= lines.size() || key == MarkKeys.FLAG) {
            return;
        }
        card.press(key).ifPresentOrElse(draft -> {
            if (!isAskedAgain(true)) {
                send(draft);
            }
        }, () -> isAskedAgain(false));
    }

    /** Sends the clerk back to a field that differs. */
    private boolean isAskedAgain(boolean whole) {
        Half half = half();
        OptionalInt field = half.compared() == null ? OptionalInt.empty() : half.compared().differing(half.sheet(), whole);
        field.ifPresent(at -> {
            card.goTo(at);
            if (!half.sheet().marks().get(at).isEmpty()) {
                card.press(MarkKeys.ERASE);
            }
            card.say(messages.get("verify.second.differs", String.valueOf(at + 1)));
        });
        return field.isPresent();
    }

    private void send(FormDraft draft) {
        Again again = lines.get(index);
        Half half = half();
        FormDraft typed = half.compared() == null ? draft : half.compared().typed(draft);
        Keyed keyed = new Keyed(opened.round(), line().subject(), typed, choice.seat(), line().columns(), Effort.UNKNOWN, null);
        FormDraft agreed = half.compared() == null ? null : draft;
        Opened from = opened;
        done++;
        lines.remove(index);
        taking.take(again.line(), sure -> jobs.verifying().second(keyed, agreed, sure), taken -> {
            halves.remove(again.line().subject().id());
            taking.say(messages.get(agreed == null || taken.differing().isEmpty() ? "verify.second.taken" : "verify.second.taken_other",
                again.line().subject().name(), taken.differing().size()));
        }, () -> comeBack(from, again));
        turnTo(index < lines.size() ? index : 0);
    }

    /** A form that was not kept stands in the list again, as it was typed. */
    private void comeBack(Opened from, Again again) {
        if (from == opened) {
            done--;
            lines.add(Math.min(index, lines.size()), again);
            turnTo(index);
        }
    }

    @Override
    public void moveField(int by) {
        if (opened != null && index < lines.size()) {
            card.goTo(card.fieldProperty().get() + by);
            isAskedAgain(false);
        }
    }

    @Override
    public void step(int by) {
        if (opened != null && index + by >= 0 && index + by < lines.size()) {
            turnTo(index + by);
        }
    }

    /** A second keying that was kept is corrected in the entry screen. */
    @Override
    public void correctLast() {
        card.say(messages.get("verify.second.no_way_back"));
    }

    @Override
    public boolean cancel() {
        left.run();
        return true;
    }

    FormCard card() {
        return card;
    }

    /** The village, and which of how many forms. */
    ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** A word about who keys; empty where all is well. */
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** What became of the form before. */
    ReadOnlyStringProperty savedProperty() {
        return taking.savedProperty();
    }
}
