package vn.sokhuyenhoc.ui.entry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;

/** The find line: people of the village at every letter, those of the other villages as soon as the register has answered. */
final class FindModel {
    private static final int MOST = 40;

    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final Register register;
    private final TaskRunner runner;
    private final Supplier<Roll> roll;
    private int query;

    /**
     * Somebody found.
     *
     * @param kept whether they have a form; null for another village, where it is not known
     */
    record Hit(Person person, Boolean kept) {
    }

    FindModel(Register register, TaskRunner runner, Supplier<Roll> roll) {
        this.register = register;
        this.runner = runner;
        this.roll = roll;
        text.subscribe(this::lookHere);
    }

    private void lookHere(String typed) {
        query++;
        answered.set(false);
        hits.setAll(roll.get().find(typed, MOST).stream().map(line -> new Hit(line.person(), line.isKept())).toList());
    }

    /** Looks in the other villages too; {@code then} is called when they have answered, unless the text has changed. */
    void lookEverywhere(Runnable then) {
        int mine = ++query;
        PersonFilter filter = PersonFilter.PRESENT.withText(text.get());
        if (text.get().isBlank()) {
            return;
        }
        runner.run(progress -> register.people(Arrays.stream(register.ids(filter)).limit(MOST).boxed().toList()), people -> {
            if (mine == query) {
                List<Hit> all = new ArrayList<>(hits);
                people.stream().filter(p -> roll.get().indexOf(p.id()).isEmpty()).map(p -> new Hit(p, null))
                    .forEach(hit -> all.add(isExact(hit) ? 0 : all.size(), hit));
                hits.setAll(all);
                answered.set(true);
                then.run();
            }
        });
    }

    /** Who is meant without choosing: the one with this very serial, else, where letters were typed, the first. */
    Optional<Person> meant() {
        return hits.stream().filter(hit -> isExact(hit) || !isNumber()).map(Hit::person).findFirst();
    }

    private boolean isExact(Hit hit) {
        return isNumber() && new BigInteger(text.get().strip()).equals(BigInteger.valueOf(hit.person().serial()));
    }

    private boolean isNumber() {
        return text.get().strip().matches("\\d+");
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
