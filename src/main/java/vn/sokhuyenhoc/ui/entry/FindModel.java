package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;

/**
 * The find line: people of the village at every letter, those of the other villages and those who are on no roll as soon as the register has
 * answered; or the text of a card. Whoever is in no list is written down here.
 */
final class FindModel {
    private static final int MOST = 40;

    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<NewcomerModel> newcomer = new ReadOnlyObjectWrapper<>();
    private final Jobs jobs;
    private final Outside outside;
    private final Choice choice;
    private final Supplier<Roll> roll;
    private final Messages messages;
    private final CardScan scan;
    private int query;

    /**
     * Somebody found.
     *
     * @param kept whether they have a form; null for one who is not on the roll at hand, where it is not known
     */
    record Hit(Subject subject, Boolean kept) {
    }

    FindModel(Jobs jobs, Outside outside, Choice choice, Supplier<Roll> roll, Messages messages) {
        this.jobs = jobs;
        this.outside = outside;
        this.choice = choice;
        this.roll = roll;
        this.messages = messages;
        this.scan = new CardScan(jobs, outside.runner());
        text.subscribe(this::lookHere);
    }

    private void lookHere(String typed) {
        query++;
        answered.set(false);
        // What a reader is just typing names nobody.
        List<Hit> here = CardText.begins(typed) ? List.of()
            : roll.get().find(typed, MOST).stream().map(line -> new Hit(line.subject(), line.isKept())).toList();
        hits.setAll(here);
        if (!typed.isEmpty()) {
            hint.set("");
        }
    }

    /** Looks in the other villages too; {@code then} is called when they have answered, unless the text has changed. */
    void lookEverywhere(Runnable then) {
        int mine = ++query;
        String typed = text.get();
        Round wanted = choice.round();
        if (typed.isBlank() || CardText.begins(typed)) {
            return;
        }
        outside.runner().run(progress -> jobs.forms().find(wanted, typed, MOST), found -> {
            if (mine == query) {
                List<Hit> all = new ArrayList<>(hits);
                found.stream().filter(p -> all.stream().noneMatch(hit -> hit.subject().id() == p.id()))
                    .filter(p -> roll.get().indexOf(p.id()).isEmpty()).map(p -> new Hit(p, null)).toList().forEach(all::add);
                all.sort(Comparator.comparingInt(hit -> Roll.rank(typed, hit.subject())));
                hits.setAll(all);
                answered.set(true);
                then.run();
            }
        });
    }

    /**
     * The line is sent: goes to the one chosen, else to the one whom the text or the card means, else to the short form of somebody new.
     *
     * @param chosen null where nobody was chosen
     * @param then   gets whose form shall come up
     */
    void enter(Hit chosen, Consumer<Subject> then) {
        if (CardText.begins(text.get())) {
            card(then);
        } else if (chosen != null) {
            then.accept(chosen.subject());
        } else {
            meant().ifPresentOrElse(then, () -> lookEverywhere(() -> meant().ifPresentOrElse(then, () -> nobody(then))));
        }
    }

    private void nobody(Consumer<Subject> then) {
        if (!isNumber()) {
            writeDown(then);
        }
    }

    private void card(Consumer<Subject> then) {
        String typed = text.get();
        text.set("");
        if (!canWriteDown()) {
            hint.set(messages.get("entry.find.no_card"));
            return;
        }
        int mine = query;
        scan.read(typed, choice.round(), answer -> {
            if (mine == query) {
                switch (answer) {
                    case CardScan.Answer.Holder(Subject subject) -> then.accept(subject);
                    case CardScan.Answer.Stranger(PersonDraft draft) -> write(draft, then);
                    case CardScan.Answer.Several(int count, String name) -> hint.set(messages.get("person.card.several", count, name));
                    case CardScan.Answer.Unreadable() -> hint.set(messages.get("person.card.unknown"));
                }
            }
        });
    }

    /** Whether somebody new can be written down here: only people, not households or units. */
    boolean canWriteDown() {
        return choice.round() != null && choice.round().title() == Title.CITIZEN && choice.place() != null;
    }

    /** Opens the short form of somebody new, with the name that stands in the line; {@code then} gets them when they are in the register. */
    void writeDown(Consumer<Subject> then) {
        if (canWriteDown()) {
            write(new PersonDraft(Map.of(PersonField.NAME, isNumber() || CardText.begins(text.get()) ? "" : text.get().strip())), then);
        }
    }

    private void write(PersonDraft start, Consumer<Subject> then) {
        query++;
        newcomer.set(new NewcomerModel(jobs, outside, messages, new NewcomerModel.Start(choice, start), subject -> {
            leave();
            then.accept(subject);
        }));
    }

    /** Leaves the short form as it is; nobody is written down. */
    void leave() {
        newcomer.set(null);
    }

    /** Who is meant without choosing: the one with this very number, else, where letters were typed, the first. */
    Optional<Subject> meant() {
        return hits.stream().filter(hit -> Roll.isSure(text.get(), hit.subject()) || !isNumber()).map(Hit::subject).findFirst();
    }

    private boolean isNumber() {
        return text.get().strip().matches("\\d*") || Serial.isCode(text.get());
    }

    /** Whether the number of a citizen was typed of which a digit is wrong. */
    boolean isWrongCode() {
        boolean nobody = answered.get() && hits.isEmpty() && text.get().strip().matches("\\d{5,6}")
            && Serial.read(text.get()) instanceof Serial.Reading.WrongDigit;
        return choice.round() != null && choice.round().title() == Title.CITIZEN && (nobody || Serial.isWrong(text.get()));
    }

    /** Whether nobody is called that, so that somebody new can be written down by that name. */
    boolean isNewName() {
        return answered.get() && hits.isEmpty() && canWriteDown() && !isNumber();
    }

    StringProperty textProperty() {
        return text;
    }

    ObservableList<Hit> hits() {
        return hits;
    }

    /** Whether all villages were asked for this text. */
    ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Why a card led to nobody; empty where there is nothing to say. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** The short form while it is open, else null. */
    ReadOnlyObjectProperty<NewcomerModel> newcomerProperty() {
        return newcomer.getReadOnlyProperty();
    }
}
