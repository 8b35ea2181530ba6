package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.BatchCountStore;
import vn.sokhuyenhoc.store.BatchStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.RefusalStore;
import vn.sokhuyenhoc.text.Dates;

/** Batches of forms that came in. */
public final class BatchBook {
    /** The most forms that one batch may have. */
    public static final int MOST = 100_000;
    /** Letters of the name of who brought a batch. */
    public static final int LONGEST_NAME = 80;
    /** Letters of the name on a paper that is given back. */
    public static final int LONGEST_WHO = 120;
    public static final int LONGEST_NOTE = 200;

    private final Database database;
    private final Clock clock;
    private final BatchStore batches;
    private final BatchCountStore counts;
    private final RefusalStore refusals;
    private final PlaceStore places;

    public BatchBook(Database database) {
        this(database, Clock.systemDefaultZone());
    }

    public BatchBook(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.batches = new BatchStore(database);
        this.counts = new BatchCountStore(database);
        this.refusals = new RefusalStore(database);
        this.places = new PlaceStore(database);
    }

    public List<Batch> all(Round round) {
        return batches.all(round.id());
    }

    public Optional<Batch> find(long id) {
        return batches.find(id);
    }

    /** The batches of a round and how far each is, in the order of their numbers. */
    public List<BatchLine> lines(Round round) {
        Map<Long, String> names = places.ever().stream().collect(Collectors.toMap(Place::id, Place::name));
        BatchCountStore.Forms forms = counts.forms(round.title(), round.id());
        Map<Long, Integer> refused = counts.refused(round.id());
        Map<Long, BatchLine.Last> last = counts.last(round.id());
        return all(round).stream().map(batch -> {
            BatchLine.Count count = new BatchLine.Count(forms.keyed().getOrDefault(batch.id(), 0), forms.verified().getOrDefault(batch.id(), 0),
                refused.getOrDefault(batch.id(), 0));
            return new BatchLine(batch, batch.placeId() == null ? "" : names.get(batch.placeId()), count, last.get(batch.id()));
        }).toList();
    }

    /** How many forms were keyed from each batch, by its row; those without any are missing. */
    public Map<Long, Integer> keyed(Round round) {
        return batches.keyed(round.id());
    }

    /** Whose forms were keyed from a batch. */
    public Set<Long> subjects(Batch batch) {
        return batches.subjects(batch.id());
    }

    /** Takes a batch in and gives it its number; refuses a cover of no forms or over {@link #MOST}, a day to come, and long texts. */
    public Batch add(Batch batch) {
        Batch clean = clean(batch);
        return database.change(Deed.BATCH, () -> {
            Batch added = batches.add(clean);
            database.detail(named(added));
            return added;
        });
    }

    /** Corrects what the cover says; round and number stay. Refuses what {@link #add} refuses, and a batch that is gone. */
    public void correct(Batch batch) {
        Batch clean = clean(batch);
        database.change(Deed.BATCH, () -> {
            batches.find(clean.id()).orElseThrow(() -> new FaultException(Fault.BATCH_GONE));
            database.detail(named(clean));
            batches.change(clean);
            return null;
        });
    }

    /** As the log of changes names it: its number and who brought it. */
    private static String named(Batch batch) {
        return "#" + batch.no() + " " + batch.broughtBy();
    }

    private Batch clean(Batch batch) {
        if (batch.cover() < 1 || batch.cover() > MOST) {
            throw new FaultException(Fault.BATCH_COVER, MOST);
        }
        if (batch.received().isAfter(LocalDate.now(clock))) {
            throw new FaultException(Fault.BATCH_DAY, Dates.day(batch.received()));
        }
        return new Batch(batch.id(), batch.roundId(), batch.no(), batch.placeId(), batch.cover(), text(batch.broughtBy(), LONGEST_NAME),
            batch.received(), text(batch.note(), LONGEST_NOTE), batch.anyOrder());
    }

    private static String text(String typed, int longest) {
        String text = Fold.clean(typed);
        if (text.length() > longest) {
            throw new FaultException(Fault.BATCH_TEXT, longest);
        }
        return text;
    }

    /**
     * Takes a batch away, with its papers given back; refuses one that forms were keyed from, even if they were taken back. Answers the number of
     * the change, by which it can be taken back.
     */
    public long remove(Batch batch) {
        return database.change(Deed.BATCH, () -> {
            int keyed = counts.everKeyed(batch.id());
            if (keyed > 0) {
                throw new FaultException(Fault.BATCH_KEYED, String.valueOf(batch.no()), keyed);
            }
            database.detail(named(batch));
            refusals.removeOf(batch.id());
            batches.remove(batch.id());
            return database.nextNumber();
        });
    }

    /** Notes that a paper of a batch is given back; refuses long texts, and a batch that is gone. */
    public Refusal refuse(Refusal refusal) {
        Refusal clean = new Refusal(0, refusal.batchId(), text(refusal.who(), LONGEST_WHO), refusal.reason(),
            text(refusal.note(), LONGEST_NOTE), refusal.clerk(), refusal.at());
        return database.change(Deed.BATCH, () -> {
            batches.find(clean.batchId()).orElseThrow(() -> new FaultException(Fault.BATCH_GONE));
            database.detail(clean.who());
            database.why(clean.note());
            refusals.add(clean);
            return clean;
        });
    }

    /** The papers of a round that were given back. */
    public List<Refusal> refused(Round round) {
        return refusals.all(round.id());
    }

    /** The papers of a batch that were given back. */
    public List<Refusal> refused(Batch batch) {
        return refusals.of(batch.id());
    }

    /** Takes back that a paper was given back. */
    public void takeBack(Refusal refusal) {
        database.change(Deed.BATCH, () -> {
            database.detail(refusal.who());
            refusals.remove(refusal.id());
            return null;
        });
    }
}
