package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.store.SortOrder;

/** What the office chose for its lists: the columns of the list of people, and the order of names. */
public final class ListChoices {
    private static final String COLUMNS = "people_columns";

    private final Database database;
    private final SettingStore settings;
    private final SortOrder order;

    public ListChoices(Database database) {
        this.database = database;
        this.settings = new SettingStore(database);
        this.order = new SortOrder(database);
    }

    /** Never empty. */
    public List<PersonColumn> columns() {
        return settings.get(COLUMNS).map(PersonColumn::read).filter(columns -> !columns.isEmpty()).orElse(PersonColumn.USUAL);
    }

    public List<PersonColumn> keep(List<PersonColumn> columns) {
        return database.change(Deed.LIST_CHOICE, () -> {
            settings.put(COLUMNS, PersonColumn.write(columns));
            return columns;
        });
    }

    public NameOrder nameOrder() {
        return order.chosen();
    }

    /** Sorts everyone anew; all of it or, when stopped, nothing. */
    public NameOrder sortBy(NameOrder wanted, Progress progress) {
        return database.bulkChange(Deed.NAME_ORDER, () -> {
            order.choose(wanted, progress);
            return wanted;
        });
    }
}
