package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.store.BegunStore;
import vn.sokhuyenhoc.store.Database;

/** Forms left in the middle, so that anybody can go on with them; one that is committed is no longer among them. */
public final class BegunForms {
    private final Database database;
    private final BegunStore begun;

    public BegunForms(Database database) {
        this.database = database;
        this.begun = new BegunStore(database);
    }

    public List<Begun> all(Round round, MarkColumn column) {
        return begun.all(round.id(), column);
    }

    public Begun keep(Begun form) {
        return database.change(Deed.BEGUN_FORM, () -> {
            begun.put(form);
            return form;
        });
    }

    /** Keeps many at once, and drops those of whose forms nothing is begun any more. */
    public void renew(List<Begun> kept, List<Begun> ended) {
        database.change(Deed.BEGUN_FORM, () -> {
            kept.forEach(begun::put);
            ended.forEach(form -> begun.remove(form.roundId(), form.subjectId(), form.column()));
            return null;
        });
    }

    /** What was begun of this form is no longer wanted. */
    public void drop(long roundId, long subjectId, MarkColumn column) {
        database.change(Deed.BEGUN_FORM, () -> {
            begun.remove(roundId, subjectId, column);
            return null;
        });
    }
}
