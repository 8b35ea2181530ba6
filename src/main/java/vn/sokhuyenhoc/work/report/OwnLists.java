package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OwnListStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.work.Register;

/** Lists that somebody made up and saved under a name; everybody may use and change them. No two bear the same name, marks of case aside. */
public final class OwnLists {
    private final Database database;
    private final OwnListStore lists;
    private final Register register;
    private final PlaceStore places;
    private final Clock clock;

    public OwnLists(Database database, Clock clock) {
        this.database = database;
        this.lists = new OwnListStore(database);
        this.register = new Register(database);
        this.places = new PlaceStore(database);
        this.clock = clock;
    }

    /**
     * A list as it can be used now.
     *
     * @param left what of it was left out, because it is not in the register any more or was not understood
     */
    public record Opened(OwnList own, PeopleList list, List<String> left) {
    }

    /** By name. */
    public List<OwnList> all() {
        return lists.all().stream().sorted(Comparator.comparing((OwnList list) -> Fold.fold(list.name())).thenComparing(OwnList::id)).toList();
    }

    /** Saves a new list; refuses no name, one that is too long, and one that is taken. */
    public OwnList add(String name, PeopleList list) {
        String wanted = checked(0, name);
        String body = body(wanted, list);
        Account account = database.account();
        return database.change(Deed.OWN_LIST, () -> {
            database.detail(wanted);
            return lists.add(new OwnList(0, wanted, body, account.name().isBlank() ? account.login() : account.name()));
        });
    }

    /** Puts other people, columns or another order into a list. */
    public OwnList replace(long id, PeopleList list) {
        OwnList own = find(id);
        return change(new OwnList(id, own.name(), body(own.name(), list), own.madeBy()));
    }

    public OwnList rename(long id, String name) {
        OwnList own = find(id);
        return change(new OwnList(id, checked(id, name), own.body(), own.madeBy()));
    }

    private OwnList change(OwnList changed) {
        return database.change(Deed.OWN_LIST, () -> {
            database.detail(changed.name());
            lists.change(changed);
            return changed;
        });
    }

    /** The people stay as they are; only the list of them goes. */
    public OwnList remove(long id) {
        OwnList own = find(id);
        return database.change(Deed.OWN_LIST, () -> {
            database.detail(own.name());
            lists.remove(id);
            return own;
        });
    }

    private OwnList find(long id) {
        return lists.find(id).orElseThrow(() -> new FaultException(Fault.OWN_LIST_GONE));
    }

    private String checked(long id, String typed) {
        String name = Fold.clean(typed);
        if (name.isBlank() || name.length() > OwnList.LONGEST_NAME) {
            throw new FaultException(Fault.OWN_LIST_NAME, OwnList.LONGEST_NAME);
        }
        lists.all().stream().filter(other -> other.id() != id && other.name().equalsIgnoreCase(name)).findFirst().ifPresent(other -> {
            throw new FaultException(Fault.OWN_LIST_TAKEN, name, other.madeBy());
        });
        return name;
    }

    private static String body(String name, PeopleList list) {
        String body = ListText.write(list);
        if (body.length() > OwnList.LONGEST_BODY) {
            throw new FaultException(Fault.OWN_LIST_LONG, name);
        }
        return body;
    }

    public Opened open(long id) {
        OwnList own = find(id);
        return open(own, own.body());
    }

    /** A list that is not saved yet, by the text that tells of it. */
    public Opened draft(String body) {
        return open(new OwnList(0, "", body, ""), body);
    }

    private Opened open(OwnList own, String body) {
        ListText.Reading reading = ListText.read(body);
        List<String> left = new ArrayList<>(reading.unknown());
        PeopleList.Ties ties = reading.list().ties();
        PeopleList.Ties there = new PeopleList.Ties(
            there(ties.place(), place -> places.ever().stream().filter(Place::isOpen).anyMatch(one -> one.id() == place.id()), left),
            there(ties.chapter(), chapter -> register.chapters().stream().anyMatch(one -> one.id() == chapter.id()), left),
            there(ties.household(), house -> register.household(house.id()) != null, left),
            there(ties.unit(), unit -> register.units().stream().anyMatch(one -> one.id() == unit.id()), left));
        return new Opened(own, reading.list().with(there), left);
    }

    private static Named there(Named tie, Predicate<Named> isThere, List<String> left) {
        Optional<Named> found = Optional.ofNullable(tie).filter(isThere);
        if (tie != null && found.isEmpty()) {
            left.add(tie.name());
        }
        return found.orElse(null);
    }

    /** The people whom a list means today, in its order. */
    public long[] ids(PeopleList list) {
        return register.ids(list.filter(today()));
    }

    public List<PersonLine> lines(List<Long> ids) {
        return register.lines(ids);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
