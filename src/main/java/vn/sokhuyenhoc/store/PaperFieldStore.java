package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PAPER_FIELD;

import java.util.Map;
import org.jooq.Condition;
import vn.sokhuyenhoc.domain.document.PaperKind;

/** What was filled in for papers, by round, kind and village. */
public final class PaperFieldStore {
    /** Most letters of an answer. */
    public static final int LONGEST = 2000;

    private final Database database;

    public PaperFieldStore(Database database) {
        this.database = database;
    }

    /** @param placeId 0 for the whole commune */
    public record Key(long roundId, PaperKind kind, long placeId) {
        private Condition condition() {
            return PAPER_FIELD.ROUND_ID.eq(roundId).and(PAPER_FIELD.KIND.eq(kind.name())).and(PAPER_FIELD.PLACE_ID.eq(placeId));
        }
    }

    /** Answers by the names of their fields. */
    public Map<String, String> read(Key key) {
        return database.sql().selectFrom(PAPER_FIELD).where(key.condition()).fetchMap(PAPER_FIELD.FIELD, PAPER_FIELD.ANSWER);
    }

    /** Puts these in place of those there are. */
    public void replace(Key key, Map<String, String> answers) {
        database.sql().deleteFrom(PAPER_FIELD).where(key.condition()).execute();
        answers.forEach((field, answer) -> database.sql().insertInto(PAPER_FIELD).set(PAPER_FIELD.ROUND_ID, key.roundId())
            .set(PAPER_FIELD.KIND, key.kind().name()).set(PAPER_FIELD.PLACE_ID, key.placeId()).set(PAPER_FIELD.FIELD, field)
            .set(PAPER_FIELD.ANSWER, answer).execute());
    }
}
