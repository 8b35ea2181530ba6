package vn.sokhuyenhoc.work;

import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;

/** This association's own data. */
public final class OfficeBook {
    private final Database database;
    private final OfficeStore offices;

    public OfficeBook(Database database) {
        this.database = database;
        this.offices = new OfficeStore(database);
    }

    public Office office() {
        return offices.find().orElseThrow(() -> new FaultException(Fault.DATA_DAMAGED, ""));
    }

    public void save(Office office) {
        database.change(() -> {
            offices.save(office);
            return null;
        });
    }
}
