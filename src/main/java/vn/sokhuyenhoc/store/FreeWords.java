package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CERTIFICATE;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.CONSENT;
import static vn.sokhuyenhoc.store.tables.Tables.DATA_REQUEST;
import static vn.sokhuyenhoc.store.tables.Tables.FORM_FLAG;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.OFFICER;
import static vn.sokhuyenhoc.store.tables.Tables.PAPER_FIELD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EXTRA;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;
import static vn.sokhuyenhoc.store.tables.Tables.REFUSED_FORM;
import static vn.sokhuyenhoc.store.tables.Tables.ROUND_STEP;
import static vn.sokhuyenhoc.store.tables.Tables.TITLE_LIST;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Record;
import org.jooq.TableField;

/** Where clerks write as they like, a person may be named: as the head of a clan, on a paper that was given back, in a note. */
final class FreeWords {
    private static final List<TableField<? extends Record, String>> COLUMNS = List.of(CLAN.HEAD_NAME, OFFICER.NAME, REFUSED_FORM.WHO,
        REFUSED_FORM.NOTE, FORM_FLAG.NOTE, FORM_FLAG.ANSWER, BATCH.BROUGHT_BY, BATCH.NOTE, ROUND_STEP.WHO, ROUND_STEP.NOTE, CERTIFICATE.GIVEN_TO,
        RECOGNITION.WITHDRAWAL_WHY, LIST_LINE.REASON, TITLE_LIST.UNLOCK_REASON, PAPER_FIELD.ANSWER, PERSON_EVENT.NOTE, PERSON_EXTRA.WORDS,
        CONSENT.GIVEN_BY, CONSENT.PAPER, DATA_REQUEST.PERSON_NAME, DATA_REQUEST.OUTCOME);

    private final Database database;
    private final KnownWords words;

    FreeWords(Database database, KnownWords words) {
        this.database = database;
        this.words = words;
    }

    /** Answers how many places were written anew. */
    int run() {
        return COLUMNS.stream().mapToInt(this::run).sum();
    }

    private <R extends Record> int run(TableField<R, String> column) {
        Set<String> met = new HashSet<>();
        words.alone().forEach(word -> met.addAll(database.sql().selectDistinct(column).from(column.getTable()).where(column.contains(word))
            .fetch(column)));
        int changed = 0;
        for (String text : met) {
            String without = words.without(text, false);
            if (!without.equals(text)) {
                changed += database.sql().update(column.getTable()).set(column, without).where(column.eq(text)).execute();
            }
        }
        return changed;
    }
}
