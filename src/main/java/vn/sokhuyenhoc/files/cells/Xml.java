package vn.sokhuyenhoc.files.cells;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML inside workbooks. They need no document type, so one is refused, and with it entities that swell or reach for other files. */
public final class Xml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {
    }

    /** Leaves the stream open; what is no such XML is an IOException. */
    public static void parse(InputStream part, ContentHandler handler) throws IOException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature(NO_DOCTYPE, true);
            reader.setContentHandler(handler);
            // POI's own handler would write to the log what the clerk is told anyway.
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(new LeftOpen(part)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** The parser closes what it has read, but what follows may still have to be checked. */
    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The caller closes.
        }
    }
}
