package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of an .xlsx share by number; readings set above Asian characters are not part of them. */
final class SharedTexts extends DefaultHandler {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean taking;
    private boolean reading;

    String get(int number) {
        return texts.get(number);
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> reading = true;
            case "t" -> taking = !reading;
            default -> { }
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (taking) {
            text.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) {
        switch (name) {
            case "si" -> texts.add(plain(text.toString()));
            case "rPh" -> reading = false;
            case "t" -> taking = false;
            default -> { }
        }
    }

    /** Letters that XML cannot hold stand as _x000D_ in the file. */
    static String plain(String text) {
        return !text.contains("_x") ? text : ESCAPED.matcher(text).replaceAll(
            found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
