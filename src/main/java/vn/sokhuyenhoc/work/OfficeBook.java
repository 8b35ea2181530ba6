package vn.sokhuyenhoc.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.office.EarlierOffice;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;

/** This association's own data, and what it was called before. */
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

    /** The association as it was on a day, which is what a paper of that day says. */
    public Office officeOn(LocalDate day) {
        return offices.before().stream().filter(earlier -> !earlier.lastDay().isBefore(day)).min(Comparator.comparing(EarlierOffice::lastDay))
            .map(EarlierOffice::office).orElseGet(this::office);
    }

    /** Newest first. */
    public List<EarlierOffice> earlier() {
        return offices.before();
    }

    public void save(Office office) {
        database.change(Deed.OFFICE, () -> {
            database.detail(office.commune().name());
            offices.save(office);
            return null;
        });
    }
}
