package vn.sokhuyenhoc.work.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter;
import vn.sokhuyenhoc.domain.privacy.PrivacyLine;
import vn.sokhuyenhoc.store.ConsentStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PrivacyPeople;
import vn.sokhuyenhoc.text.Dates;

/** Who agreed to what their data are kept for, who did not yet, and who is past keeping. */
public final class ConsentBook {
    private final Database database;
    private final ConsentStore consents;
    private final PrivacyPeople people;
    private final Policies policies;
    private final Clock clock;

    public ConsentBook(Database database, Clock clock) {
        this.database = database;
        this.consents = new ConsentStore(database);
        this.people = new PrivacyPeople(database);
        this.policies = new Policies(database);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Policy policy() {
        return policies.now();
    }

    /** In the order of names. Nobody is past keeping while no years are set. */
    public long[] ids(PrivacyFilter filter) {
        Policy policy = policies.now();
        return people.ids(filter, policy.purpose(), policy.years() == 0 ? null : today().minusYears(policy.years()));
    }

    public List<PrivacyLine> lines(List<Long> ids) {
        return people.byIds(ids, policies.now().purpose());
    }

    /** Of one person, the newest first. */
    public List<Consent> of(long personId) {
        return consents.of(personId);
    }

    /**
     * Notes that these people signed; those who agreed to the purpose already are left as they are. Answers how many were noted. Refuses a
     * day to come, and all of it while the office has set no purpose.
     *
     * @param givenBy who signed for them; may be empty
     * @param paper   where the sheets lie; may be empty
     */
    public int note(List<Long> chosen, LocalDate givenOn, String givenBy, String paper) {
        String purpose = policies.now().purpose();
        if (purpose.isEmpty()) {
            throw new FaultException(Fault.PURPOSE_MISSING);
        }
        if (chosen.isEmpty()) {
            throw new FaultException(Fault.NOBODY_CHOSEN);
        }
        String by = Policies.text(givenBy, Consent.NAME);
        String where = Policies.text(paper, Consent.PAPER);
        LocalDate day = past(givenOn);
        Set<Long> agreed = consents.holding(chosen, purpose).stream().map(Consent::personId).collect(Collectors.toSet());
        List<Consent> fresh = chosen.stream().filter(id -> !agreed.contains(id)).map(id -> new Consent(0, id, purpose, day, by, where, null,
            database.account().login())).toList();
        database.change(Deed.CONSENT, () -> {
            database.detail(chosen.size() == 1 ? name(chosen.getFirst()) : (where + " (" + fresh.size() + ")").strip());
            consents.addAll(fresh);
            return null;
        });
        return fresh.size();
    }

    /** The person no longer agrees. */
    public void withdraw(Consent consent, LocalDate day) {
        LocalDate on = past(day);
        database.change(Deed.CONSENT, () -> {
            database.detail(name(consent.personId()));
            consents.withdraw(consent.id(), on);
            return null;
        });
    }

    private String name(long id) {
        Person person = new PersonStore(database).byIds(List.of(id)).getFirst();
        return person == null ? "" : person.name();
    }

    private LocalDate past(LocalDate day) {
        if (day.isAfter(today())) {
            throw new FaultException(Fault.DAY_TO_COME, Dates.day(day));
        }
        return day;
    }
}
