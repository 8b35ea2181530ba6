package vn.sokhuyenhoc.ui.register.households;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.Finder;

/** Who belongs to the household chosen, and what each is to its head. Where a new head is named, the former one is asked for. */
public final class KinViewModel {
    private final HouseholdsViewModel.Jobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Runnable changed;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final Finder<Person> finder;
    private final ReadOnlyObjectWrapper<Person> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asksFormer = new ReadOnlyBooleanWrapper();
    private final Checked<Kin> kin = new Checked<>("households.kin", null, one -> "");
    private final Checked<Kin> former;
    private Household household;
    private int query;

    /** @param changed called when somebody came, went or became something else */
    KinViewModel(HouseholdsViewModel.Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages, Runnable changed) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.changed = changed;
        this.finder = Finder.people(jobs.register(), runner);
        this.former = new Checked<>("households.former", null, one -> one == null ? messages.get("households.former.missing") : "");
        kin.valueProperty().subscribe(one -> asksFormer.set(one == Kin.HEAD && hasOtherHead()));
    }

    private boolean hasOtherHead() {
        return people.stream().anyMatch(p -> p.ties().kin() == Kin.HEAD && (chosen.get() == null || p.id() != chosen.get().id()));
    }

    void show(Household wanted) {
        boolean same = household != null && household.id() == wanted.id();
        household = wanted;
        load(same && chosen.get() != null ? chosen.get().id() : 0);
    }

    private void load(long personId) {
        int asked = ++query;
        long id = household.id();
        runner.run(progress -> jobs.households().members(id), found -> {
            if (asked == query) {
                people.setAll(found);
                choose(found.stream().filter(p -> p.id() == personId).findFirst().orElse(null));
            }
        });
    }

    /** Shows what this person is to the head; null for nobody. */
    public void choose(Person person) {
        chosen.set(person);
        former.renew(null);
        kin.renew(person == null ? null : person.ties().kin());
        asksFormer.set(kin.get() == Kin.HEAD && hasOtherHead());
    }

    /** Takes a person into the household, out of the one they were in; the first one comes as its head. */
    public void add(Person person) {
        Kin as = people.isEmpty() ? Kin.HEAD : null;
        boolean moved = person.ties().householdId() != null && person.ties().householdId() != household.id();
        put(person, as, null, messages.get(moved ? "households.moved" : "households.added", person.name(), household.number()));
    }

    /** Keeps what the person chosen is to the head. Answers whether that is said in full. */
    public boolean keep() {
        Person person = chosen.get();
        if (asksFormer.get() && !former.check()) {
            return false;
        }
        put(person, kin.get(), former.get(), messages.get("households.kin_kept", person.name()));
        return true;
    }

    private void put(Person person, Kin as, Kin formerAs, String sentence) {
        long id = household.id();
        runner.run(progress -> {
            jobs.households().put(person.id(), id, as, formerAs);
            return null;
        }, done -> told(person.id(), sentence));
    }

    /** Takes the person chosen out of the household. */
    public void takeOut() {
        Person person = chosen.get();
        runner.run(progress -> {
            jobs.households().takeOut(person.id());
            return null;
        }, done -> told(0, messages.get("households.taken_out", person.name(), household.number())));
    }

    private void told(long personId, String sentence) {
        prompts.tell(sentence);
        load(personId);
        changed.run();
    }

    public ObservableList<Person> people() {
        return people;
    }

    public Finder<Person> finder() {
        return finder;
    }

    public ReadOnlyObjectProperty<Person> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public Checked<Kin> kin() {
        return kin;
    }

    /** What the former head is to the new one. */
    public Checked<Kin> former() {
        return former;
    }

    /** Whether the former head must be asked for. */
    public ReadOnlyBooleanProperty asksFormerProperty() {
        return asksFormer.getReadOnlyProperty();
    }

    /** What a former head can be. */
    public static List<Kin> formerKins() {
        return Arrays.stream(Kin.values()).filter(one -> one != Kin.HEAD).toList();
    }
}
