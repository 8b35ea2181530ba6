package vn.sokhuyenhoc.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.store.BatchStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RefusalStore;

/** The batches of forms that came in. */
public final class BatchBook {
    /** The most forms that one batch may have. */
    public static final int MOST = 100_000;

    private final Database database;
    private final BatchStore batches;
    private final RefusalStore refusals;

    public BatchBook(Database database) {
        this.database = database;
        this.batches = new BatchStore(database);
        this.refusals = new RefusalStore(database);
    }

    public List<Batch> all(Round round) {
        return batches.all(round.id());
    }

    public Optional<Batch> find(long id) {
        return batches.find(id);
    }

    /** How many forms were keyed from each batch, by its row; those without any are missing. */
    public Map<Long, Integer> keyed(Round round) {
        return batches.keyed(round.id());
    }

    /** Whose forms were keyed from a batch. */
    public Set<Long> subjects(Batch batch) {
        return batches.subjects(batch.id());
    }

    /** Takes a batch in and gives it its number; refuses a cover of no forms or over {@link #MOST}. */
    public Batch add(Batch batch) {
        if (batch.cover() < 1 || batch.cover() > MOST) {
            throw new FaultException(Fault.BATCH_COVER, MOST);
        }
        return database.change(() -> batches.add(batch));
    }

    /** Notes that a paper of a batch is given back. */
    public Refusal refuse(Refusal refusal) {
        return database.change(() -> {
            refusals.add(refusal);
            return refusal;
        });
    }

    /** The papers of a round that were given back. */
    public List<Refusal> refused(Round round) {
        return refusals.all(round.id());
    }

    /** Takes back that a paper was given back. */
    public void takeBack(Refusal refusal) {
        database.change(() -> {
            refusals.remove(refusal.id());
            return null;
        });
    }
}
