package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_MERGE;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.store.trace.RowChange;

/**
 * Which rows of the log of changes are of people who are being erased, and what is taken out of them: the same columns that are emptied in
 * the register itself. To be asked from the newest change back, as an older change of a row does not tell whose it is.
 */
final class ErasedRows {
    private static final String PERSON = "PERSON";
    /** What tells of a person, by table; all else are numbers, marks and days on which counts rest. */
    private static final Map<String, Set<String>> COLUMNS = Map.ofEntries(
        Map.entry(PERSON, Set.of("FULL_NAME", "FOLD_NAME", "SORT_KEY", "BIRTH_YEAR", "BIRTH_MONTH", "BIRTH_DAY", "ID_NUMBER", "OLD_ID_NUMBER",
            "PHONE", "ADDRESS", "HOUSEHOLD_ID", "KIN", "EXEMPT")),
        Map.entry("MEMBERSHIP", Set.of("CARD_NO", "POSITION")), Map.entry("ASSESSMENT", Set.of("SUBJECT_SORT", "HOUSEHOLD_NO")),
        Map.entry("PERSON_EVENT", Set.of("NOTE")), Map.entry("PERSON_EXTRA", Set.of("WORDS")), Map.entry("OFFICER", Set.of("NAME")),
        Map.entry("KEYING", Set.of("DOUBT_REASON")), Map.entry("BEGUN_FORM", Set.of("MARKS", "EVIDENCE")),
        Map.entry("FORM_FLAG", Set.of("NOTE", "ANSWER")), Map.entry("IMPORT_FILL", Set.of("BEFORE", "AFTER")),
        Map.entry("PERSON_MERGE_FIELD", Set.of("BEFORE", "AFTER")), Map.entry("CONSENT", Set.of("GIVEN_BY")),
        Map.entry("DATA_REQUEST", Set.of("PERSON_NAME", "OUTCOME")), Map.entry("HOUSEHOLD", Set.of("ADDRESS")));

    private final Set<Long> people;
    private final Set<Long> rounds;
    private final Set<Long> merges;
    private final Set<String> rows = new HashSet<>();

    ErasedRows(Database database, Collection<Long> people) {
        this.people = Set.copyOf(people);
        this.rounds = database.sql().select(ASSESSMENT_ROUND.ID).from(ASSESSMENT_ROUND).where(ASSESSMENT_ROUND.TITLE.eq(Title.CITIZEN.name()))
            .fetchSet(ASSESSMENT_ROUND.ID);
        this.merges = database.sql().select(PERSON_MERGE.ID).from(PERSON_MERGE)
            .where(DSL.or(PERSON_MERGE.KEPT_ID.in(people), PERSON_MERGE.GONE_ID.in(people))).fetchSet(PERSON_MERGE.ID);
    }

    /** A row that is there now is one of theirs. */
    void add(String table, long id) {
        rows.add(table + Map.of("ID", id));
    }

    Set<Long> rounds() {
        return rounds;
    }

    Set<Long> merges() {
        return merges;
    }

    boolean isPerson(RowChange change) {
        return change.table().equals(PERSON) && people.contains((Long) change.key().get("ID"));
    }

    boolean has(RowChange change) {
        if (!COLUMNS.containsKey(change.table())) {
            return false;
        }
        if (change.table().equals(PERSON)) {
            return isPerson(change);
        }
        if (rows.contains(change.row())) {
            return true;
        }
        boolean own = names(change.key()) || names(change.before()) || names(change.after());
        if (own) {
            rows.add(change.row());
        }
        return own;
    }

    private boolean names(Map<String, Object> values) {
        return in(people, values.get("PERSON_ID")) || in(merges, values.get("MERGE_ID"))
            || in(people, values.get("SUBJECT_ID")) && in(rounds, values.get("ROUND_ID"));
    }

    private static boolean in(Set<Long> known, Object value) {
        return value instanceof Long id && known.contains(id);
    }

    /** The change without what tells of the person. */
    static RowChange emptied(RowChange change) {
        Set<String> columns = COLUMNS.get(change.table());
        return new RowChange(change.kind(), change.table(), change.key(), without(change.before(), columns), without(change.after(), columns));
    }

    private static Map<String, Object> without(Map<String, Object> values, Set<String> columns) {
        Map<String, Object> left = new LinkedHashMap<>(values);
        left.keySet().removeAll(columns);
        return left;
    }
}
