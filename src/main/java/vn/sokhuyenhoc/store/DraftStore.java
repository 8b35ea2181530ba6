package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CRITERIA_DRAFT;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Criteria sets that are still being written, each as its rows. */
public final class DraftStore {
    private final Database database;

    public DraftStore(Database database) {
        this.database = database;
    }

    /**
     * A draft as it was saved.
     *
     * @param ofSet the set on the shelf that it corrects; null for a new one
     */
    public record Saved(long id, String body, String ofSet) {
    }

    /** Last saved first. */
    public List<Saved> all() {
        return database.sql().selectFrom(CRITERIA_DRAFT).orderBy(CRITERIA_DRAFT.SAVED_AT.desc(), CRITERIA_DRAFT.ID.desc())
            .fetch(row -> new Saved(row.get(CRITERIA_DRAFT.ID), row.get(CRITERIA_DRAFT.BODY), row.get(CRITERIA_DRAFT.OF_SET)));
    }

    public Optional<Saved> find(long id) {
        return all().stream().filter(draft -> draft.id() == id).findFirst();
    }

    /** Answers its number. */
    public long add(String body, String ofSet, LocalDateTime at) {
        return database.sql().insertInto(CRITERIA_DRAFT).set(CRITERIA_DRAFT.BODY, body).set(CRITERIA_DRAFT.OF_SET, ofSet)
            .set(CRITERIA_DRAFT.SAVED_AT, at).returningResult(CRITERIA_DRAFT.ID).fetchSingle(CRITERIA_DRAFT.ID);
    }

    public void save(long id, String body, LocalDateTime at) {
        database.sql().update(CRITERIA_DRAFT).set(CRITERIA_DRAFT.BODY, body).set(CRITERIA_DRAFT.SAVED_AT, at)
            .where(CRITERIA_DRAFT.ID.eq(id)).execute();
    }

    public void remove(long id) {
        database.sql().deleteFrom(CRITERIA_DRAFT).where(CRITERIA_DRAFT.ID.eq(id)).execute();
    }
}
