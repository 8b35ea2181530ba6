package vn.sokhuyenhoc.ui.register.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.vietnamese.NameCase;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ExtraFields;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.Register;

/** The panel beside the list: the card of the person chosen, or the form of one, or what happened to them. An open form waits for its clerk. */
public final class PersonViewModel {
    private static final int MOST_LIKES = 2;

    private final Jobs jobs;
    private final PeopleViewModel people;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<PersonCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FormModel> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EventModel> event = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private int question;

    /** What a look at the open form found. */
    private record Found(List<Problem> problems, List<Likeness> likes) {
    }

    /** What it works with. */
    public record Jobs(PersonBook book, ExtraFields extras, Register register) {
    }

    /** What lies around it. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    public PersonViewModel(Jobs jobs, PeopleViewModel people, Desk desk) {
        this.jobs = jobs;
        this.people = people;
        this.desk = desk;
        people.chosenProperty().subscribe(this::show);
    }

    private void show(Long id) {
        whole.set(false);
        if (id == null) {
            card.set(null);
            return;
        }
        desk.runner().run(progress -> jobs.book().card(id), answer -> {
            if (id.equals(people.chosenProperty().get())) {
                card.set(answer.orElse(null));
            }
        });
    }

    /** Shows the whole ID number of the person chosen, which the log of changes notes; until another person is chosen. */
    public void reveal() {
        PersonCard shown = card.get();
        if (shown != null && shown.person().identity().idNumber() != null && !whole.get()) {
            desk.runner().run(progress -> jobs.register().disclosures().seen(shown.person().name()), _ -> whole.set(shown == card.get()));
        }
    }

    /** Opens the form of the person chosen; ID numbers stand in it whole only where they were shown so before, which the log tells of. */
    public void edit() {
        PersonCard shown = card.get();
        if (shown != null && !isBusy()) {
            open(shown.person().id(), () -> jobs.book().card(shown.person().id()).map(FormModel::written)
                .orElseGet(() -> PersonForm.of(new PersonDraft(Map.of()))));
        }
    }

    /** Opens an empty form, with the village that the list is limited to. */
    public void add() {
        if (!isBusy()) {
            String place = people.onlyPlace();
            open(0, () -> PersonForm.of(new PersonDraft(Map.of(PersonField.PLACE, place))));
        }
    }

    private void open(long id, Supplier<PersonForm> start) {
        desk.runner().run(progress -> new FormModel(id, start.get(),
            new FormModel.Offers(jobs.register().places(), jobs.book().unitNames(), jobs.extras().fields()), id == 0 || whole.get()), form::set);
    }

    /** Compares the open form with the register, and puts what it finds beside the inputs; an answer overtaken by another is dropped. */
    public void check() {
        FormModel open = form.get();
        int asked = ++question;
        if (open == null) {
            return;
        }
        PersonForm now = open.form();
        desk.runner().run(progress -> new Found(jobs.book().check(open.id(), now), open.isNew() ? jobs.book().like(now) : List.of()), found -> {
            if (asked == question && open == form.get()) {
                open.remark(found.problems());
                open.likes().setAll(found.likes().stream().limit(MOST_LIKES).toList());
            }
        });
    }

    /** Leaves the form of a new person and opens the one of those shown as likely the same, counted from 0; nothing where there is none. */
    public void take(int likely) {
        FormModel open = form.get();
        if (open != null && likely < open.likes().size()) {
            long id = open.likes().get(likely).other().id();
            form.set(null);
            people.open(id);
        }
    }

    /** Keeps the open form, or says what stands in the way. */
    public void save() {
        FormModel open = form.get();
        if (open == null) {
            return;
        }
        question++;
        PersonForm now = open.form();
        desk.runner().run(progress -> jobs.book().save(open.id(), now), outcome -> {
            if (open != form.get()) {
                return;
            }
            if (outcome.isKept()) {
                kept(open, outcome);
            } else {
                open.refuse(outcome.problems());
            }
        });
    }

    private void kept(FormModel open, PersonBook.Outcome outcome) {
        Sentences sentences = new Sentences(desk.messages());
        String warnings = outcome.problems().stream().map(sentences::of).collect(Collectors.joining(" "));
        String name = NameCase.of(open.input(FormField.NAME).get());
        String said = desk.messages().get(open.isNew() ? "person.added" : "person.kept", name);
        desk.prompts().tell((said + " " + warnings).strip());
        form.set(null);
        if (open.isNew()) {
            people.open(outcome.id());
        } else {
            people.back(outcome.id());
        }
    }

    /** Begins to write down what happened to the person chosen. */
    public void happened() {
        if (card.get() != null && !isBusy()) {
            event.set(new EventModel(card.get().person().id(), Dates.day(LocalDate.now(desk.clock()))));
        }
    }

    /** Keeps what happened, or says what stands in the way. */
    public void saveEvent() {
        EventModel open = event.get();
        if (open == null) {
            return;
        }
        PersonEvent.Kind kind = open.chosen();
        desk.runner().run(progress -> jobs.book().event(open.id(), kind, open.day().get(), open.note().get()), problems -> {
            open.refuse(problems);
            if (problems.isEmpty() && open == event.get()) {
                event.set(null);
                people.back(open.id());
            }
        });
    }

    /** Takes back an event of the person shown that was written down by mistake. */
    public void takeBack(PersonEvent wrong) {
        long id = card.get().person().id();
        desk.runner().run(progress -> {
            jobs.book().removeEvent(id, wrong.id());
            return id;
        }, people::back);
    }

    /** Leaves form or event as they are; nothing is kept. */
    public void leave() {
        form.set(null);
        event.set(null);
    }

    /** Takes the text of a card that a reader typed: finds its holder, or opens the form of a new person filled in. */
    public void card(String text) {
        Optional<PersonDraft> read = CardText.read(text);
        if (read.isEmpty()) {
            desk.prompts().tell(desk.messages().get("person.card.unknown"));
        } else if (isBusy()) {
            desk.prompts().tell(desk.messages().get("person.card.busy"));
        } else {
            desk.runner().run(progress -> jobs.book().holders(read.get()), holders -> took(read.get(), holders));
        }
    }

    private void took(PersonDraft draft, List<Long> holders) {
        if (holders.size() > 1) {
            desk.prompts().tell(desk.messages().get("person.card.several", holders.size(), draft.text(PersonField.NAME)));
        } else if (holders.size() == 1) {
            people.open(holders.getFirst());
        } else {
            desk.prompts().tell(desk.messages().get("person.card.new"));
            open(0, () -> PersonForm.of(draft.with(PersonField.PLACE, jobs.book().placeWithin(draft.text(PersonField.ADDRESS)))));
        }
    }

    /** Whether something is being written. */
    public boolean isBusy() {
        return form.get() != null || event.get() != null;
    }

    /** Null for none, or while it is being loaded. */
    /** Whether the card shows the whole ID number. */
    public ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PersonCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FormModel> formProperty() {
        return form.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EventModel> eventProperty() {
        return event.getReadOnlyProperty();
    }
}
