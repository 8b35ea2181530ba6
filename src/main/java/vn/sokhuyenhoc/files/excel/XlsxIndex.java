package vn.sokhuyenhoc.files.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook part says: which sheets are seen, in which order, and from which year its days are counted. */
final class XlsxIndex extends DefaultHandler {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final List<Entry> visible = new ArrayList<>();
    private boolean from1904;

    /** A sheet's name and the id of its part. */
    record Entry(String name, String id) {
    }

    List<Entry> visible() {
        return visible;
    }

    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String flag = attributes.getValue("date1904");
            from1904 = "1".equals(flag) || "true".equals(flag);
        }
        String state = attributes.getValue("state");
        if (name.equals("sheet") && (state == null || state.equals("visible"))) {
            visible.add(new Entry(attributes.getValue("name"), attributes.getValue(RELATIONSHIPS, "id")));
        }
    }
}
