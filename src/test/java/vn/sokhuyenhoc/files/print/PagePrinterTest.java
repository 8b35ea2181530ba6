package vn.sokhuyenhoc.files.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.PrintOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** Pages go to the printer at their real size, and a printer that is not there is a sentence. */
class PagePrinterTest {
    private static final String NAME = "Canon phòng họp";

    private final FakePrinter machine = new FakePrinter(NAME);

    /** Page n has a square of n points; the second page lies across. */
    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= pages; i++) {
                PDRectangle a4 = PDRectangle.A4;
                PDPage page = new PDPage(i == 2 ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(100, 100, i * 10, i * 10);
                    content.fill();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void allPagesAtTheirRealSizeEachAsItLies() throws IOException {
        assertEquals(3, machine.printer().print(pdf(3), PrintOrder.all(NAME), "Tờ trình"));
        assertEquals(List.of("Tờ trình x1 595x842 0 100", "Tờ trình x1 842x595 0 400", "Tờ trình x1 595x842 0 900"), machine.printed);
    }

    @Test
    void aRangeAndCopies() throws IOException {
        assertEquals(2, machine.printer().print(pdf(4), new PrintOrder(NAME, 5, 3, PrintOrder.END), "A"));
        assertEquals(List.of("A x5 595x842 0 900", "A x5 595x842 0 1600"), machine.printed);
        machine.printed.clear();
        assertEquals(1, machine.printer().print(pdf(4), new PrintOrder(NAME, 1, 1, 1), "A"));
        assertEquals(List.of("A x1 595x842 0 100"), machine.printed);
        assertEquals(Fault.PAGES_BEYOND, fault(pdf(4), new PrintOrder(NAME, 1, 5, 6)));
    }

    @Test
    void aPrinterThatHasGoneRefusesOrBreaksIsNamed() throws IOException {
        byte[] pdf = pdf(1);
        machine.takes = false;
        assertEquals(Fault.PRINTER_REFUSES, fault(pdf, PrintOrder.all(NAME)));
        machine.takes = true;
        machine.breaks = true;
        assertEquals(Fault.PRINTER_REFUSES, fault(pdf, PrintOrder.all(NAME)));
        machine.there = false;
        assertEquals(Fault.PRINTER_GONE, fault(pdf, PrintOrder.all(NAME)));
        assertEquals(List.of(), machine.printer().printers());
        assertEquals(List.of(), machine.printed);
    }

    private Fault fault(byte[] pdf, PrintOrder order) {
        return assertThrows(FaultException.class, () -> machine.printer().print(pdf, order, "A")).fault();
    }

    @Test
    void theUsualPrinterStandsFirstAndOnce() {
        PrintService one = new FakePrinter("A").service();
        PrintService other = machine.service();
        assertEquals(List.of(NAME, "A"), new PagePrinter(() -> new PrintService[] {one, other}, () -> Optional.of(other)).printers());
        assertEquals(List.of("A", NAME), new PagePrinter(() -> new PrintService[] {one, other}, Optional::empty).printers());
    }

    /** The system's own way to PostScript, without a printer and without a display. */
    @Test
    void throughTheSystemsOwnPrinting() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintServiceFactory[] ways = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(DocFlavor.SERVICE_FORMATTED.PAGEABLE,
            "application/postscript");
        StreamPrintService service = ways[0].getPrintService(out);
        PagePrinter printer = new PagePrinter(() -> new PrintService[] {service}, Optional::empty);
        assertEquals(2, printer.print(pdf(3), new PrintOrder(service.getName(), 1, 2, 3), "A"));
        String text = out.toString(StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%!PS-Adobe"), text.substring(0, Math.min(80, text.length())));
        assertEquals(2, text.split("showpage", -1).length - 1);
    }

    /** Whatever printers there are: the question itself must work on a machine without a display. */
    @Test
    void theMachineCanBeAsked() {
        assertEquals(new PagePrinter().printers(), new PagePrinter().printers());
    }
}
