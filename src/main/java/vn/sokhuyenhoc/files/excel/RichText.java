package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.files.cells.Room;

/** One text of an .xlsx with the fonts of its runs; readings set above Asian characters are not part of it. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private final Room room;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private final List<FontRun> runs = new ArrayList<>();
    private String font;
    private boolean taking;
    private boolean reading;

    RichText(Room room) {
        this.room = room;
    }

    void clear() {
        text.setLength(0);
        runs.clear();
        font = null;
    }

    String text() {
        return text.toString();
    }

    /** Where no font is named, "" stands for the cell's own; none at all where the text is of one piece. */
    List<FontRun> runs() {
        return List.copyOf(runs);
    }

    void start(String name, Attributes attributes) {
        switch (name) {
            case "r" -> font = "";
            case "rFont" -> font = attributes.getValue("val");
            case "rPh" -> reading = true;
            case "t" -> {
                taking = !reading;
                piece.setLength(0);
                if (taking && font != null) {
                    runs.add(new FontRun(text.length(), font));
                }
            }
            default -> { }
        }
    }

    void characters(char[] letters, int start, int length) {
        if (taking) {
            piece.append(letters, start, length);
            room.letters(text.length() + piece.length());
        }
    }

    void end(String name) {
        switch (name) {
            case "rPh" -> reading = false;
            case "t" -> {
                if (taking) {
                    text.append(plain(piece.toString()));
                }
                taking = false;
            }
            default -> { }
        }
    }

    /** Letters that XML cannot hold stand as _x000D_ in the file. */
    static String plain(String text) {
        return !text.contains("_x") ? text : ESCAPED.matcher(text).replaceAll(
            found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
