package vn.sokhuyenhoc.work.paper;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.PrintOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.files.print.PagePrinter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;

/** Printing papers through the system's printers; the printer used last is offered first the next time. */
public final class Printing {
    private static final String LAST = "print.printer";

    private final Database database;
    private final SettingStore settings;
    private final PagePrinter printer;

    public Printing(Database database, PagePrinter printer) {
        this.database = database;
        this.settings = new SettingStore(database);
        this.printer = printer;
    }

    /** The printers there are, the one to be offered first; refuses where there is none. */
    public List<String> printers() {
        List<String> all = printer.printers();
        if (all.isEmpty()) {
            throw new FaultException(Fault.PRINTER_NONE);
        }
        Stream<String> last = settings.get(LAST).filter(all::contains).stream();
        return Stream.concat(last, all.stream()).distinct().toList();
    }

    /** Prints; answers how many pages, each of them as often as ordered. The name is what the printer's queue shows. */
    public int print(byte[] pdf, PrintOrder order, String name) {
        int pages = printer.print(pdf, order, name);
        database.change(Deed.PRINTER, () -> {
            settings.put(LAST, order.printer());
            return null;
        });
        return pages;
    }
}
