package vn.sokhuyenhoc.work.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.DataRequestStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PrivacyPeople;
import vn.sokhuyenhoc.text.Dates;

/** What people ask for about their personal data, each to be answered and done in time. */
public final class RequestBook {
    /** Letters of a name. */
    public static final int NAME = 80;
    /** Letters of what was done. */
    public static final int OUTCOME = 300;

    /** So many people are offered. */
    private static final int FOUND = 6;

    private final Database database;
    private final DataRequestStore store;
    private final Clock clock;

    public RequestBook(Database database, Clock clock) {
        this.database = database;
        this.store = new DataRequestStore(database);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those that wait first, the most urgent on top; then those that are done, the latest on top. */
    public List<DataRequest> all() {
        return store.all().stream().sorted(Comparator.comparing(DataRequest::isOpen).reversed()
            .thenComparing((one, other) -> one.isOpen() ? one.due().compareTo(other.due()) : other.doneOn().compareTo(one.doneOn()))
            .thenComparing(DataRequest::id)).toList();
    }

    /** Takes a request in; refuses one without a name, and a day to come. */
    public long add(String personName, DataRequest.Kind kind, LocalDate received, String handledBy) {
        DataRequest request = DataRequest.received(needed(personName, NAME), kind, past(received), text(handledBy, NAME));
        return database.change(Deed.DATA_REQUEST, () -> {
            database.detail(request.personName());
            return store.add(request);
        });
    }

    /** Those of the register whom a name, a code or a number fits, the first few; whoever was erased is not among them. */
    public List<Person> find(String text) {
        long[] ids = new PersonStore(database).ids(PersonFilter.EVER.withText(text));
        PrivacyPeople erased = new PrivacyPeople(database);
        return new PersonStore(database).byIds(LongStream.of(ids).filter(id -> !erased.isErased(id)).limit(FOUND).boxed().toList());
    }

    /** Whose row a request is about; empty where that was not noted. */
    public Optional<Person> person(DataRequest request) {
        return request.personId() == null ? Optional.empty() : Optional.ofNullable(new PersonStore(database).byIds(List.of(request.personId()))
            .getFirst());
    }

    /** Notes whose row a request is about; answers the request as it is then. */
    public DataRequest link(DataRequest request, Person person) {
        database.change(Deed.DATA_REQUEST, () -> {
            database.detail(request.personName());
            store.setPerson(request.id(), person.id());
            return null;
        });
        return store.all().stream().filter(one -> one.id() == request.id()).findFirst().orElseThrow();
    }

    /** Notes that it was answered today. */
    public void answer(DataRequest request) {
        database.change(Deed.DATA_REQUEST, () -> {
            database.detail(request.personName());
            store.setAnswered(request.id(), today());
            return null;
        });
    }

    /** Notes what was done today, or why it was not; refuses an empty note. */
    public void finish(DataRequest request, String outcome) {
        String said = needed(outcome, OUTCOME);
        database.change(Deed.DATA_REQUEST, () -> {
            database.detail(request.personName());
            database.why(said);
            store.setDone(request.id(), today(), said);
            return null;
        });
    }

    private LocalDate past(LocalDate day) {
        if (day.isAfter(today())) {
            throw new FaultException(Fault.DAY_TO_COME, Dates.day(day));
        }
        return day;
    }

    private static String text(String typed, int longest) {
        String text = Fold.clean(typed);
        if (text.length() > longest) {
            throw new FaultException(Fault.NOTE_TOO_LONG, longest);
        }
        return text;
    }

    private static String needed(String typed, int longest) {
        String text = text(typed, longest);
        if (text.isEmpty()) {
            throw new FaultException(Fault.REASON_MISSING);
        }
        return text;
    }
}
