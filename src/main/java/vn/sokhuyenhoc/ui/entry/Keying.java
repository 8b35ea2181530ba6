package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.Drawer.Sent;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.entry.Saving.Back;
import vn.sokhuyenhoc.ui.kit.form.FormCard;

/**
 * One form after the other along a roll. A form that is committed gives way to the next at once and is saved behind it; one that cannot
 * be saved comes back with its marks.
 */
final class Keying {
    private final Drawer drawer = new Drawer();
    private final Sheets sheets;
    private final Saving saving;
    private final Asides asides;
    private final Committing committing;
    private final Messages messages;
    private final Runnable turned;
    private final FormCard card;
    private Roll roll = Roll.EMPTY;
    private int index;
    private Subject last;
    private Subject leftFor;

    /** @param turned called when another form has come up, or the end of the roll */
    Keying(Jobs jobs, Outside outside, Choice choice, Messages messages, Clock clock, Runnable turned) {
        this.saving = new Saving(jobs, outside, clock, messages, drawer, this::comeBack);
        this.asides = new Asides(jobs, outside, choice, clock);
        this.sheets = new Sheets(drawer, asides);
        this.messages = messages;
        this.turned = turned;
        this.card = new FormCard(messages);
        this.committing = new Committing(sheets, card, choice, messages, clock);
    }

    /** Takes another roll, or the same one read anew: then the form at hand stays, unless it is told whose form shall come up. */
    void take(Opened opened, Subject subject) {
        Opened was = sheets.opened();
        boolean same = was != null && opened.isSameForm(was) && subject == null && !isAtEnd();
        OptionalInt stay = same ? opened.roll().indexOf(at().id()) : OptionalInt.empty();
        if (stay.isEmpty()) {
            park();
        }
        roll = opened.roll();
        sheets.open(opened);
        committing.open(opened.paper().inBatch());
        drawer.update(roll, opened.round().id(), opened.column());
        if (stay.isPresent()) {
            index = stay.getAsInt();
            card.renew(roll.at(index));
            turned.run();
        } else {
            turnTo(subject == null ? roll.openFrom(0) : roll.indexOf(subject.id()));
        }
    }

    void key(char key) {
        committing.key();
        if (isAtEnd()) {
            return;
        }
        if (committing.doubt() == null) {
            card.press(key).ifPresent(this::commit);
        } else {
            answer(key, committing.doubt());
        }
    }

    private void commit(FormDraft draft) {
        if (roll.isDone(index) && !card.changedProperty().get()) {
            turnToNext();
        } else {
            committing.commit(roll.at(index), draft).ifPresent(this::send);
        }
    }

    private void answer(char key, DoubtAsk asked) {
        if (key == DoubtAsk.GIVE_BACK && asked.inBatch() && asked.reason().isPresent()) {
            asides.giveBack(at(), asked.reason().get());
            turnToNext();
        } else {
            committing.answer(roll.at(index), key).ifPresent(this::send);
        }
    }

    private void send(Sent sent) {
        Subject subject = sent.keyed().subject();
        drawer.send(sent);
        sheets.setAbove(sent.keyed().draft().marks());
        sheets.forget(subject);
        roll.keep(subject.id(), sent.after());
        last = subject;
        turnToNext();
        saving.send(sent);
    }

    /** Goes back to a form that was not saved, unless the clerk is already at such a one. */
    private void comeBack(Sent sent, Back back) {
        boolean free = isAtEnd() || drawer.whyBack(sheets.paper(at())).isEmpty();
        boolean here = sent.paper().roundId() == sheets.round().id() && sent.paper().column() == sheets.opened().column();
        if (!drawer.comeBack(sent, back.why()) || !here) {
            return;
        }
        roll.keep(sent.paper().subjectId(), back.standing());
        OptionalInt where = roll.indexOf(sent.paper().subjectId());
        if (free && where.isPresent()) {
            park();
            turnTo(where);
            back.problems().stream().findFirst().ifPresent(card::pointAt);
        } else {
            turned.run();
        }
    }

    private void turnToNext() {
        OptionalInt back = leftFor == null ? OptionalInt.empty() : roll.indexOf(leftFor.id());
        leftFor = null;
        turnTo(back.isPresent() && !roll.isDone(back.getAsInt()) ? back : roll.openFrom(index + 1));
    }

    /** Shows the form of this line of the roll; none is the end of the roll. */
    private void turnTo(OptionalInt where) {
        committing.drop();
        index = where.orElse(roll.size());
        if (!isAtEnd()) {
            RollLine line = roll.at(index);
            card.show(sheets.opened().paper().set(), line, sheets.lay(line));
            drawer.whyBack(sheets.paper(line.subject())).ifPresentOrElse(why -> {
                card.goTo(sheets.opened().paper().set().indicators().size());
                card.say(messages.get(why));
            }, () -> sheets.begunBy(line.subject(), messages).ifPresent(card::say));
        }
        turned.run();
    }

    /** Puts what was typed on the form at hand aside, to be found again by anybody. */
    void park() {
        if (!isAtEnd()) {
            sheets.park(at(), card);
        }
    }

    /** Keeps what was typed so far, the form staying at hand. */
    void rest() {
        if (!isAtEnd()) {
            sheets.rest(at(), card);
        }
    }

    private Subject at() {
        return roll.at(index).subject();
    }

    /** Goes up or down the roll, to people with and without a form. */
    void step(int by) {
        if (index + by >= 0 && index + by < roll.size()) {
            leave(OptionalInt.of(index + by));
        }
    }

    void toFirstOpen() {
        leave(roll.openFrom(0));
    }

    private void leave(OptionalInt where) {
        leftFor = null;
        park();
        turnTo(where);
    }

    /** Goes to the form of a subject; false where the roll does not have them. */
    boolean jump(Subject subject) {
        OptionalInt where = roll.indexOf(subject.id());
        if (where.isPresent()) {
            leave(where);
        }
        return where.isPresent();
    }

    /** After the correction of a form this one comes again. */
    void comeBackTo(Subject subject) {
        leftFor = subject;
    }

    /** Takes the changes to a kept form back and goes on; false where there is nothing of that kind. */
    boolean cancel() {
        boolean correcting = !isAtEnd() && roll.isDone(index);
        if (correcting) {
            sheets.drop(at());
            turnToNext();
        }
        return correcting;
    }

    /** Shows a form that was taken back or done again. */
    void turned(RollLine line) {
        roll.keep(line.subject().id(), line.kept());
        committing.turned(line);
        roll.indexOf(line.subject().id()).ifPresent(i -> turnTo(OptionalInt.of(i)));
    }

    boolean isAtEnd() {
        return index >= roll.size();
    }

    Optional<Subject> subject() {
        return isAtEnd() ? Optional.empty() : Optional.of(at());
    }

    /** The subject whose form was committed last; null before the first. */
    Subject last() {
        return last;
    }

    /** The next ones without a form. */
    List<RollLine> upcoming(int count) {
        return roll.upcoming(index, count);
    }

    Roll roll() {
        return roll;
    }

    Committing committing() {
        return committing;
    }

    Asides asides() {
        return asides;
    }

    FormCard card() {
        return card;
    }

    Saving saving() {
        return saving;
    }
}
