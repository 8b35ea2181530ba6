package vn.sokhuyenhoc.work.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Rotation;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.Erasure;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.DataRequestStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonErasure;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;

/**
 * Takes people out of the register and its log of changes for good; rows and results stay without a name. Right after it a copy is made, with
 * which the journal beside the register begins anew. Older copies go as {@link Rotation} says; the program does not reach into them.
 */
public final class Erasing {
    /** People at a time. */
    public static final int MOST = 200;

    private final Database database;
    private final CopyShelf shelf;
    private final CopyKeeper keeper;
    private final Clock clock;
    private final String instead;

    public Erasing(Database database, CopyShelf shelf, CopyKeeper keeper, Clock clock, Messages words) {
        this.database = database;
        this.shelf = shelf;
        this.keeper = keeper;
        this.clock = clock;
        this.instead = words.get("privacy.erased_name");
    }

    /**
     * What it would come to.
     *
     * @param copies older copies in the folder of copies, which still hold the old values
     * @param until  when the last of them goes by itself
     */
    public record Plan(List<Long> people, Erasure erasure, int copies, LocalDate until) {
        public Plan {
            people = List.copyOf(people);
        }
    }

    /** Nothing is changed. */
    public Plan plan(List<Long> people, Progress progress) {
        database.ensure(Deed.ERASURE.right());
        check(people);
        Erasure erasure = database.rehearse(() -> new PersonErasure(database, people, instead).run(today(), progress));
        return new Plan(people, erasure, shelf.all().size(), today().plusMonths(Rotation.MONTHS));
    }

    private static void check(List<Long> people) {
        if (people.isEmpty()) {
            throw new FaultException(Fault.NOBODY_CHOSEN);
        }
        if (people.size() > MOST) {
            throw new FaultException(Fault.TOO_MANY_CHOSEN, MOST);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * Does it, for ever.
     *
     * @param why     needed
     * @param request that asked for it, which is then done; null where nobody did
     */
    public Erasure erase(List<Long> people, String why, DataRequest request, Progress progress) {
        check(people);
        String reason = Fold.clean(why);
        if (reason.isEmpty()) {
            throw new FaultException(Fault.REASON_MISSING);
        }
        if (reason.length() > RequestBook.OUTCOME) {
            throw new FaultException(Fault.NOTE_TOO_LONG, RequestBook.OUTCOME);
        }
        Erasure done = database.bulkChange(Deed.ERASURE, () -> run(people, reason, request, progress));
        copy(progress);
        return done;
    }

    private Erasure run(List<Long> people, String reason, DataRequest request, Progress progress) {
        DataRequestStore requests = new DataRequestStore(database);
        String serials = new PersonStore(database).byIds(people).stream().map(Person::serial).map(Serial::of).collect(Collectors.joining(", "));
        if (request != null && request.personId() == null) {
            requests.setPerson(request.id(), people.getFirst());
        }
        PersonErasure erasure = new PersonErasure(database, people, instead);
        Erasure done = erasure.run(today(), progress);
        String clean = erasure.clean(reason);
        if (request != null) {
            requests.setDone(request.id(), today(), clean);
        }
        database.detail(serials);
        database.why(clean);
        return done;
    }

    /** What was erased stays erased where the copy fails; until there is one the journal keeps the old values, which is said. */
    private void copy(Progress progress) {
        try {
            keeper.make(CopyReason.HOUR, progress);
        } catch (FaultException e) {
            database.warn(new FaultException(Fault.ERASED_WITHOUT_COPY, e));
        }
    }
}
