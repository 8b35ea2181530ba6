package vn.sokhuyenhoc.ui.register.households;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;

/** What a household is: number, village, clan, address. A new one is proposed the next number of its village. */
public final class HouseholdForm {
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ADDRESS = 200;

    private final HouseholdsViewModel.Jobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final LongConsumer kept;
    private final Clan none;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Clan> clans = FXCollections.observableArrayList();
    private final Checked<String> number;
    private final Checked<Place> place;
    private final Checked<Clan> clan;
    private final Checked<String> address;
    private final Checked<String> ending;
    private long id;

    /** @param kept told the row of a household that was kept, and 0 after one has ended */
    HouseholdForm(HouseholdsViewModel.Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages, LongConsumer kept) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.kept = kept;
        this.none = Clan.of(0, messages.get("households.no_clan"), null, null);
        LocalDate today = jobs.households().today();
        number = new Checked<>("households.number", "", text -> text.isBlank() ? messages.get("households.number.missing")
            : MembershipForm.tooLong(text, LONGEST_NUMBER, messages));
        place = new Checked<>("households.place", null, one -> one == null ? messages.get("households.place.missing") : "");
        clan = new Checked<>("households.clan", none, one -> "");
        address = new Checked<>("households.address", "", text -> MembershipForm.tooLong(text, LONGEST_ADDRESS, messages));
        ending = new Checked<>("households.ending", Dates.day(today), text -> PaperDate.day(text)
            .map(day -> day.isAfter(today) ? messages.get("member.date.future") : "").orElse(messages.get("member.day.wrong")));
        place.valueProperty().subscribe((was, is) -> propose(is));
    }

    private void propose(Place village) {
        if (id == 0 && village != null) {
            runner.run(progress -> jobs.households().nextNumber(village.id()), next -> {
                if (id == 0 && village.equals(place.get())) {
                    number.propose(next);
                }
            });
        }
    }

    void offer(List<Place> villages, List<Clan> all) {
        if (!places.equals(villages)) {
            Place before = place.get();
            places.setAll(villages);
            place.renew(before);
        }
        List<Clan> now = Stream.concat(Stream.of(none), all.stream()).toList();
        if (!clans.equals(now)) {
            Clan before = clan.get();
            clans.setAll(now);
            clan.renew(now.stream().filter(c -> before != null && c.id() == before.id()).findFirst().orElse(none));
        }
    }

    void fill(Household household) {
        id = household.id();
        number.renew(household.number());
        place.renew(places.stream().filter(p -> p.id() == household.placeId()).findFirst().orElse(null));
        clan.renew(clans.stream().filter(c -> household.clanId() != null && c.id() == household.clanId()).findFirst().orElse(none));
        address.renew(household.address() == null ? "" : household.address());
        propose(place.get());
    }

    /** Keeps the household of the form. Answers the id of the input that is wrong; then nothing was done. */
    public Optional<String> keep() {
        Optional<String> wrong = Stream.of(number, place, address).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            String at = Fold.clean(address.get());
            Household wanted = Household.of(id, Fold.clean(number.get()), place.get().id(),
                clan.get() == null || clan.get().id() == 0 ? null : clan.get().id(), at.isEmpty() ? null : at);
            runner.run(progress -> jobs.households().keep(wanted), row -> {
                prompts.tell(messages.get("households.kept", wanted.number(), place.get().name()));
                kept.accept(row);
            }, Progress.NONE, this::refused);
        }
        return wrong;
    }

    private void refused(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.NUMBER_TAKEN) {
            number.blame(messages.get("households.number.taken"));
        } else {
            prompts.fail(failure);
        }
    }

    Optional<String> end(HouseholdLine line) {
        if (!ending.check()) {
            return Optional.of(ending.id());
        }
        LocalDate day = PaperDate.day(ending.get()).orElseThrow();
        if (prompts.confirm(messages.get("households.end.ask", line.household().number(), line.household().placeName(), line.members()),
            messages.get("households.end"))) {
            runner.run(progress -> {
                jobs.households().end(line.household().id(), day);
                return null;
            }, done -> {
                prompts.tell(messages.get("households.ended", line.household().number(), Dates.day(day)));
                kept.accept(0);
            });
        }
        return Optional.empty();
    }

    public Checked<String> number() {
        return number;
    }

    public Checked<Place> place() {
        return place;
    }

    public Checked<Clan> clan() {
        return clan;
    }

    public Checked<String> address() {
        return address;
    }

    public Checked<String> ending() {
        return ending;
    }

    public ObservableList<Place> places() {
        return places;
    }

    /** None, then all clans. */
    public ObservableList<Clan> clans() {
        return clans;
    }
}
