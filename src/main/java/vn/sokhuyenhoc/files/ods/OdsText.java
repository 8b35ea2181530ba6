package vn.sokhuyenhoc.files.ods;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.files.cells.Room;

/** The text of one cell of an .ods: its paragraphs as lines, its blanks as they are meant, the fonts of its parts. */
final class OdsText {
    private final OdsStyles styles;
    private final Room room;
    private final StringBuilder text = new StringBuilder();
    private final List<FontRun> runs = new ArrayList<>();
    private final Deque<String> fonts = new ArrayDeque<>();
    private int paragraphs;
    private boolean inside;
    private boolean blank;

    OdsText(OdsStyles styles, Room room) {
        this.styles = styles;
        this.room = room;
    }

    void clear() {
        text.setLength(0);
        runs.clear();
        fonts.clear();
        paragraphs = 0;
        inside = false;
    }

    String text() {
        return text.toString();
    }

    /** Where no font is named, "" stands for the cell's own; none at all where the text is of one piece. */
    List<FontRun> runs() {
        return runs;
    }

    void start(String uri, String name, Attributes attributes) {
        if (!uri.equals(Odf.TEXT)) {
            return;
        }
        switch (name) {
            case "p" -> {
                if (paragraphs++ > 0) {
                    text.append('\n');
                }
                inside = true;
                blank = true;
            }
            case "span" -> {
                String font = styles.spanFont(Odf.text(attributes, Odf.TEXT, "style-name"));
                turn(font.isEmpty() && !fonts.isEmpty() ? fonts.peek() : font);
            }
            case "s" -> {
                int count = Odf.times(attributes, Odf.TEXT, "c");
                room.letters(count);
                append(" ".repeat(count));
            }
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> { }
        }
    }

    void characters(char[] letters, int start, int length) {
        if (!inside) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            boolean space = letters[i] == ' ' || letters[i] == '\t' || letters[i] == '\n' || letters[i] == '\r';
            // Blanks in the XML count once and not at all at the start; those that are meant have tags of their own.
            if (!space || !blank) {
                text.append(space ? ' ' : letters[i]);
            }
            blank = space;
        }
        room.letters(text.length());
    }

    void end(String uri, String name) {
        if (uri.equals(Odf.TEXT) && name.equals("p")) {
            inside = false;
        } else if (uri.equals(Odf.TEXT) && name.equals("span")) {
            fonts.pop();
            runs.add(new FontRun(text.length(), fonts.isEmpty() ? "" : fonts.peek()));
        }
    }

    private void turn(String font) {
        fonts.push(font);
        runs.add(new FontRun(text.length(), font));
    }

    private void append(String plain) {
        text.append(plain);
        room.letters(text.length());
        blank = false;
    }
}
