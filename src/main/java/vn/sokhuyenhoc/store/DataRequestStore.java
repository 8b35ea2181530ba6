package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.DATA_REQUEST;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.privacy.DataRequest;

/** Requests about personal data. */
public final class DataRequestStore {
    private final Database database;

    public DataRequestStore(Database database) {
        this.database = database;
    }

    /** In the order of their rows. */
    public List<DataRequest> all() {
        return database.sql().selectFrom(DATA_REQUEST).orderBy(DATA_REQUEST.ID).fetch(DataRequestStore::request);
    }

    private static DataRequest request(Record row) {
        return new DataRequest(row.get(DATA_REQUEST.ID), row.get(DATA_REQUEST.PERSON_ID), row.get(DATA_REQUEST.PERSON_NAME),
            DataRequest.Kind.valueOf(row.get(DATA_REQUEST.KIND)), row.get(DATA_REQUEST.RECEIVED_ON), row.get(DATA_REQUEST.ANSWER_DUE),
            row.get(DATA_REQUEST.DONE_DUE), row.get(DATA_REQUEST.ANSWERED_ON), row.get(DATA_REQUEST.DONE_ON), row.get(DATA_REQUEST.OUTCOME),
            row.get(DATA_REQUEST.HANDLED_BY));
    }

    public long add(DataRequest request) {
        return database.sql().insertInto(DATA_REQUEST).set(DATA_REQUEST.PERSON_NAME, request.personName())
            .set(DATA_REQUEST.KIND, request.kind().name()).set(DATA_REQUEST.RECEIVED_ON, request.received())
            .set(DATA_REQUEST.ANSWER_DUE, request.answerDue()).set(DATA_REQUEST.DONE_DUE, request.doneDue())
            .set(DATA_REQUEST.HANDLED_BY, request.handledBy()).returning(DATA_REQUEST.ID).fetchSingle(DATA_REQUEST.ID);
    }

    /** Notes whose row it is about. */
    public void setPerson(long id, long personId) {
        database.sql().update(DATA_REQUEST).set(DATA_REQUEST.PERSON_ID, personId).where(DATA_REQUEST.ID.eq(id)).execute();
    }

    public void setAnswered(long id, LocalDate day) {
        database.sql().update(DATA_REQUEST).set(DATA_REQUEST.ANSWERED_ON, day).where(DATA_REQUEST.ID.eq(id)).execute();
    }

    public void setDone(long id, LocalDate day, String outcome) {
        database.sql().update(DATA_REQUEST).set(DATA_REQUEST.DONE_ON, day).set(DATA_REQUEST.OUTCOME, outcome)
            .where(DATA_REQUEST.ID.eq(id)).execute();
    }
}
