package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.EVIDENCE_CODE;

import java.util.List;
import vn.sokhuyenhoc.domain.keying.EvidenceCode;

/** The office's codes for what was shown as evidence. */
public final class EvidenceStore {
    private final Database database;

    public EvidenceStore(Database database) {
        this.database = database;
    }

    /** In the order of their keys. */
    public List<EvidenceCode> all() {
        return database.sql().selectFrom(EVIDENCE_CODE).orderBy(EVIDENCE_CODE.CODE_KEY)
            .fetch(row -> new EvidenceCode(row.getCodeKey().charAt(0), row.getName()));
    }

    /** Puts these in place of those there are. */
    public void replace(List<EvidenceCode> codes) {
        database.sql().deleteFrom(EVIDENCE_CODE).execute();
        codes.forEach(code -> database.sql().insertInto(EVIDENCE_CODE).set(EVIDENCE_CODE.CODE_KEY, String.valueOf(code.key()))
            .set(EVIDENCE_CODE.NAME, code.name()).execute());
    }
}
