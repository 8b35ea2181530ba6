package vn.sokhuyenhoc.files.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.sokhuyenhoc.files.cells.Room;

/** What the styles of an .ods say: the fonts of cells and of parts of a text, and which sheets are not shown. */
final class OdsStyles extends DefaultHandler {
    private static final int DEEPEST = 30;
    private static final int STYLE_BYTES = 400;
    private final Room room;
    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, Style> cells = new HashMap<>();
    private final Map<String, Style> spans = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private String ordinary = "";
    private String family = "";
    private String name;
    private String parent;
    private String font;

    OdsStyles(Room room) {
        this.room = room;
    }

    /** A font "" is that of the parent. */
    private record Style(String parent, String font) {
    }

    /** The font of a cell with this style, "" where none is named. */
    String cellFont(String style) {
        Style at = cells.get(style);
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (!at.font.isEmpty()) {
                return at.font;
            }
            at = cells.get(at.parent);
        }
        return ordinary;
    }

    /** The font of a part of a text with this style, "" where it is that of the cell. */
    String spanFont(String style) {
        Style found = spans.get(style);
        return found == null ? "" : found.font;
    }

    boolean isHidden(String tableStyle) {
        return hidden.contains(tableStyle);
    }

    @Override
    public void startElement(String uri, String local, String prefixed, Attributes attributes) {
        if (!uri.equals(Odf.STYLE)) {
            return;
        }
        switch (local) {
            case "font-face" -> faces.put(Odf.text(attributes, Odf.STYLE, "name"), first(Odf.text(attributes, Odf.SVG, "font-family")));
            case "style", "default-style" -> {
                room.take(STYLE_BYTES);
                family = Odf.text(attributes, Odf.STYLE, "family");
                name = Odf.text(attributes, Odf.STYLE, "name");
                parent = Odf.text(attributes, Odf.STYLE, "parent-style-name");
                font = "";
            }
            case "text-properties" -> {
                String face = Odf.text(attributes, Odf.STYLE, "font-name");
                font = face.isEmpty() ? first(Odf.text(attributes, Odf.FO, "font-family")) : faces.getOrDefault(face, face);
            }
            case "table-properties" -> {
                if ("false".equals(attributes.getValue(Odf.TABLE, "display"))) {
                    hidden.add(name);
                }
            }
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String local, String prefixed) {
        if (uri.equals(Odf.STYLE) && local.equals("style")) {
            switch (family) {
                case "table-cell" -> cells.put(name, new Style(parent, font));
                case "text" -> spans.put(name, new Style(parent, font));
                default -> { }
            }
        } else if (uri.equals(Odf.STYLE) && local.equals("default-style") && family.equals("table-cell")) {
            ordinary = font;
        }
    }

    /** The first of the fonts that may stand in for one another, without its quotes. */
    private static String first(String families) {
        return families.split(",", 2)[0].strip().replaceAll("^['\"]|['\"]$", "");
    }
}
