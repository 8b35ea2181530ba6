package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.FormEntry;

/** The find line: people of the village at every letter, those of the other villages as soon as the register has answered. */
final class FindModel {
    private static final int MOST = 40;

    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final FormEntry forms;
    private final TaskRunner runner;
    private final Supplier<Round> round;
    private final Supplier<Roll> roll;
    private int query;

    /**
     * Somebody found.
     *
     * @param kept whether they have a form; null for another village, where it is not known
     */
    record Hit(Subject subject, Boolean kept) {
    }

    FindModel(FormEntry forms, TaskRunner runner, Supplier<Round> round, Supplier<Roll> roll) {
        this.forms = forms;
        this.runner = runner;
        this.round = round;
        this.roll = roll;
        text.subscribe(this::lookHere);
    }

    private void lookHere(String typed) {
        query++;
        answered.set(false);
        hits.setAll(roll.get().find(typed, MOST).stream().map(line -> new Hit(line.subject(), line.isKept())).toList());
    }

    /** Looks in the other villages too; {@code then} is called when they have answered, unless the text has changed. */
    void lookEverywhere(Runnable then) {
        int mine = ++query;
        String typed = text.get();
        Round wanted = round.get();
        if (typed.isBlank()) {
            return;
        }
        runner.run(progress -> forms.find(wanted, typed, MOST), found -> {
            if (mine == query) {
                List<Hit> all = new ArrayList<>(hits);
                found.stream().filter(p -> roll.get().indexOf(p.id()).isEmpty()).map(p -> new Hit(p, null)).forEach(all::add);
                all.sort(Comparator.comparingInt(hit -> Roll.rank(typed, hit.subject())));
                hits.setAll(all);
                answered.set(true);
                then.run();
            }
        });
    }

    /** Who is meant without choosing: the one with this very number, else, where letters were typed, the first. */
    Optional<Subject> meant() {
        return hits.stream().filter(hit -> Roll.isSure(text.get(), hit.subject()) || !isNumber()).map(Hit::subject).findFirst();
    }

    private boolean isNumber() {
        return text.get().strip().matches("\\d+") || Serial.isCode(text.get());
    }

    /** Whether the number of a citizen was typed of which a digit is wrong. */
    boolean isWrongCode() {
        return round.get() != null && round.get().title() == Title.CITIZEN && Serial.isWrong(text.get());
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
}
