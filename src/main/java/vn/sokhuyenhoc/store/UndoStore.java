package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.store.trace.RowChange;
import vn.sokhuyenhoc.store.trace.RowReplay;

/** Puts rows back as they were before an entry of the log of changes. */
public final class UndoStore {
    private static final String FORMS = "ASSESSMENT";
    private static final String PEOPLE = "PERSON";

    private final Database database;

    public UndoStore(Database database) {
        this.database = database;
    }

    /**
     * A form that an entry wrote.
     *
     * @param subjectId person, household, clan, unit or village
     */
    public record Form(long roundId, long subjectId) {
    }

    /** Makes rows of one entry, in its order, as they were before it, the last one first. Answers whether nothing else hung on them. */
    public boolean takeBack(List<RowChange> rows) {
        try {
            database.sql().connection(connection -> {
                RowReplay replay = new RowReplay(connection);
                replay.again(rows.reversed().stream().map(RowChange::inverse).iterator());
                replay.finish();
            });
        } catch (DataAccessException e) {
            if (e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
                return false;
            }
            throw e;
        } finally {
            if (rows.stream().anyMatch(change -> change.table().equals(PEOPLE))) {
                database.people().unseen();
            }
        }
        return true;
    }

    /** The forms among these rows, as they stand now or, where one was taken away, stood. */
    public Set<Form> forms(List<RowChange> rows) {
        Set<Form> forms = new HashSet<>();
        rows.stream().filter(UndoStore::isForm).forEach(change -> form(change).ifPresent(forms::add));
        return forms;
    }

    /** Whether a form was written, and not only its place in the order of names. */
    public static boolean isForm(RowChange change) {
        return change.table().equals(FORMS) && !change.after().keySet().equals(Set.of(LaterChanges.ORDER));
    }

    private Optional<Form> form(RowChange change) {
        if (change.kind() != RowChange.Kind.CHANGED) {
            return Optional.of(new Form((Long) change.value("ROUND_ID"), (Long) Optional.ofNullable(change.value("PERSON_ID"))
                .orElseGet(() -> change.value("GROUP_ID"))));
        }
        return database.sql().select(ASSESSMENT.ROUND_ID, DSL.coalesce(ASSESSMENT.PERSON_ID, ASSESSMENT.GROUP_ID)).from(ASSESSMENT)
            .where(ASSESSMENT.ID.eq((Long) change.key().get("ID"))).fetchOptional(row -> new Form(row.value1(), row.value2()));
    }
}
