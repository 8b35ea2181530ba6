package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ARCHIVED_PAPER;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.report.ReportKind;

/** Issued papers, byte for byte. */
public final class ArchiveStore {
    private final Database database;

    public ArchiveStore(Database database) {
        this.database = database;
    }

    /** Answers its row. */
    public long add(ArchivedPaper paper, byte[] content) {
        return database.sql().insertInto(ARCHIVED_PAPER).set(ARCHIVED_PAPER.KIND, paper.kind().name())
            .set(ARCHIVED_PAPER.ROUND_ID, paper.of().roundId()).set(ARCHIVED_PAPER.PLACE_ID, paper.of().placeId())
            .set(ARCHIVED_PAPER.LIST_ID, paper.of().listId()).set(ARCHIVED_PAPER.NUMBER_ID, paper.of().numberId())
            .set(ARCHIVED_PAPER.PAPER_NO, paper.number()).set(ARCHIVED_PAPER.PAPER_DATE, paper.date())
            .set(ARCHIVED_PAPER.REPORT, paper.of().report() == null ? "" : paper.of().report().name())
            .set(ARCHIVED_PAPER.REPORT_YEAR, paper.of().reportYear())
            .set(ARCHIVED_PAPER.FILE_NAME, paper.fileName()).set(ARCHIVED_PAPER.SHA256, paper.sha256()).set(ARCHIVED_PAPER.CONTENT, content)
            .set(ARCHIVED_PAPER.MADE_BY, paper.madeBy()).set(ARCHIVED_PAPER.MADE_AT, paper.madeAt())
            .returning(ARCHIVED_PAPER.ID).fetchSingle(ARCHIVED_PAPER.ID);
    }

    /** The newest first. */
    public List<ArchivedPaper> all() {
        return database.sql().select(ARCHIVED_PAPER.ID, ARCHIVED_PAPER.KIND, ARCHIVED_PAPER.ROUND_ID, ARCHIVED_PAPER.PLACE_ID,
            ARCHIVED_PAPER.LIST_ID, ARCHIVED_PAPER.NUMBER_ID, ARCHIVED_PAPER.PAPER_NO, ARCHIVED_PAPER.PAPER_DATE, ARCHIVED_PAPER.FILE_NAME,
            ARCHIVED_PAPER.SHA256, ARCHIVED_PAPER.MADE_BY, ARCHIVED_PAPER.MADE_AT, ARCHIVED_PAPER.REPORT,
            ARCHIVED_PAPER.REPORT_YEAR).from(ARCHIVED_PAPER)
            .orderBy(ARCHIVED_PAPER.MADE_AT.desc(), ARCHIVED_PAPER.ID.desc()).fetch(ArchiveStore::paper);
    }

    public Optional<byte[]> content(long id) {
        return database.sql().select(ARCHIVED_PAPER.CONTENT).from(ARCHIVED_PAPER).where(ARCHIVED_PAPER.ID.eq(id))
            .fetchOptional(ARCHIVED_PAPER.CONTENT);
    }

    private static ReportKind report(String name) {
        return name.isEmpty() ? null : ReportKind.valueOf(name);
    }

    private static ArchivedPaper paper(Record row) {
        return new ArchivedPaper(row.get(ARCHIVED_PAPER.ID), PaperKind.valueOf(row.get(ARCHIVED_PAPER.KIND)),
            new ArchivedPaper.Of(row.get(ARCHIVED_PAPER.ROUND_ID), row.get(ARCHIVED_PAPER.PLACE_ID), row.get(ARCHIVED_PAPER.LIST_ID),
                row.get(ARCHIVED_PAPER.NUMBER_ID), report(row.get(ARCHIVED_PAPER.REPORT)), row.get(ARCHIVED_PAPER.REPORT_YEAR)),
            row.get(ARCHIVED_PAPER.PAPER_NO), row.get(ARCHIVED_PAPER.PAPER_DATE), row.get(ARCHIVED_PAPER.FILE_NAME),
            row.get(ARCHIVED_PAPER.SHA256), row.get(ARCHIVED_PAPER.MADE_BY), row.get(ARCHIVED_PAPER.MADE_AT));
    }
}
