package vn.sokhuyenhoc.ui.register.chapters;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.group.Officer;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.Finder;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.Register;

/** The officers of a chapter, or of the commune's association: a person of the register or only a name, with position and term. */
public final class OfficersViewModel {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_POSITION = 80;

    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Officer> chosen = new ReadOnlyObjectWrapper<>();
    private final ChapterBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Runnable changed;
    private final Finder<Person> finder;
    private final Checked<String> name;
    private final Checked<String> position;
    private final Checked<String> from;
    private final Checked<String> to;
    private Long chapterId;
    private Person person;
    private int query;

    /** @param changed called when officers were changed */
    OfficersViewModel(ChapterBook book, Register register, TaskRunner runner, Prompts prompts, Messages messages, Runnable changed) {
        this.book = book;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.changed = changed;
        this.finder = Finder.people(register, runner);
        this.name = new Checked<>("chapters.officer", "", text -> text.isBlank() ? messages.get("chapters.officer.missing")
            : MembershipForm.tooLong(text, LONGEST_NAME, messages));
        this.position = new Checked<>("chapters.office", "", text -> text.isBlank() ? messages.get("chapters.office.missing")
            : MembershipForm.tooLong(text, LONGEST_POSITION, messages));
        this.from = new Checked<>("chapters.from", "", this::day);
        this.to = new Checked<>("chapters.to", "", text -> {
            String wrong = day(text);
            boolean before = wrong.isEmpty() && PaperDate.day(text).flatMap(end -> PaperDate.day(from().get()).filter(end::isBefore)).isPresent();
            return before ? messages.get("chapters.to.before") : wrong;
        });
    }

    private String day(String text) {
        return text.isBlank() || PaperDate.day(text).isPresent() ? "" : messages.get("member.day.wrong");
    }

    /** @param wanted null for the association of the commune */
    void show(Long wanted) {
        chapterId = wanted;
        startNew();
        load();
    }

    private void load() {
        int asked = ++query;
        Long wanted = chapterId;
        runner.run(progress -> book.officers(wanted), found -> {
            if (asked == query) {
                officers.setAll(found);
            }
        });
    }

    /** Empties the form for another officer. */
    public void startNew() {
        choose(null);
    }

    /** Shows an officer in the form; null for a new one. */
    public void choose(Officer officer) {
        chosen.set(officer);
        person = null;
        name.renew(officer == null ? "" : officer.name());
        position.renew(officer == null ? "" : officer.position());
        from.renew(officer == null || officer.from() == null ? "" : Dates.day(officer.from()));
        to.renew(officer == null || officer.to() == null ? "" : Dates.day(officer.to()));
    }

    /** The officer is this person of the register. */
    public void take(Person found) {
        person = found;
        name.set(found.name());
    }

    /** Keeps the officer of the form. Answers the id of the input that is wrong; then nothing was done. */
    public Optional<String> keep() {
        List<Checked<String>> wrong = inputs().stream().filter(input -> !input.check()).toList();
        if (!wrong.isEmpty()) {
            return Optional.of(wrong.getFirst().id());
        }
        Officer before = chosen.get();
        String typed = Fold.clean(name.get());
        Officer wanted = new Officer(before == null ? 0 : before.id(), chapterId, personId(before, typed), typed, Fold.clean(position.get()),
            PaperDate.day(from.get()).orElse(null), PaperDate.day(to.get()).orElse(null));
        runner.run(progress -> book.keep(wanted), id -> done(messages.get("chapters.officer_kept", wanted.name())));
        return Optional.empty();
    }

    /** Who was found, as long as the name was not written over. */
    private Long personId(Officer before, String typed) {
        if (person != null) {
            return person.name().equals(typed) ? (Long) person.id() : null;
        }
        return before != null && before.name().equals(typed) ? before.personId() : null;
    }

    /** Takes out the officer chosen, who was noted by mistake. */
    public void remove() {
        Officer officer = chosen.get();
        runner.run(progress -> {
            book.removeOfficer(officer.id());
            return null;
        }, gone -> done(messages.get("chapters.officer_removed", officer.name())));
    }

    private void done(String sentence) {
        prompts.tell(sentence);
        show(chapterId);
        changed.run();
    }

    public ObservableList<Officer> officers() {
        return officers;
    }

    /** Null while a new one is written. */
    public ReadOnlyObjectProperty<Officer> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public Finder<Person> finder() {
        return finder;
    }

    /** Name, position, from, to. */
    public List<Checked<String>> inputs() {
        return List.of(name, position, from, to);
    }

    private Checked<String> from() {
        return from;
    }
}
