package vn.sokhuyenhoc.files.word;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.BaseFont;

/** How wide words come out in Times New Roman, whose letters are as wide as those of Liberation Serif; Word tells nobody. */
final class LetterWidths {
    private final BaseFont regular = load("LiberationSerif-Regular");
    private final BaseFont bold = load("LiberationSerif-Bold");

    /** In points. */
    double bold(String text, double size) {
        return bold.getWidthPoint(Line.clean(text), (float) size);
    }

    /** In points. */
    double regular(String text, double size) {
        return regular.getWidthPoint(Line.clean(text), (float) size);
    }

    private static BaseFont load(String name) {
        String path = "/liberation/" + name + ".ttf";
        try (InputStream in = BaseFont.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.NOT_EMBEDDED, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
