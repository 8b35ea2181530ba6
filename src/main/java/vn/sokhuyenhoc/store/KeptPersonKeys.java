package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;

/**
 * Keeps what lists of people are narrowed and sorted by in memory, and right: when people have been written since, all are read anew when
 * next asked for, or only the rows that the writer told of here.
 */
final class KeptPersonKeys {
    /** So many rows and more are read with all others: looked up one by one they take longer. */
    private static final int MANY = 2000;

    private final Database database;
    private final PersonWrites writes = new PersonWrites();
    private final Set<Long> changed = new HashSet<>();
    private PersonKeys keys;
    private State read;

    /**
     * How the table of people was when it was read.
     *
     * @param writes statements until then
     * @param inside the change in which it was read, which may yet be taken back; null for what is saved
     */
    private record State(long writes, DSLContext inside) {
        boolean holds(State now) {
            return writes == now.writes && (inside == null || inside == now.inside);
        }
    }

    KeptPersonKeys(Database database) {
        this.database = database;
    }

    /** Everyone as they are now, within a change as it has made them. */
    PersonKeys keys() {
        State now = state();
        if (read == null || !read.holds(now) || changed.size() >= MANY) {
            keys = PersonKeys.of(rows(DSL.noCondition()));
            read = now;
        } else if (!changed.isEmpty()) {
            keys = keys.with(changed, rows(PERSON.ID.in(changed)));
            read = now;
        }
        changed.clear();
        return keys;
    }

    /** How many there are. */
    int count() {
        return database.counts().one("people", () -> keys().count(), PERSON);
    }

    /** How many of them each village has; one that has none is missing. */
    Map<Long, Integer> perPlace(PersonFilter.Who who) {
        return database.counts().of("people " + who, () -> keys().perPlace(who), PERSON);
    }

    /** As {@link #perPlace}, but without those whom their place of work assesses. */
    Map<Long, Integer> perRoll(PersonFilter.Who who) {
        return database.counts().of("roll " + who, () -> keys().perRoll(who), PERSON);
    }

    /** To be told of every statement. */
    ExecuteListener listener() {
        return writes;
    }

    /** Writes people and answers the rows, which are then the only ones to be read anew; that is right also where the change is taken back. */
    List<Long> writing(Supplier<List<Long>> write) {
        List<Long> rows = writes.told(write);
        changed.addAll(rows);
        return rows;
    }

    /** Writes of people what is not kept here. */
    <T> T aside(Supplier<T> write) {
        return writes.told(write);
    }

    /** People were written past the statements that are listened to. */
    void unseen() {
        writes.unseen();
    }

    private State state() {
        return new State(writes.count(), database.sql().connectionResult(this::inside));
    }

    private DSLContext inside(Connection connection) throws SQLException {
        return connection.getAutoCommit() ? null : database.sql();
    }

    /** Read without records of jOOQ: of 100,000 people they take as long as the reading. */
    private List<PersonKey> rows(Condition condition) {
        List<PersonKey> found = new ArrayList<>();
        try (ResultSet rows = database.sql().select(PERSON.ID, PERSON.SORT_KEY, PERSON.FOLD_NAME, PERSON.PLACE_ID, PERSON.SERIAL, PERSON.BIRTH_YEAR,
                PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY, PERSON.SEX, PERSON.LABOUR_GROUP, PERSON.STATUS, PERSON.BY_UNIT).from(PERSON)
            .where(condition.and(PERSON.STATUS.ne(PersonRows.MERGED))).fetchResultSet()) {
            while (rows.next()) {
                found.add(key(rows));
            }
        } catch (SQLException e) {
            throw new DataAccessException("people", e);
        }
        return found;
    }

    private static PersonKey key(ResultSet row) throws SQLException {
        int at = 0;
        long id = row.getLong(++at);
        byte[] sort = Texts.bytes(row.getString(++at));
        byte[] fold = Texts.bytes(row.getString(++at));
        int place = Math.toIntExact(row.getLong(++at));
        int serial = row.getInt(++at);
        int birth = PersonKey.birth(row.getInt(++at), row.getInt(++at), row.getInt(++at));
        return new PersonKey(id, sort, fold, place, serial, birth, new PersonKey.Kind(ordinal(Sex.class, row.getString(++at)),
            ordinal(LabourGroup.class, row.getString(++at)), ordinal(PersonStatus.class, row.getString(++at)), row.getBoolean(++at)));
    }

    private static <E extends Enum<E>> byte ordinal(Class<E> type, String name) {
        return name == null ? -1 : (byte) Enum.valueOf(type, name).ordinal();
    }
}
