package vn.sokhuyenhoc.files.print;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;

/** A printer that draws every page it is given and remembers what it was told; it can go, refuse, or break. */
public final class FakePrinter {
    public final List<String> printed = new ArrayList<>();
    public boolean there = true;
    public boolean takes = true;
    public boolean breaks;
    private final String name;

    public FakePrinter(String name) {
        this.name = name;
    }

    /** This one as the only printer of the machine. */
    public PagePrinter printer() {
        return new PagePrinter(() -> there ? new PrintService[] {service()} : new PrintService[0],
            () -> there ? Optional.of(service()) : Optional.empty());
    }

    PrintService service() {
        return (PrintService) Proxy.newProxyInstance(FakePrinter.class.getClassLoader(), new Class<?>[] {PrintService.class},
            (self, method, args) -> switch (method.getName()) {
                case "getName", "toString" -> name;
                case "isAttributeCategorySupported" -> args[0] == Copies.class;
                case "getAttribute" -> takes ? PrinterIsAcceptingJobs.ACCEPTING_JOBS : PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
                case "createPrintJob" -> job();
                default -> throw new UnsupportedOperationException(method.getName());
            });
    }

    private DocPrintJob job() {
        return (DocPrintJob) Proxy.newProxyInstance(FakePrinter.class.getClassLoader(), new Class<?>[] {DocPrintJob.class},
            (self, method, args) -> {
                if (!method.getName().equals("print")) {
                    throw new UnsupportedOperationException(method.getName());
                }
                print((Doc) args[0], (AttributeSet) args[1]);
                return null;
            });
    }

    private void print(Doc doc, AttributeSet wishes) throws Exception {
        if (breaks) {
            throw new PrintException("out of paper");
        }
        Pageable pages = (Pageable) doc.getPrintData();
        for (int i = 0; i < pages.getNumberOfPages(); i++) {
            printed.add(wishes.get(JobName.class) + " x" + wishes.get(Copies.class) + " " + size(pages, i));
        }
    }

    private static String size(Pageable pages, int index) throws PrinterException {
        var format = pages.getPageFormat(index);
        int width = (int) Math.round(format.getWidth());
        int height = (int) Math.round(format.getHeight());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.fillRect(0, 0, width, height);
        int answer = pages.getPrintable(index).print(graphics, format, index);
        graphics.dispose();
        int ink = 0;
        for (int pixel : image.getRGB(0, 0, width, height, null, 0, width)) {
            ink += (pixel & 0xFF) < 0x80 ? 1 : 0;
        }
        return width + "x" + height + " " + answer + " " + ink;
    }
}
