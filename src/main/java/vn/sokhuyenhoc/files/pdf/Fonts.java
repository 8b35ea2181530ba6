package vn.sokhuyenhoc.files.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters of one document: Liberation Serif, as wide as Times New Roman. A letter it lacks is taken from Liberation Sans,
 * and one that both lack is shown as an empty box, because OpenPDF would leave it out without a word.
 */
final class Fonts {
    enum Face {
        REGULAR("-Regular"), BOLD("-Bold"), ITALIC("-Italic"), BOLD_ITALIC("-BoldItalic");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    private static final String BOX = "\u25a1";

    private final Map<String, BaseFont> loaded = new HashMap<>();

    /** Text in NFC on one line, without letters that have no shape (tabs, line ends, zero-width marks). */
    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    Phrase phrase(String text, Face face, float size) {
        var phrase = new Phrase();
        var run = new StringBuilder();
        BaseFont now = serif(face);
        for (int point : clean(text).codePoints().toArray()) {
            BaseFont font = fontOf(point, face);
            if (font != now && !run.isEmpty()) {
                phrase.add(new Chunk(run.toString(), new Font(now, size)));
                run.setLength(0);
            }
            now = font;
            run.append(font.charExists(point) ? Character.toString(point) : BOX);
        }
        phrase.add(new Chunk(run.toString(), new Font(now, size)));
        return phrase;
    }

    /** In points. */
    float width(String text, Face face, float size) {
        float width = 0;
        for (var element : phrase(text, face, size).getChunks()) {
            width += ((Chunk) element).getWidthPoint();
        }
        return width;
    }

    private BaseFont fontOf(int point, Face face) {
        BaseFont serif = serif(face);
        if (serif.charExists(point)) {
            return serif;
        }
        BaseFont sans = font("LiberationSans" + face.file);
        return sans.charExists(point) ? sans : serif;
    }

    private BaseFont serif(Face face) {
        return font("LiberationSerif" + face.file);
    }

    private BaseFont font(String name) {
        return loaded.computeIfAbsent(name, Fonts::load);
    }

    private static BaseFont load(String name) {
        String path = "/liberation/" + name + ".ttf";
        try (InputStream in = BaseFont.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            BaseFont font = BaseFont.createFont(name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            // OpenPDF's CIDSet leaves out the parts of composed Vietnamese letters, which PDF/A-2 forbids; none at all is allowed.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
