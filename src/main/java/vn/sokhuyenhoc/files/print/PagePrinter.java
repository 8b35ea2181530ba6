package vn.sokhuyenhoc.files.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import vn.sokhuyenhoc.domain.document.PrintOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.files.pdf.PdfSheets;

/**
 * Prints pages through the printers that the system knows, without a window of its own. Refuses, each as a {@link FaultException}: a printer
 * that has gone, one that takes nothing, pages behind the end.
 */
public final class PagePrinter {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<PrintService[]> services;
    private final Supplier<Optional<PrintService>> usual;

    /** The printers of this machine. */
    public PagePrinter() {
        this(() -> PrintServiceLookup.lookupPrintServices(PAGES, null), () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    PagePrinter(Supplier<PrintService[]> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    /** Names of the printers there are now, the system's usual one first. */
    public List<String> printers() {
        Stream<String> first = usual.get().map(PrintService::getName).stream();
        return Stream.concat(first, Arrays.stream(services.get()).map(PrintService::getName)).distinct().toList();
    }

    /** Hands the pages over to the printer; answers how many. */
    public int print(byte[] pdf, PrintOrder order, String name) {
        PrintService service = Arrays.stream(services.get()).filter(one -> one.getName().equals(order.printer())).findFirst()
            .orElseThrow(() -> new FaultException(Fault.PRINTER_GONE, order.printer()));
        if (service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            throw new FaultException(Fault.PRINTER_REFUSES, order.printer());
        }
        try (PdfSheets sheets = new PdfSheets(pdf, order.first(), order.last())) {
            if (sheets.getNumberOfPages() == 0) {
                throw new FaultException(Fault.PAGES_BEYOND, order.first());
            }
            service.createPrintJob().print(new SimpleDoc(sheets, PAGES, null), wishes(service, order, name));
            return sheets.getNumberOfPages();
        } catch (PrintException e) {
            throw new FaultException(Fault.PRINTER_REFUSES, e, order.printer());
        }
    }

    private static PrintRequestAttributeSet wishes(PrintService service, PrintOrder order, String name) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(name, null));
        if (service.isAttributeCategorySupported(Copies.class)) {
            wishes.add(new Copies(order.copies()));
        }
        return wishes;
    }
}
