package vn.sokhuyenhoc.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The households and who belongs to them. */
public final class HouseholdStore {
    private final Database database;

    public HouseholdStore(Database database) {
        this.database = database;
    }

    /** The households that a filter leaves: by village, then by number, shorter ones first. */
    public long[] ids(HouseholdFilter filter) {
        Condition wanted = filter.ended() ? DSL.noCondition() : HOUSEHOLD.ENDED_ON.isNull();
        wanted = filter.placeId() == null ? wanted : wanted.and(HOUSEHOLD.PLACE_ID.eq(filter.placeId()));
        wanted = filter.clanId() == null ? wanted : wanted.and(HOUSEHOLD.CLAN_ID.eq(filter.clanId()));
        String text = Fold.clean(Sought.of(filter.text()));
        if (!text.isEmpty()) {
            Condition head = PERSON.HOUSEHOLD_ID.eq(HOUSEHOLD.ID).and(PERSON.KIN.eq(Kin.HEAD.name()));
            for (String word : Fold.fold(text).split(" ")) {
                head = head.and(PERSON.FOLD_NAME.contains(word));
            }
            wanted = wanted.and(HOUSEHOLD.NUMBER.equalIgnoreCase(text).or(exists(selectOne().from(PERSON).where(head))));
        }
        return database.sql().select(HOUSEHOLD.ID).from(HOUSEHOLD).join(PLACE).on(PLACE.ID.eq(HOUSEHOLD.PLACE_ID)).where(wanted)
            .orderBy(PLACE.ROLL_ORDER, DSL.length(HOUSEHOLD.NUMBER), HOUSEHOLD.NUMBER, HOUSEHOLD.ID).fetch(HOUSEHOLD.ID)
            .stream().mapToLong(Long::longValue).toArray();
    }

    /** These households, in this order; null for one that is gone. */
    public List<HouseholdLine> lines(List<Long> ids) {
        Map<Long, Integer> members = database.sql().select(PERSON.HOUSEHOLD_ID, DSL.count()).from(PERSON)
            .where(PERSON.HOUSEHOLD_ID.in(ids), PERSON.STATUS.eq("PRESENT")).groupBy(PERSON.HOUSEHOLD_ID).fetchMap(PERSON.HOUSEHOLD_ID, DSL.count());
        Map<Long, String> heads = new HashMap<>();
        database.sql().select(PERSON.HOUSEHOLD_ID, PERSON.FULL_NAME).from(PERSON)
            .where(PERSON.HOUSEHOLD_ID.in(ids), PERSON.KIN.eq(Kin.HEAD.name()), PERSON.STATUS.ne(PersonRows.MERGED))
            .forEach(row -> heads.put(row.value1(), row.value2()));
        Map<Long, HouseholdLine> found = new HashMap<>();
        select(HOUSEHOLD.ID.in(ids)).forEach(row -> {
            Household household = household(row);
            found.put(household.id(), new HouseholdLine(household, heads.get(household.id()), members.getOrDefault(household.id(), 0)));
        });
        return ids.stream().map(found::get).toList();
    }

    public int count() {
        return database.sql().fetchCount(HOUSEHOLD, HOUSEHOLD.ENDED_ON.isNull());
    }

    /** The household of this number in a village that has not ended. */
    public Optional<Household> byNumber(long placeId, String number) {
        return find(HOUSEHOLD.PLACE_ID.eq(placeId).and(HOUSEHOLD.NUMBER.equalIgnoreCase(Fold.clean(number))).and(HOUSEHOLD.ENDED_ON.isNull()));
    }

    /** The first one of which that is so. */
    Optional<Household> find(Condition condition) {
        return select(condition).orderBy(HOUSEHOLD.ID).limit(1).fetchOptional(HouseholdStore::household);
    }

    /** All numbers given in a village, also those of households that have ended. */
    public List<String> numbers(long placeId) {
        return database.sql().select(HOUSEHOLD.NUMBER).from(HOUSEHOLD).where(HOUSEHOLD.PLACE_ID.eq(placeId)).fetch(HOUSEHOLD.NUMBER);
    }

    /** @param importNo the import that brought it, or null */
    public long add(Household household, Long importNo) {
        return database.sql().insertInto(HOUSEHOLD).set(HOUSEHOLD.NUMBER, Fold.clean(household.number()))
            .set(HOUSEHOLD.PLACE_ID, household.placeId()).set(HOUSEHOLD.CLAN_ID, household.clanId())
            .set(HOUSEHOLD.ADDRESS, household.address()).set(HOUSEHOLD.IMPORT_NO, importNo)
            .returning(HOUSEHOLD.ID).fetchSingle(HOUSEHOLD.ID);
    }

    public void change(Household household) {
        database.sql().update(HOUSEHOLD).set(HOUSEHOLD.NUMBER, Fold.clean(household.number()))
            .set(HOUSEHOLD.PLACE_ID, household.placeId()).set(HOUSEHOLD.CLAN_ID, household.clanId()).set(HOUSEHOLD.ADDRESS, household.address())
            .where(HOUSEHOLD.ID.eq(household.id())).execute();
    }

    /** Ends the household; nobody belongs to it any longer. */
    public void end(long id, LocalDate day) {
        database.sql().update(HOUSEHOLD).set(HOUSEHOLD.ENDED_ON, day).where(HOUSEHOLD.ID.eq(id)).execute();
        database.people().aside(() -> database.sql().update(PERSON).set(PERSON.HOUSEHOLD_ID, (Long) null).set(PERSON.KIN, (String) null)
            .where(PERSON.HOUSEHOLD_ID.eq(id)).execute());
    }

    /** Who belongs to it, by their rows: the head first, then as they were entered. */
    public List<Long> members(long id) {
        return database.sql().select(PERSON.ID).from(PERSON).where(PERSON.HOUSEHOLD_ID.eq(id), PERSON.STATUS.ne(PersonRows.MERGED))
            .orderBy(DSL.when(PERSON.KIN.eq(Kin.HEAD.name()), 0).otherwise(1), PERSON.SERIAL).fetch(PERSON.ID);
    }

    /** The head, by their row. */
    public Optional<Long> head(long id) {
        return database.sql().select(PERSON.ID).from(PERSON).where(PERSON.HOUSEHOLD_ID.eq(id), PERSON.KIN.eq(Kin.HEAD.name()),
            PERSON.STATUS.ne(PersonRows.MERGED)).limit(1).fetchOptional(PERSON.ID);
    }

    /** Puts people, by their rows, into a household and out of the one they were in. */
    public void place(Map<Long, Place> of) {
        if (of.isEmpty()) {
            return;
        }
        BatchBindStep batch = database.sql().batch(database.sql().update(PERSON).set(PERSON.HOUSEHOLD_ID, (Long) null)
            .set(PERSON.KIN, (String) null).where(PERSON.ID.eq((Long) null)));
        of.forEach((person, place) -> batch.bind(place.householdId(), place.kin() == null ? null : place.kin().name(), person));
        database.people().aside(batch::execute);
    }

    /** Where a person stands: household and kin, each null for none. */
    public record Place(Long householdId, Kin kin) {
    }

    private SelectConditionStep<Record> select(Condition condition) {
        return database.sql().select(List.of(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, HOUSEHOLD.PLACE_ID, HOUSEHOLD.CLAN_ID, HOUSEHOLD.ADDRESS,
            HOUSEHOLD.ENDED_ON, PLACE.NAME, CLAN.NAME)).from(HOUSEHOLD).join(PLACE).on(PLACE.ID.eq(HOUSEHOLD.PLACE_ID))
            .leftJoin(CLAN).on(CLAN.ID.eq(HOUSEHOLD.CLAN_ID)).where(condition);
    }

    private static Household household(Record row) {
        return new Household(row.get(HOUSEHOLD.ID), row.get(HOUSEHOLD.NUMBER), row.get(HOUSEHOLD.PLACE_ID), row.get(PLACE.NAME),
            row.get(HOUSEHOLD.CLAN_ID), row.get(CLAN.NAME), row.get(HOUSEHOLD.ADDRESS), row.get(HOUSEHOLD.ENDED_ON));
    }
}
