package vn.sokhuyenhoc.files.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.cells.Room;

/** Hears the events of an .ods: first its own styles, then sheet after sheet. */
final class OdsContent extends DefaultHandler {
    /** Comments, old states of cells, sheets fetched from elsewhere and tables within a cell are no part of what is seen. */
    private static final Set<String> PASSED_OVER = Set.of("annotation", "tracked-changes", "dde-links", "shapes", "forms");
    private final OdsStyles styles;
    private final Room room;
    private final List<SheetText> sheets = new ArrayList<>();
    private OdsSheet sheet;
    private int passing;

    OdsContent(OdsStyles styles, Room room) {
        this.styles = styles;
        this.room = room;
    }

    List<SheetText> sheets() {
        return sheets;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) throws SAXException {
        boolean inner = sheet != null && uri.equals(Odf.TABLE) && name.equals("table");
        if (passing > 0 || inner || PASSED_OVER.contains(name) || uri.equals(Odf.DRAW)) {
            passing++;
        } else if (sheet != null) {
            sheet.start(uri, name, attributes);
        } else if (uri.equals(Odf.TABLE) && name.equals("table")) {
            if (styles.isHidden(Odf.text(attributes, Odf.TABLE, "style-name"))) {
                passing++;
            } else {
                sheet = new OdsSheet(Odf.text(attributes, Odf.TABLE, "name"), styles, room);
            }
        } else {
            styles.startElement(uri, name, prefixed, attributes);
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (passing == 0 && sheet != null) {
            sheet.characters(letters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) throws SAXException {
        if (passing > 0) {
            passing--;
        } else if (sheet != null && uri.equals(Odf.TABLE) && name.equals("table")) {
            sheets.add(sheet.end());
            sheet = null;
        } else if (sheet != null) {
            sheet.end(uri, name);
        } else {
            styles.endElement(uri, name, prefixed);
        }
    }
}
