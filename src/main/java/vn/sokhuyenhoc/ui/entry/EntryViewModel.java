package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.assessment.RollLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** Keying forms: which round and village, how far it is, the form at hand, and what comes after the last one. */
public final class EntryViewModel {
    private static final int UPCOMING = 3;
    private static final Pattern WISH = Pattern.compile("(subject|place):(\\d{1,18}):(.+)");

    private final Choice choice = new Choice(() -> load(choice().place().id(), null));
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper upcoming = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");

    private final Jobs jobs;
    private final Outside outside;
    private final Messages messages;
    private final Keying keying;
    private final FindModel find;
    private final EndModel end;
    private int query;

    /** The work classes used. */
    public record Jobs(FormEntry forms, RoundBook rounds, Register register) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Navigator navigator, StatusLine status) {
    }

    /** What is to be seen. */
    enum Stage { LOADING, NO_ROUND, NO_PEOPLE, FORM, END }

    public EntryViewModel(Jobs jobs, Outside outside, Messages messages, Clock clock) {
        this.jobs = jobs;
        this.outside = outside;
        this.messages = messages;
        this.keying = new Keying(jobs.forms(), outside, messages, clock, this::turned);
        this.find = new FindModel(jobs.forms(), outside.runner(), choice::round, keying::roll);
        this.end = new EndModel(jobs.rounds(), outside.runner(), messages);
    }

    /** What a round is opened with: the subject whose form is wanted, or null. */
    private record Wanted(Subject subject, Opened opened) {
    }

    /** Comes to the front; {@code detail}: id of a village, {@code place:ID:ROUND} (0: first that lacks forms) or {@code subject:ID:ROUND}. */
    void shown(String detail) {
        Matcher wish = WISH.matcher(detail);
        if (!wish.matches()) {
            Long current = choice.place() == null ? null : choice.place().id();
            load(detail.matches("\\d{1,18}") ? Long.valueOf(detail) : current, null);
            return;
        }
        read(() -> {
            Long id = Long.valueOf(wish.group(2));
            Round round = jobs.rounds().find(wish.group(3));
            Subject subject = wish.group(1).equals("subject") ? jobs.forms().subject(round, id) : null;
            return new Wanted(subject, opened(round, subject == null ? id : subject.placeId()));
        });
    }

    private void load(Long placeId, Subject subject) {
        Round round = choice.round();
        read(() -> new Wanted(subject, opened(round, placeId)));
    }

    private Opened opened(Round round, Long placeId) {
        return Opened.load(jobs, round, placeId, messages.get("entry.whole_commune"));
    }

    private void read(Supplier<Wanted> reading) {
        int mine = ++query;
        outside.runner().run(progress -> reading.get(), wanted -> {
            if (mine == query) {
                show(wanted.opened(), wanted.subject());
            }
        });
    }

    private void show(Opened opened, Subject subject) {
        choice.show(opened);
        if (opened.round() == null || opened.roll().size() == 0) {
            kept.set(0);
            people.set(0);
            stage.set(opened.rounds().isEmpty() ? Stage.NO_ROUND : Stage.NO_PEOPLE);
        } else {
            keying.take(opened, subject);
        }
    }

    private void turned() {
        Roll roll = keying.roll();
        kept.set(roll.kept());
        people.set(roll.size());
        upcoming.set(keying.upcoming(UPCOMING).stream().map(RollLine::subject).map(EntryWords::named)
            .collect(Collectors.joining(EntryWords.BETWEEN)));
        OptionalLong forms = keying.pace().formsAnHour();
        pace.set(forms.isEmpty() ? "" : messages.get("entry.pace", forms.getAsLong()));
        if (keying.isAtEnd()) {
            end.reached(roll, choice.round(), choice.place());
        }
        stage.set(keying.isAtEnd() ? Stage.END : Stage.FORM);
    }

    private boolean isWorking() {
        return stage.get() == Stage.FORM || stage.get() == Stage.END;
    }

    /** Types a key into the form at hand. */
    void key(char key) {
        if (stage.get() == Stage.FORM) {
            keying.key(key);
        } else if (stage.get() == Stage.END && (key == MarkKeys.COMMIT || key == MarkKeys.ADD)) {
            goOn();
        }
    }

    /** Goes to a field of the form at hand, from 0. */
    void toField(int field) {
        if (stage.get() == Stage.FORM) {
            keying.card().goTo(field);
        }
    }

    void moveField(int by) {
        toField(keying.card().fieldProperty().get() + by);
    }

    /** Goes up or down the roll, to people with and without a form. */
    void step(int by) {
        if (isWorking()) {
            keying.step(by);
        }
    }

    /** Opens the form committed last; after its correction the form left for it comes again. */
    void correctLast() {
        if (isWorking() && keying.last() != null) {
            Subject from = keying.subject().orElse(null);
            jump(keying.last());
            keying.comeBackTo(from);
        }
    }

    /** Opens the form of a subject, in their village. */
    void jump(Subject subject) {
        if (!keying.jump(subject)) {
            load(subject.placeId(), subject);
        }
    }

    /** Takes the changes to a kept form back and goes on; false where nothing is to be taken back. */
    boolean cancel() {
        return stage.get() == Stage.FORM && keying.cancel();
    }

    /** At the end of a roll: the next village that lacks forms, else those of this one who lack theirs, else the results. */
    void goOn() {
        if (end.nextPlaceId().isPresent()) {
            load(end.nextPlaceId().get(), null);
        } else if (kept.get() < people.get()) {
            keying.toFirstOpen();
        } else {
            go(Screen.RESULTS);
        }
    }

    void toFirstOpen() {
        keying.toFirstOpen();
    }

    void go(Screen screen) {
        outside.navigator().go(screen);
    }

    void go(Screen screen, String detail) {
        outside.navigator().go(screen, detail);
    }

    Choice choice() {
        return choice;
    }

    Keying keying() {
        return keying;
    }

    FormCard card() {
        return keying.card();
    }

    FindModel find() {
        return find;
    }

    EndModel end() {
        return end;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** People of the village who have a form. */
    ReadOnlyIntegerProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** The next ones without a form, as words. */
    ReadOnlyStringProperty upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /** Forms an hour as words, empty as long as it cannot be told. */
    ReadOnlyStringProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }
}
