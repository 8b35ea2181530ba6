package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.Drawer.Paper;
import vn.sokhuyenhoc.ui.entry.Drawer.Sent;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.entry.Saving.Back;
import vn.sokhuyenhoc.work.FormEntry;

/**
 * One form after the other along a roll. A form that is committed gives way to the next at once and is saved behind it; one that cannot
 * be saved comes back with its marks.
 */
final class Keying {
    private final Drawer drawer = new Drawer();
    private final Pace pace = new Pace();
    private final Saving saving;
    private final Messages messages;
    private final Clock clock;
    private final Runnable turned;
    private final FormCard card;
    private Roll roll = Roll.EMPTY;
    private Round round;
    private CriteriaSet set;
    private Map<Long, Marks> counted = Map.of();
    private int index;
    private Subject last;
    private Subject leftFor;

    /** @param turned called when another form has come up, or the end of the roll */
    Keying(FormEntry forms, Outside outside, Messages messages, Clock clock, Runnable turned) {
        this.saving = new Saving(forms, outside, clock, messages, drawer, this::comeBack);
        this.messages = messages;
        this.clock = clock;
        this.turned = turned;
        this.card = new FormCard(messages);
    }

    /** Takes another roll, or the same one read anew: then the form at hand stays, unless it is told whose form shall come up. */
    void take(Opened opened, Subject subject) {
        boolean same = opened.round().equals(round) && opened.set().equals(set);
        OptionalInt stay = same && subject == null && !isAtEnd() ? opened.roll().indexOf(at().id()) : OptionalInt.empty();
        if (stay.isEmpty()) {
            park();
        }
        roll = opened.roll();
        round = opened.round();
        set = opened.set();
        counted = opened.counted();
        drawer.update(roll, round.id());
        if (stay.isPresent()) {
            index = stay.getAsInt();
            card.renew(roll.at(index));
            turned.run();
        } else {
            turnTo(subject == null ? roll.openFrom(0) : roll.indexOf(subject.id()));
        }
    }

    void key(char key) {
        pace.key(clock.instant());
        if (!isAtEnd()) {
            card.press(key).ifPresent(this::commit);
        }
    }

    private void commit(FormDraft draft) {
        RollLine line = roll.at(index);
        if (line.isKept() && !card.changedProperty().get()) {
            turnToNext();
            return;
        }
        switch (FormReader.read(draft, set)) {
            case Reading.Rejected(List<Problem> problems) -> card.pointAt(problems.getFirst());
            case Reading.Accepted(Marks marks) ->
                send(line.subject(), draft, new Sent(paper(line.subject()), card.sheet(), line.marks(), marks));
        }
    }

    private void send(Subject subject, FormDraft draft, Sent sent) {
        Round ofRound = round;
        drawer.send(sent);
        roll.keep(subject.id(), sent.marks());
        pace.form();
        last = subject;
        turnToNext();
        saving.send(ofRound, subject, draft, sent);
    }

    /** Goes back to a form that was not saved, unless the clerk is already at such a one. */
    private void comeBack(Sent sent, Back back) {
        boolean free = isAtEnd() || drawer.whyBack(paper(at())).isEmpty();
        if (!drawer.comeBack(sent, back.why()) || sent.paper().roundId() != round.id()) {
            return;
        }
        roll.keep(sent.paper().subjectId(), sent.before());
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
        turnTo(back.isPresent() && !roll.at(back.getAsInt()).isKept() ? back : roll.openFrom(index + 1));
    }

    /** Shows the form of this line of the roll; none is the end of the roll. */
    private void turnTo(OptionalInt where) {
        index = where.orElse(roll.size());
        if (!isAtEnd()) {
            RollLine line = roll.at(index);
            Paper paper = paper(line.subject());
            card.show(set, line, drawer.take(paper).orElseGet(() -> sheet(line)));
            drawer.whyBack(paper).ifPresent(why -> {
                card.goTo(set.indicators().size());
                card.say(messages.get(why));
            });
        }
        turned.run();
    }

    private MarkSheet sheet(RollLine line) {
        Subject subject = line.subject();
        MarkSheet sheet = new MarkSheet(set, subject.kind(), counted.getOrDefault(subject.id(), Marks.none(set.indicators().size())));
        return line.isKept() ? sheet.filled(line.marks()) : sheet;
    }

    /** Puts what was typed on the form at hand aside, to be found again. */
    private void park() {
        if (!isAtEnd() && card.changedProperty().get()) {
            drawer.put(paper(at()), card.sheet());
        }
    }

    private Paper paper(Subject subject) {
        return new Paper(round.id(), subject.id());
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
        boolean correcting = !isAtEnd() && roll.at(index).isKept();
        if (correcting) {
            turnToNext();
        }
        return correcting;
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

    FormCard card() {
        return card;
    }

    Pace pace() {
        return pace;
    }

    Saving saving() {
        return saving;
    }
}
