package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.HouseholdBook;
import vn.sokhuyenhoc.work.Register;

/** The household of one person: its number within their village, and what they are to its head. */
public final class HouseholdPartModel {
    private final HouseholdBook book;
    private final Register register;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<HouseholdLine> household = new ReadOnlyObjectWrapper<>();
    private final Checked<String> number;
    private final Checked<Kin> kin;
    private Person person;
    private int query;

    private record Answer(Person person, HouseholdLine household) {
    }

    /** @param changed called when the person came into a household, left it or became something else there */
    public HouseholdPartModel(HouseholdBook book, Register register, TaskRunner runner, Prompts prompts, Messages messages, Runnable changed) {
        this.book = book;
        this.register = register;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.changed = changed;
        this.number = new Checked<>("membership.household", "", text -> "");
        this.kin = new Checked<>("membership.kin", null, one -> "");
    }

    /** Shows the household of a person; below 0 of nobody. */
    public void show(long personId) {
        int asked = ++query;
        if (personId < 0) {
            shown(new Answer(null, null));
            return;
        }
        runner.run(progress -> {
            Person found = register.people(List.of(personId)).getFirst();
            Long id = found.ties().householdId();
            return new Answer(found, id == null ? null : book.lines(List.of(id)).getFirst());
        }, answer -> {
            if (asked == query) {
                shown(answer);
            }
        });
    }

    private void shown(Answer answer) {
        person = answer.person();
        household.set(answer.household());
        number.renew(answer.household() == null ? "" : answer.household().household().number());
        kin.renew(person == null ? null : person.ties().kin());
    }

    /**
     * Puts the person where the form says; an empty number takes them out of their household. A number that their village does not have, and
     * a second head, are refused beside the input.
     */
    public void keep() {
        Person who = person;
        String typed = number.get().strip();
        if (who == null) {
            return;
        }
        if (typed.isEmpty()) {
            runner.run(progress -> {
                book.takeOut(who.id());
                return null;
            }, done -> told(messages.get("membership.household_none", who.name()), who));
            return;
        }
        Kin as = kin.get();
        runner.run(progress -> put(who, typed, as), there -> {
            if (there) {
                told(messages.get("membership.household_kept", who.name(), typed), who);
            } else {
                number.blame(messages.get("membership.household.unknown", who.placeName()));
            }
        }, Progress.NONE, this::refused);
    }

    private boolean put(Person who, String typed, Kin as) {
        HouseholdLine now = household.get();
        Optional<Long> id = now != null && now.household().number().equalsIgnoreCase(typed) ? Optional.of(now.household().id())
            : book.byNumber(who.placeId(), typed);
        id.ifPresent(there -> book.put(who.id(), there, as, null));
        return id.isPresent();
    }

    private void refused(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.HEAD_THERE) {
            kin.blame(messages.get("membership.kin.head_there", known.args().getFirst()));
        } else {
            prompts.fail(failure);
        }
    }

    private void told(String sentence, Person who) {
        prompts.tell(sentence);
        show(who.id());
        changed.run();
    }

    /** Null where the person belongs to none. */
    public ReadOnlyObjectProperty<HouseholdLine> householdProperty() {
        return household.getReadOnlyProperty();
    }

    public Checked<String> number() {
        return number;
    }

    public Checked<Kin> kin() {
        return kin;
    }
}
