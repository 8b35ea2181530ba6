package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON_EVENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter;
import vn.sokhuyenhoc.domain.privacy.PrivacyLine;

/** People by consent and retention. */
public final class PrivacyPeople {
    /** Found by the index of years, which goes with the erasing as well. */
    static final Condition ERASED = PERSON.BIRTH_YEAR.isNull().and(PERSON.ERASED_ON.isNotNull());

    private final Database database;
    private final PersonStore people;
    private final ConsentStore consents;

    public PrivacyPeople(Database database) {
        this.database = database;
        this.people = new PersonStore(database);
        this.consents = new ConsentStore(database);
    }

    /**
     * In the order of names.
     *
     * @param before whoever left or died and left no trace since this day is past keeping; null where that is not set
     */
    public long[] ids(PrivacyFilter filter, String purpose, LocalDate before) {
        PersonFilter.Who who = switch (filter.which()) {
            case WITHOUT_CONSENT -> PersonFilter.Who.PRESENT;
            case WITH_CONSENT, PAST_KEEPING, EVERYONE -> PersonFilter.Who.ANY;
        };
        long[] all = people.ids(new PersonFilter(filter.text(), PersonFilter.Where.place(filter.placeId()), who, PersonFilter.Order.NAME, false));
        Set<Long> erased = erasedRows();
        LongPredicate wanted = wanted(filter.which(), purpose, before);
        return LongStream.of(all).filter(id -> !erased.contains(id)).filter(wanted).toArray();
    }

    /** Rows whose people were erased: they count where they did, but no paper is made for them any more. */
    public Set<Long> erasedRows() {
        return database.sql().select(PERSON.ID).from(PERSON).where(ERASED).fetchSet(PERSON.ID);
    }

    private LongPredicate wanted(PrivacyFilter.Which which, String purpose, LocalDate before) {
        Set<Long> agreed = consents.people(purpose);
        return switch (which) {
            case WITHOUT_CONSENT -> id -> !agreed.contains(id);
            case WITH_CONSENT -> agreed::contains;
            case PAST_KEEPING -> before == null ? id -> false : past(before)::contains;
            case EVERYONE -> id -> true;
        };
    }

    private Set<Long> past(LocalDate before) {
        Set<Long> gone = database.sql().select(PERSON.ID).from(PERSON)
            .where(PERSON.STATUS.in(PersonStatus.MOVED_OUT.name(), PersonStatus.DIED.name())).fetchSet(PERSON.ID);
        Map<Long, LocalDate> last = last(gone);
        return gone.stream().filter(id -> last.get(id) == null || last.get(id).isBefore(before)).collect(Collectors.toSet());
    }

    /** The day of the last form or of what was last noted of each. */
    private Map<Long, LocalDate> last(Collection<Long> those) {
        Map<Long, LocalDate> last = new HashMap<>();
        database.sql().select(ASSESSMENT.PERSON_ID, DSL.max(ASSESSMENT.SAVED_AT)).from(ASSESSMENT).where(ASSESSMENT.PERSON_ID.in(those))
            .groupBy(ASSESSMENT.PERSON_ID).forEach(row -> last.put(row.value1(), row.value2().toLocalDate()));
        database.sql().select(PERSON_EVENT.PERSON_ID, DSL.max(PERSON_EVENT.ON_DAY)).from(PERSON_EVENT).where(PERSON_EVENT.PERSON_ID.in(those))
            .groupBy(PERSON_EVENT.PERSON_ID).forEach(row -> last.merge(row.value1(), row.value2(), (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    /** These, in this order; null for one that is gone. */
    public List<PrivacyLine> byIds(List<Long> ids, String purpose) {
        Map<Long, Consent> agreed = consents.holding(ids, purpose).stream().collect(Collectors.toMap(Consent::personId, one -> one, (a, b) -> b));
        Map<Long, LocalDate> last = last(ids);
        return people.byIds(ids).stream().map(one -> one == null ? null : new PrivacyLine(one, agreed.get(one.id()), last.get(one.id()))).toList();
    }

    /** Whether somebody was erased. */
    public boolean isErased(long id) {
        return database.sql().fetchExists(PERSON, PERSON.ID.eq(id), PERSON.ERASED_ON.isNotNull());
    }

    /** How many were erased, rows of the same person counted once. */
    public int erased() {
        return database.sql().fetchCount(PERSON, PERSON.ERASED_ON.isNotNull(), PERSON.MERGED_INTO.isNull());
    }
}
