package vn.sokhuyenhoc.files.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;

/** Draws codes onto a page, pictures the page and reads the code back. */
class SquareCodeTest {
    private static final int MM_A4 = 210;
    /** To the mm: a little more than 200 to the inch. */
    private static final int DOTS = 8;

    @ParameterizedTest
    @ValueSource(ints = {30, 340, 480, 900})
    void isReadBackFromThePicturedPage(int length) throws Exception {
        String digits = "0" + "7381940265".repeat(length / 10);
        assertEquals(digits, read(picture(digits, DOTS), 20 * DOTS, (297 - 100 - 60) * DOTS, 70 * DOTS));
    }

    @Test
    void itsSquaresAreWideEnoughForAnOfficeScanner() {
        assertTrue(SquareCode.MODULE >= Sheet.mm(0.4f));
        assertTrue(SquareCode.of("1".repeat(480)).side() <= Sheet.mm(30), "and a certificate's code stays small");
    }

    @Test
    void holdsNothingButDigits() {
        assertThrows(IllegalArgumentException.class, () -> SquareCode.of("12a"));
        assertThrows(IllegalArgumentException.class, () -> SquareCode.of(""));
    }

    private static PdfPages.Picture picture(String digits, int dotsPerMm) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document pdf = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(pdf, bytes);
        pdf.open();
        SquareCode.of(digits).draw(writer.getDirectContent(), Sheet.mm(30), Sheet.mm(100));
        pdf.close();
        return new PdfPages(bytes.toByteArray()).picture(1, MM_A4 * dotsPerMm);
    }

    /** The digits of the code in a square of a page, as a scanner is held over it; all in picture dots. */
    static String read(PdfPages.Picture page, int left, int top, int side) throws Exception {
        LuminanceSource all = new RGBLuminanceSource(page.width(), page.height(), page.argb());
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(all.crop(left, top, side, side))),
                Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code seen", e);
        }
    }
}
