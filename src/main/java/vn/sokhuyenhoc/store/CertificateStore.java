package vn.sokhuyenhoc.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static vn.sokhuyenhoc.store.tables.Tables.CERTIFICATE;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.recognition.Recognition.Withdrawal;
import vn.sokhuyenhoc.domain.recognition.TitleList;

/** The numbers of certificates and to whom they were handed; whose they are is {@link RecognitionStore}'s. */
public final class CertificateStore {
    private final Database database;

    public CertificateStore(Database database) {
        this.database = database;
    }

    /** The highest number of a year, 0 before there is one; numbers of withdrawn titles count. */
    public int last(int year) {
        return database.sql().select(coalesce(max(CERTIFICATE.NO), 0)).from(CERTIFICATE).where(CERTIFICATE.YEAR_NO.eq(year)).fetchSingle().value1();
    }

    public boolean isNumbered(long recognitionId) {
        return database.sql().fetchExists(CERTIFICATE, CERTIFICATE.RECOGNITION_ID.eq(recognitionId));
    }

    public void add(long recognitionId, int year, int no, String madeBy, LocalDateTime at) {
        database.sql().insertInto(CERTIFICATE).set(CERTIFICATE.RECOGNITION_ID, recognitionId).set(CERTIFICATE.YEAR_NO, year)
            .set(CERTIFICATE.NO, no).set(CERTIFICATE.MADE_BY, madeBy).set(CERTIFICATE.MADE_AT, at).execute();
    }

    /** The recognitions of a round that have a certificate. */
    public Set<Long> numbered(long roundId) {
        return database.sql().select(CERTIFICATE.RECOGNITION_ID).from(CERTIFICATE).join(RECOGNITION)
            .on(RECOGNITION.ID.eq(CERTIFICATE.RECOGNITION_ID)).where(RECOGNITION.ROUND_ID.eq(roundId)).fetchSet(CERTIFICATE.RECOGNITION_ID);
    }

    /** Notes when and to whom certificates were handed. */
    public void hand(Collection<Long> recognitionIds, LocalDate day, String to) {
        database.sql().update(CERTIFICATE).set(CERTIFICATE.GIVEN_ON, day).set(CERTIFICATE.GIVEN_TO, to)
            .where(CERTIFICATE.RECOGNITION_ID.in(recognitionIds)).execute();
    }

    /** Where the title of a certificate was taken away. */
    public Optional<Withdrawal> withdrawal(int year, int no) {
        return database.sql().select(RECOGNITION.WITHDRAWN_ON, RECOGNITION.WITHDRAWAL_NO, RECOGNITION.WITHDRAWAL_WHY).from(CERTIFICATE)
            .join(RECOGNITION).on(RECOGNITION.ID.eq(CERTIFICATE.RECOGNITION_ID))
            .where(CERTIFICATE.YEAR_NO.eq(year), CERTIFICATE.NO.eq(no), RECOGNITION.WITHDRAWN_ON.isNotNull())
            .fetchOptional(row -> new Withdrawal(row.value1(), row.value2(), row.value3()));
    }

    /** Whether a list was given up before its decision. */
    public boolean isTakenBack(long listId) {
        return database.sql().fetchExists(TITLE_LIST, TITLE_LIST.ID.eq(listId).and(TITLE_LIST.STATE.eq(TitleList.State.TAKEN_BACK.name())));
    }
}
