package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.PersonBook;

/** The short form of somebody who is in no list yet, typed or filled from a card; checked as in the register. */
final class NewcomerModel {
    /** The key that says of a question: somebody else, write them down. */
    static final char SOMEBODY_ELSE = '0';
    private static final int MOST_LIKES = 3;

    private final Checked<String> name = text("entry.new.name");
    private final Checked<String> birth = text("entry.new.birth");
    private final Checked<Sex> sex = new Checked<>("entry.new.sex", null, chosen -> "");
    private final Checked<LabourGroup> group = new Checked<>("entry.new.group", null, chosen -> "");
    private final Checked<String> idNumber = text("entry.new.id_number");
    private final Checked<Place> place = new Checked<>("entry.new.place", null, chosen -> "");
    private final ObservableList<Likeness> likes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Checked<?>> wanted = new ReadOnlyObjectWrapper<>();
    private final Jobs jobs;
    private final Outside outside;
    private final Messages messages;
    private final Start start;
    private final Round round;
    private final Consumer<Subject> written;
    private final Set<Checked<?>> blamed = new HashSet<>();
    private boolean busy;

    /**
     * Where it begins.
     *
     * @param draft what is known of them already
     */
    record Start(Choice choice, PersonDraft draft) {
        /** The village on the cover of the batch, else that of the roll. */
        Place place() {
            Long ofBatch = choice.batchProperty().get() == null ? null : choice.batchProperty().get().placeId();
            return choice.places().stream().filter(p -> Objects.equals(p.id(), ofBatch)).findFirst().orElse(choice.place());
        }
    }

    private record Look(List<Problem> problems, List<Likeness> likes) {
    }

    private record Added(PersonBook.Outcome outcome, Subject subject) {
    }

    /** @param written gets them when they are in the register, or the one in the register whom the clerk took instead */
    NewcomerModel(Jobs jobs, Outside outside, Messages messages, Start start, Consumer<Subject> written) {
        this.jobs = jobs;
        this.outside = outside;
        this.messages = messages;
        this.start = start;
        this.round = start.choice().round();
        this.written = written;
        name.set(start.draft().text(PersonField.NAME));
        birth.set(start.draft().text(PersonField.BIRTH));
        sex.set(Sex.read(start.draft().text(PersonField.SEX)).orElse(null));
        idNumber.set(start.draft().text(PersonField.ID_NUMBER));
        place.set(start.place());
    }

    private static Checked<String> text(String id) {
        return new Checked<>(id, "", typed -> "");
    }

    private PersonForm form() {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        texts.putAll(start.draft().texts());
        texts.put(PersonField.NAME, name.get());
        texts.put(PersonField.BIRTH, birth.get());
        texts.put(PersonField.SEX, sex.get() == null ? "" : sex.get().name());
        texts.put(PersonField.GROUP, group.get() == null ? "" : group.get().name());
        texts.put(PersonField.ID_NUMBER, idNumber.get());
        texts.put(PersonField.PLACE, place.get() == null ? "" : place.get().name());
        return PersonForm.of(new PersonDraft(texts));
    }

    /** Keeps the form, unless something in it is refused, or somebody in the register is likely the same: then the clerk is asked. */
    void save() {
        if (busy || isAsking()) {
            return;
        }
        busy = true;
        PersonForm form = form();
        outside.runner().run(progress -> new Look(jobs.people().check(0, form), jobs.people().like(form)), look -> {
            busy = false;
            List<Problem> refused = look.problems().stream().filter(p -> !p.kind().isWarning()).toList();
            if (!refused.isEmpty()) {
                blame(refused);
            } else if (!look.likes().isEmpty()) {
                likes.setAll(look.likes().stream().limit(MOST_LIKES).toList());
            } else {
                add(form);
            }
        }, Progress.NONE, this::failed);
    }

    private void blame(List<Problem> refused) {
        Sentences sentences = new Sentences(messages);
        List<String> elsewhere = new ArrayList<>();
        blamed.forEach(input -> input.blame(""));
        blamed.clear();
        for (Problem problem : refused) {
            inputs().filter(input -> isOf(input, problem)).findFirst().ifPresentOrElse(input -> {
                input.blame(sentences.of(problem));
                blamed.add(input);
            }, () -> elsewhere.add(sentences.of(problem)));
        }
        trouble.set(String.join(" ", elsewhere));
        wanted.set(null);
        wanted.set(inputs().filter(blamed::contains).findFirst().orElse(name));
    }

    private static boolean isOf(Checked<?> input, Problem problem) {
        return input.id().endsWith("." + problem.field().toLowerCase(Messages.VIETNAMESE));
    }

    private Stream<Checked<?>> inputs() {
        return Stream.of(name, birth, sex, group, idNumber, place);
    }

    /** The answer to the question who it is: the number of one of those shown, or that it is somebody else; any other key shows the form again. */
    void answer(char key) {
        if (!isAsking() || busy) {
            return;
        }
        int which = key - '1';
        List<Likeness> shown = List.copyOf(likes);
        likes.clear();
        if (key == SOMEBODY_ELSE) {
            add(form());
        } else if (which >= 0 && which < shown.size()) {
            long id = shown.get(which).other().id();
            outside.runner().run(progress -> jobs.forms().subject(round, id), written);
        }
    }

    private void add(PersonForm form) {
        busy = true;
        outside.runner().run(progress -> {
            PersonBook.Outcome outcome = jobs.people().add(form);
            return new Added(outcome, outcome.isKept() ? jobs.forms().subject(round, outcome.id()) : null);
        }, added -> {
            busy = false;
            if (added.subject() == null) {
                blame(added.outcome().problems());
            } else {
                tell(added);
                written.accept(added.subject());
            }
        }, Progress.NONE, this::failed);
    }

    private void tell(Added added) {
        Sentences sentences = new Sentences(messages);
        String warnings = added.outcome().problems().stream().map(sentences::of).collect(Collectors.joining(" "));
        outside.prompts().tell((messages.get("person.added", added.subject().name()) + " " + warnings).strip());
    }

    private void failed(Throwable failure) {
        busy = false;
        outside.prompts().fail(failure);
    }

    /** Whether a card told of them. */
    boolean isFromCard() {
        return !start.draft().text(PersonField.ID_NUMBER).isEmpty();
    }

    /** Whether the clerk is asked whether it is somebody who is in the register. */
    boolean isAsking() {
        return !likes.isEmpty();
    }

    /** Those of the register who are likely the same, surest first; nobody as long as nothing is asked. */
    ObservableList<Likeness> likes() {
        return likes;
    }

    Checked<String> name() {
        return name;
    }

    Checked<String> birth() {
        return birth;
    }

    Checked<Sex> sex() {
        return sex;
    }

    Checked<LabourGroup> group() {
        return group;
    }

    Checked<String> idNumber() {
        return idNumber;
    }

    Checked<Place> place() {
        return place;
    }

    ObservableList<Place> places() {
        return start.choice().places();
    }

    /** What is wrong beside the inputs, such as with the address that a card tells; empty where nothing is. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The input that the clerk has to look at. */
    ReadOnlyObjectProperty<Checked<?>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }
}
