package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.BATCH;
import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.SETTING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceCounts;
import vn.sokhuyenhoc.domain.place.PlaceFinder;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/**
 * The villages. Two that are open at once may have the same name only where their former communes differ; then both are shown with it.
 * Whatever changes a name or a commune ends with {@link #settle}.
 */
public final class PlaceStore {
    private static final String COMMUNE_OF_NEW = "commune-of-new-places";

    private final Database database;

    public PlaceStore(Database database) {
        this.database = database;
    }

    /** All villages that are not closed, in the order of lists. */
    public List<Place> all() {
        return where(PLACE.VALID_TO.isNull());
    }

    /** Closed ones too, in the order of lists. */
    public List<Place> ever() {
        return where(DSL.noCondition());
    }

    /** Those that are open, and closed ones that have forms of any round. */
    public List<Place> withForms() {
        return where(PLACE.VALID_TO.isNull().or(PLACE.ID.in(DSL.select(ASSESSMENT.PLACE_ID).from(ASSESSMENT))));
    }

    private List<Place> where(Condition condition) {
        return database.sql().select(PlaceRows.FIELDS).from(PLACE).where(condition).orderBy(PLACE.ROLL_ORDER, PLACE.ID).fetch(PlaceRows::place);
    }

    /** The open village of this name, told apart by marks and former commune; refuses a name that fits several. */
    public Optional<Place> byName(String name) {
        return finder().find(name);
    }

    /** Finds among those open now, while the villages of one former commune are brought in among its own. */
    public PlaceFinder finder() {
        return new PlaceFinder(all(), communeOfNew());
    }

    public Place byId(long id) {
        return where(PLACE.ID.eq(id)).getFirst();
    }

    /** Adds a village at the end of the lists, of the former commune that new ones are of now. */
    public Place add(String name) {
        return add(name, communeOfNew(), null);
    }

    /** @param from its first day, or null */
    public Place add(String name, String formerCommune, LocalDate from) {
        long id = insert(name, formerCommune, from);
        settle();
        return byId(id);
    }

    /** Adds these villages, in this order, of the former commune that new ones are of now; answers their rows. */
    public List<Long> addAll(List<String> names) {
        String commune = communeOfNew();
        List<Long> ids = names.stream().map(name -> insert(name, commune, null)).toList();
        settle();
        return ids;
    }

    private long insert(String name, String formerCommune, LocalDate from) {
        int last = database.sql().select(DSL.coalesce(DSL.max(PLACE.ROLL_ORDER), 0)).from(PLACE).fetchSingle().value1();
        return database.sql().insertInto(PLACE).set(PLACE.NAME, Fold.clean(name)).set(PLACE.FOLD_NAME, Fold.fold(name))
            .set(PLACE.ROLL_ORDER, last + 1).set(PLACE.FORMER_COMMUNE, Fold.clean(formerCommune)).set(PLACE.VALID_FROM, from)
            .returning(PLACE.ID).fetchSingle(PLACE.ID);
    }

    /** Writes a village's plain name and former commune. */
    public void correct(long id, String plainName, String formerCommune) {
        database.sql().update(PLACE).set(PLACE.NAME, Fold.clean(plainName)).set(PLACE.FOLD_NAME, Fold.fold(plainName))
            .set(PLACE.FORMER_COMMUNE, Fold.clean(formerCommune)).where(PLACE.ID.eq(id)).execute();
    }

    /** @param lastDay or null to open it again */
    public void end(long id, LocalDate lastDay) {
        database.sql().update(PLACE).set(PLACE.VALID_TO, lastDay).where(PLACE.ID.eq(id)).execute();
    }

    /** Takes a village out to which nothing belongs; answers whether that was so. */
    public boolean remove(long id) {
        boolean named = database.sql().fetchExists(ASSESSMENT, ASSESSMENT.PLACE_ID.eq(id))
            || database.sql().fetchExists(BATCH, BATCH.PLACE_ID.eq(id));
        return !named && database.sql().deleteFrom(PLACE).where(PLACE.ID.eq(id)).execute() == 1;
    }

    /** Shows the former commune behind names that several open villages have; refuses two that nothing tells apart. */
    public void settle() {
        List<Place> open = all();
        Map<String, List<Place>> byLetters = open.stream().collect(Collectors.groupingBy(place -> Fold.fold(place.plainName())));
        for (Place place : open) {
            List<Place> same = byLetters.get(Fold.fold(place.plainName())).stream()
                .filter(o -> o.id() != place.id() && SameName.of(o.plainName(), place.plainName())).toList();
            if (same.stream().anyMatch(other -> Fold.fold(other.formerCommune()).equals(Fold.fold(place.formerCommune())))) {
                throw new FaultException(Fault.PLACE_NAME_TAKEN, place.plainName());
            }
            String shown = same.isEmpty() ? place.plainName() : place.fullName();
            if (!shown.equals(place.name())) {
                database.sql().update(PLACE).set(PLACE.NAME, shown).where(PLACE.ID.eq(place.id())).execute();
            }
        }
    }

    /** Puts the villages, all that there are or ever were, in this order. */
    public void order(List<Long> ids) {
        for (int i = 0; i < ids.size(); i++) {
            database.sql().update(PLACE).set(PLACE.ROLL_ORDER, i + 1).where(PLACE.ID.eq(ids.get(i))).execute();
        }
    }

    /** Puts these villages where another one stands, and that one behind them. */
    public void putBefore(List<Long> ids, long other) {
        List<Long> order = new ArrayList<>(ever().stream().map(Place::id).toList());
        order.removeAll(ids);
        order.addAll(order.indexOf(other), ids);
        order(order);
    }

    /** What belongs to each village; those to which nothing belongs are missing. */
    public Map<Long, PlaceCounts> counts() {
        Map<Long, PlaceCounts> counts = new HashMap<>();
        database.people().perPlace(PersonFilter.Who.PRESENT)
            .forEach((id, n) -> counts.merge(id, new PlaceCounts(n, 0, 0), PlaceCounts::plus));
        count(HOUSEHOLD, HOUSEHOLD.PLACE_ID, HOUSEHOLD.ENDED_ON.isNull())
            .forEach((id, n) -> counts.merge(id, new PlaceCounts(0, n, 0), PlaceCounts::plus));
        count(CHAPTER, CHAPTER.PLACE_ID, CHAPTER.VALID_TO.isNull().and(CHAPTER.PLACE_ID.isNotNull()))
            .forEach((id, n) -> counts.merge(id, new PlaceCounts(0, 0, n), PlaceCounts::plus));
        return counts;
    }

    private Map<Long, Integer> count(Table<?> table, Field<Long> place, Condition condition) {
        return database.sql().select(place, DSL.count()).from(table).where(condition).groupBy(place).fetchMap(place, DSL.count());
    }

    /** The former commune that villages added from now on are of, which is also the one meant where a name fits several; empty for none. */
    public String communeOfNew() {
        return database.sql().select(SETTING.WORDS).from(SETTING).where(SETTING.NAME.eq(COMMUNE_OF_NEW)).fetchOptional(SETTING.WORDS).orElse("");
    }

    public void setCommuneOfNew(String commune) {
        database.sql().deleteFrom(SETTING).where(SETTING.NAME.eq(COMMUNE_OF_NEW)).execute();
        if (!commune.isBlank()) {
            database.sql().insertInto(SETTING).set(SETTING.NAME, COMMUNE_OF_NEW).set(SETTING.WORDS, Fold.clean(commune)).execute();
        }
    }
}
