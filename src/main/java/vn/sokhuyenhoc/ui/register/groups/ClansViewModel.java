package vn.sokhuyenhoc.ui.register.groups;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.Finder;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;

/** The clans, the one chosen, and the households that belong to it. */
public final class ClansViewModel {
    private static final int LONGEST = 120;

    private final ObservableList<Clan> clans = FXCollections.observableArrayList();
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Clan> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final GroupJobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Place whole;
    private final LazyRows<HouseholdLine> households;
    private final Finder<HouseholdLine> finder;
    private final Checked<String> name;
    private final Checked<String> head;
    private final Checked<Place> place;
    private int query;
    private int householdQuery;

    private record Answer(List<Clan> clans, List<Place> places) {
    }

    public ClansViewModel(GroupJobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.whole = new Place(0, messages.get("groups.whole"), 0);
        this.households = new LazyRows<>(runner, prompts::fail, jobs.households()::lines);
        this.finder = new Finder<>(runner, text -> {
            long[] ids = jobs.households().ids(new HouseholdFilter(text, null, null, false));
            return ids.length == 0 ? List.of() : jobs.households().lines(Finder.first(ids));
        });
        this.name = new Checked<>("groups.clan", "", text -> text.isBlank() ? messages.get("groups.clan.missing")
            : MembershipForm.tooLong(text, LONGEST, messages));
        this.head = new Checked<>("groups.head", "", text -> MembershipForm.tooLong(text, LONGEST, messages));
        this.place = new Checked<>("groups.place", whole, one -> "");
        places.setAll(whole);
    }

    /** Asks the register anew; the clan chosen stays chosen. */
    public void load() {
        load(chosen.get() == null ? -1 : chosen.get().id());
    }

    private void load(long wanted) {
        int asked = ++query;
        runner.run(progress -> new Answer(jobs.groups().clans(), jobs.register().places()), answer -> {
            if (asked == query) {
                List<Place> now = Stream.concat(Stream.of(whole), answer.places().stream()).toList();
                if (!now.equals(places)) {
                    places.setAll(now);
                }
                clans.setAll(answer.clans());
                wantedRow.set(-1);
                if (wanted != 0) {
                    wantedRow.set(clans.isEmpty() ? -1
                        : IntStream.range(0, clans.size()).filter(row -> clans.get(row).id() == wanted).findFirst().orElse(0));
                }
            }
        });
    }

    /** Shows the clan of this row. */
    public void choose(int row) {
        Clan clan = clans.get(row);
        boolean other = chosen.get() == null || chosen.get().id() != clan.id();
        chosen.set(clan);
        if (other) {
            fill(clan);
        }
        loadHouseholds();
    }

    /** Starts a new clan. */
    public void startNew() {
        Clan fresh = Clan.of(0, "", null, null);
        chosen.set(fresh);
        fill(fresh);
        households.show();
        wantedRow.set(-1);
    }

    /** Thinks better of a new clan. */
    public void leaveNew() {
        if (chosen.get() != null && chosen.get().id() == 0) {
            chosen.set(null);
            load();
        }
    }

    private void fill(Clan clan) {
        name.renew(clan.name());
        head.renew(clan.headName() == null ? "" : clan.headName());
        place.renew(places.stream().filter(p -> clan.placeId() != null && p.id() == clan.placeId()).findFirst().orElse(whole));
    }

    private void loadHouseholds() {
        int asked = ++householdQuery;
        long id = chosen.get().id();
        runner.run(progress -> jobs.households().ids(HouseholdFilter.clan(id)), ids -> {
            if (asked == householdQuery) {
                households.show(ids);
            }
        });
    }

    /** Keeps the clan of the form. Answers the id of the input that is wrong; then nothing was done. */
    public Optional<String> keep() {
        Optional<String> wrong = Stream.of(name, head).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            String leader = Fold.clean(head.get());
            Clan wanted = Clan.of(chosen.get().id(), Fold.clean(name.get()), leader.isEmpty() ? null : leader,
                place.get() == null || place.get().id() == 0 ? null : place.get().id());
            runner.run(progress -> jobs.groups().keep(wanted), id -> {
                prompts.tell(messages.get("groups.kept", wanted.name()));
                load(id);
            }, Progress.NONE, this::refused);
        }
        return wrong;
    }

    private void refused(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.NAME_TAKEN) {
            name.blame(messages.get("groups.clan.taken"));
        } else {
            prompts.fail(failure);
        }
    }

    /** The household belongs to the clan chosen. */
    public void take(HouseholdLine line) {
        assign(line, chosen.get().id(), "groups.taken");
    }

    /** The household belongs to no clan any longer. */
    public void letGo(HouseholdLine line) {
        assign(line, null, "groups.let_go");
    }

    private void assign(HouseholdLine line, Long clanId, String sentence) {
        String clan = chosen.get().name();
        runner.run(progress -> {
            jobs.groups().assign(line.household().id(), clanId);
            return null;
        }, done -> {
            prompts.tell(messages.get(sentence, line.household().number(), line.household().placeName(), clan));
            load();
        });
    }

    public ObservableList<Clan> clans() {
        return clans;
    }

    /** The whole commune, then its villages. */
    public ObservableList<Place> places() {
        return places;
    }

    /** Its row is 0 while a new one is written; null for none. */
    public ReadOnlyObjectProperty<Clan> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    public LazyRows<HouseholdLine> households() {
        return households;
    }

    public Finder<HouseholdLine> finder() {
        return finder;
    }

    public Checked<String> name() {
        return name;
    }

    public Checked<String> head() {
        return head;
    }

    public Checked<Place> place() {
        return place;
    }
}
