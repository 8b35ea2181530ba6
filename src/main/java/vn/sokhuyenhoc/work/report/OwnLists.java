package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.ownlist.ListContent;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.ownlist.UnknownList;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OwnListStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** Lists that somebody made up and saved under a name; everybody may use and change them. No two bear the same name, marks of case aside. */
public final class OwnLists {
    private final Database database;
    private final OwnListStore lists;
    private final PeopleToday.Books books;
    private final Clock clock;

    public OwnLists(Database database, Clock clock) {
        this.database = database;
        this.lists = new OwnListStore(database);
        this.books = new PeopleToday.Books(new Register(database), new RoundBook(database), new PlaceStore(database));
        this.clock = clock;
    }

    /** A list as it can be used now. */
    public record Opened(OwnList own, ListToday today) {
    }

    /** By name. */
    public List<OwnList> all() {
        return lists.all().stream().sorted(Comparator.comparing((OwnList list) -> Fold.fold(list.name())).thenComparing(OwnList::id)).toList();
    }

    /** Saves a new list; refuses no name, one that is too long, and one that is taken. */
    public OwnList add(String name, ListContent content) {
        String wanted = checked(0, name);
        Account account = database.account();
        return put(new OwnList(0, wanted, content.subject(), body(wanted, content), account.name().isBlank() ? account.login() : account.name()));
    }

    /** Takes back that a list was removed; refuses where its name was taken since. */
    public OwnList putBack(OwnList removed) {
        return put(new OwnList(0, checked(0, removed.name()), removed.subject(), removed.body(), removed.madeBy()));
    }

    private OwnList put(OwnList list) {
        return database.change(Deed.OWN_LIST, () -> {
            database.detail(list.name());
            return lists.add(list);
        });
    }

    /** Puts other rows, columns or another order into a list, which may be of something else then. */
    public OwnList replace(long id, ListContent content) {
        OwnList own = find(id);
        return change(new OwnList(id, own.name(), content.subject(), body(own.name(), content), own.madeBy()));
    }

    public OwnList rename(long id, String name) {
        OwnList own = find(id);
        return change(new OwnList(id, checked(id, name), own.subject(), own.body(), own.madeBy()));
    }

    private OwnList change(OwnList changed) {
        return database.change(Deed.OWN_LIST, () -> {
            database.detail(changed.name());
            lists.change(changed);
            return changed;
        });
    }

    /** Those who are on it stay as they are; only the list goes. */
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

    private static String body(String name, ListContent content) {
        String body = ListText.write(content);
        if (body.length() > OwnList.LONGEST_BODY) {
            throw new FaultException(Fault.OWN_LIST_LONG, name);
        }
        return body;
    }

    /** Refuses a list of something that only a later version of the program knows, and one of a title without a round. */
    public Opened open(long id) {
        OwnList own = find(id);
        ListText.Reading reading = ListText.read(own.body());
        if (!reading.content().subject().equals(own.subject())) {
            throw new FaultException(Fault.OWN_LIST_NEWER);
        }
        return new Opened(own, today(reading));
    }

    /** A list that is not saved yet, by the text that tells of it. */
    public ListToday draft(String body) {
        return today(ListText.read(body));
    }

    private ListToday today(ListText.Reading reading) {
        return switch (reading.content()) {
            case PeopleList people -> PeopleToday.of(people, reading.unknown(), today(), books);
            case ResultsList results -> ResultsToday.of(results, reading.unknown(), books.rounds());
            case UnknownList later -> throw new FaultException(Fault.OWN_LIST_NEWER);
        };
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
