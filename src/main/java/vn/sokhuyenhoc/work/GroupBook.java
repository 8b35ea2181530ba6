package vn.sokhuyenhoc.work;

import java.util.List;
import java.util.Objects;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.GroupStore;

/** The clans and the units. Two units never bear the same name, nor two clans of one village. */
public final class GroupBook {
    private final Database database;
    private final GroupStore groups;

    public GroupBook(Database database) {
        this.database = database;
        this.groups = new GroupStore(database);
    }

    public List<Clan> clans() {
        return groups.clans();
    }

    /** Keeps a new clan, or one that was changed; answers its row. */
    public long keep(Clan clan) {
        String key = Fold.fold(clan.name());
        refuse(groups.clans().stream().anyMatch(other -> other.id() != clan.id() && Objects.equals(other.placeId(), clan.placeId())
            && Fold.fold(other.name()).equals(key)), clan.name());
        return database.change(Deed.GROUP, () -> {
            database.detail(clan.name());
            if (clan.id() == 0) {
                return groups.addClan(clan);
            }
            groups.changeClan(clan);
            return clan.id();
        });
    }

    /** @param clanId null for none */
    public void assign(long householdId, Long clanId) {
        database.change(Deed.GROUP, () -> {
            groups.clans().stream().filter(clan -> clanId != null && clan.id() == clanId).findFirst().ifPresent(clan -> database.detail(clan.name()));
            groups.assign(householdId, clanId);
            return null;
        });
    }

    public List<Unit> units() {
        return groups.units();
    }

    /** Keeps a new unit, or one that was changed; answers its row. */
    public long keep(Unit unit) {
        String key = Fold.fold(unit.name());
        refuse(groups.units().stream().anyMatch(other -> other.id() != unit.id() && Fold.fold(other.name()).equals(key)), unit.name());
        return database.change(Deed.GROUP, () -> {
            database.detail(unit.name());
            if (unit.id() == 0) {
                return groups.addUnit(unit);
            }
            groups.changeUnit(unit);
            return unit.id();
        });
    }

    private static void refuse(boolean taken, String name) {
        if (taken) {
            throw new FaultException(Fault.NAME_TAKEN, name);
        }
    }
}
