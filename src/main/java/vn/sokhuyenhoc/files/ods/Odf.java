package vn.sokhuyenhoc.files.ods;

import org.xml.sax.Attributes;

/** Names of the format, and numbers as it writes them. */
final class Odf {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String DRAW = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    static final String SVG = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private Odf() {
    }

    /** How often something is repeated; once where nothing is said. */
    static int times(Attributes attributes, String uri, String name) {
        String said = attributes.getValue(uri, name);
        int times = said == null ? 1 : Integer.parseInt(said);
        if (times < 1) {
            throw new IllegalArgumentException(name + " " + said);
        }
        return times;
    }

    static String text(Attributes attributes, String uri, String name) {
        String said = attributes.getValue(uri, name);
        return said == null ? "" : said;
    }
}
