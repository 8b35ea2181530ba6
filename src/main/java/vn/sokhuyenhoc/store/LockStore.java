package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE_MOVE;
import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;

/** Which forms lists keep from being changed or taken away. */
public final class LockStore {
    private final Database database;

    public LockStore(Database database) {
        this.database = database;
    }

    public boolean isLocked(long roundId) {
        return database.sql().fetchExists(TITLE_LIST, TITLE_LIST.ROUND_ID.eq(roundId), TITLE_LIST.LOCKED.isTrue());
    }

    /** Whether this one's form is on a list. */
    public boolean isListed(Title title, long roundId, long subjectId) {
        return isListed(ASSESSMENT.ROUND_ID.eq(roundId).and(AssessmentStore.subject(title).eq(subjectId)));
    }

    /** Whether a form that an import brought is on a list. */
    public boolean isImportListed(long importNo) {
        return isListed(ASSESSMENT.IMPORT_NO.eq(importNo));
    }

    private boolean isListed(Condition form) {
        return database.sql().fetchExists(DSL.selectOne().from(ASSESSMENT).join(LIST_LINE).on(LIST_LINE.ASSESSMENT_ID.eq(ASSESSMENT.ID)).where(form));
    }

    /** The name of a locked round with a form that an import brought. */
    public Optional<String> roundOfImport(long importNo) {
        return round(ASSESSMENT.IMPORT_NO.eq(importNo));
    }

    /** The name of a locked round with a form of this person. */
    public Optional<String> roundOfPerson(long personId) {
        return round(ASSESSMENT.PERSON_ID.eq(personId));
    }

    /** The name of a locked round with a form that went over when two rows of a person were made one. */
    public Optional<String> roundOfMerge(long mergeId) {
        return round(ASSESSMENT.ID.in(DSL.select(PERSON_MERGE_MOVE.MOVED_ID).from(PERSON_MERGE_MOVE)
            .where(PERSON_MERGE_MOVE.MERGE_ID.eq(mergeId), PERSON_MERGE_MOVE.MOVED.eq(MergeMoves.FORMS))));
    }

    private Optional<String> round(Condition form) {
        return database.sql().select(ASSESSMENT_ROUND.NAME).from(ASSESSMENT).join(TITLE_LIST).on(TITLE_LIST.ROUND_ID.eq(ASSESSMENT.ROUND_ID),
            TITLE_LIST.LOCKED.isTrue()).join(ASSESSMENT_ROUND).on(ASSESSMENT_ROUND.ID.eq(ASSESSMENT.ROUND_ID)).where(form).limit(1)
            .fetchOptional(ASSESSMENT_ROUND.NAME);
    }
}
