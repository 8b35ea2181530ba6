package vn.sokhuyenhoc.files.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** What makes a file PDF/A-2u, fit for keeping for years: level, colour profile, language, XMP. */
final class Archive {
    private static final String PROFILE = "sRGB IEC61966-2.1";

    private Archive() {
    }

    static void prepare(PdfWriter writer, Document pdf, List<String> title) {
        writer.setPDFXConformance(PdfWriter.PDFA2U);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        pdf.setDocumentLanguage("vi-VN");
        pdf.addTitle(Fonts.clean(String.join(" ", title)));
        pdf.addCreationDate();
    }

    /** After the document is opened, when its information is complete and no page is written yet. */
    static void finish(PdfWriter writer) throws IOException {
        writer.setOutputIntents("Custom", "", "http://www.color.org", PROFILE, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        writer.createXmpMetadata();
    }
}
