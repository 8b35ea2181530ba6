package vn.sokhuyenhoc.store;

import static org.jooq.impl.DSL.count;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The clans and the units. */
public final class GroupStore {
    private final Database database;

    public GroupStore(Database database) {
        this.database = database;
    }

    /** By name. */
    public List<Clan> clans() {
        Map<Long, Integer> households = database.counts().of("clans", () -> database.sql().select(HOUSEHOLD.CLAN_ID, count()).from(HOUSEHOLD)
            .where(HOUSEHOLD.CLAN_ID.isNotNull(), HOUSEHOLD.ENDED_ON.isNull()).groupBy(HOUSEHOLD.CLAN_ID)
            .fetchMap(HOUSEHOLD.CLAN_ID, count()), HOUSEHOLD);
        return database.sql().select(CLAN.ID, CLAN.NAME, CLAN.HEAD_NAME, CLAN.PLACE_ID, PLACE.NAME).from(CLAN)
            .leftJoin(PLACE).on(PLACE.ID.eq(CLAN.PLACE_ID)).orderBy(CLAN.FOLD_NAME, CLAN.ID)
            .fetch(row -> new Clan(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), households.getOrDefault(row.value1(), 0)));
    }

    public long addClan(Clan clan) {
        return database.sql().insertInto(CLAN).set(CLAN.NAME, Fold.clean(clan.name())).set(CLAN.FOLD_NAME, Fold.fold(clan.name()))
            .set(CLAN.HEAD_NAME, clan.headName()).set(CLAN.PLACE_ID, clan.placeId()).returning(CLAN.ID).fetchSingle(CLAN.ID);
    }

    public void changeClan(Clan clan) {
        database.sql().update(CLAN).set(CLAN.NAME, Fold.clean(clan.name())).set(CLAN.FOLD_NAME, Fold.fold(clan.name()))
            .set(CLAN.HEAD_NAME, clan.headName()).set(CLAN.PLACE_ID, clan.placeId()).where(CLAN.ID.eq(clan.id())).execute();
    }

    /** @param clanId null for none */
    public void assign(long householdId, Long clanId) {
        database.sql().update(HOUSEHOLD).set(HOUSEHOLD.CLAN_ID, clanId).where(HOUSEHOLD.ID.eq(householdId)).execute();
    }

    /** Those of the commune first, each by name. */
    public List<Unit> units() {
        Map<Long, Integer> people = database.counts().of("units", () -> database.sql().select(PERSON.UNIT_ID, count()).from(PERSON)
            .where(PERSON.UNIT_ID.isNotNull(), PERSON.STATUS.eq("PRESENT")).groupBy(PERSON.UNIT_ID).fetchMap(PERSON.UNIT_ID, count()), PERSON);
        return database.sql().select(UNIT.ID, UNIT.NAME, UNIT.KIND, UNIT.OUTSIDE, UNIT.PLACE_ID, PLACE.NAME).from(UNIT)
            .leftJoin(PLACE).on(PLACE.ID.eq(UNIT.PLACE_ID)).orderBy(UNIT.OUTSIDE, UNIT.FOLD_NAME, UNIT.ID)
            .fetch(row -> new Unit(row.value1(), row.value2(), UnitKind.valueOf(row.value3()), row.value4(), row.value5(), row.value6(),
                people.getOrDefault(row.value1(), 0)));
    }

    public long addUnit(Unit unit) {
        return database.sql().insertInto(UNIT).set(UNIT.NAME, Fold.clean(unit.name())).set(UNIT.FOLD_NAME, Fold.fold(unit.name()))
            .set(UNIT.KIND, unit.kind().name()).set(UNIT.OUTSIDE, unit.outside()).set(UNIT.PLACE_ID, unit.placeId())
            .returning(UNIT.ID).fetchSingle(UNIT.ID);
    }

    public void changeUnit(Unit unit) {
        database.sql().update(UNIT).set(UNIT.NAME, Fold.clean(unit.name())).set(UNIT.FOLD_NAME, Fold.fold(unit.name()))
            .set(UNIT.KIND, unit.kind().name()).set(UNIT.OUTSIDE, unit.outside()).set(UNIT.PLACE_ID, unit.placeId())
            .where(UNIT.ID.eq(unit.id())).execute();
    }
}
