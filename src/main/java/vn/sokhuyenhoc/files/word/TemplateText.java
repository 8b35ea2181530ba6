package vn.sokhuyenhoc.files.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Part;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Spot;

/** Every paragraph of a Word file with its place, those in text boxes too, however Word has cut it into pieces. */
final class TemplateText {
    /** Counts paragraphs, tables and rows of one part of the file. */
    private static final class Place {
        private int paragraphs;
        private int tables;
        private int rows;
        private int depth;
    }

    /** Tables within text boxes within tables come to some 60 elements one within the other; more is a trap. */
    private static final int DEEPEST = 500;
    private final List<Spot> spots = new ArrayList<>();

    private TemplateText() {
    }

    static List<Spot> of(OPCPackage file) throws IOException, InvalidFormatException {
        var text = new TemplateText();
        for (PackagePart part : file.getParts()) {
            Part kind = kind(part.getContentType());
            if (kind != Part.NOWHERE) {
                try (InputStream in = part.getInputStream()) {
                    Element whole = DocumentHelper.readDocument(in).getDocumentElement();
                    refuseDeep(whole);
                    text.walk(whole, kind, new Place());
                } catch (SAXException e) {
                    throw new IOException(e);
                }
            }
        }
        return text.spots;
    }

    private static void refuseDeep(Element whole) throws IOException {
        int depth = 0;
        Node at = whole;
        while (at != null) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                depth++;
            } else {
                while (at != null && at != whole && at.getNextSibling() == null) {
                    at = at.getParentNode();
                    depth--;
                }
                at = at == null || at == whole ? null : at.getNextSibling();
            }
            if (depth > DEEPEST) {
                throw new IOException("deeper than " + DEEPEST);
            }
        }
    }

    private static Part kind(String type) {
        String last = type.substring(type.lastIndexOf('.') + 1);
        return switch (last) {
            case "main+xml" -> Part.TEXT;
            case "header+xml" -> Part.HEADER;
            case "footer+xml" -> Part.FOOTER;
            case "footnotes+xml", "endnotes+xml" -> Part.NOTES;
            default -> Part.NOWHERE;
        };
    }

    private void walk(Element element, Part part, Place place) {
        boolean table = "tbl".equals(element.getLocalName());
        if (table && place.depth++ == 0) {
            place.tables++;
            place.rows = 0;
        }
        if ("tr".equals(element.getLocalName()) && place.depth == 1) {
            place.rows++;
        }
        if ("p".equals(element.getLocalName())) {
            String words = words(element).strip();
            if (!words.isEmpty()) {
                boolean inside = place.depth > 0;
                spots.add(new Spot(part, inside ? 0 : ++place.paragraphs, inside ? place.tables : 0, inside ? place.rows : 0, words));
            }
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !"Fallback".equals(inner.getLocalName())) {
                walk(inner, part, place);
            }
        }
        place.depth -= table ? 1 : 0;
    }

    /** Of a paragraph, without those of text boxes in it, which are paragraphs themselves. */
    private static String words(Element element) {
        var words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                switch (inner.getLocalName()) {
                    case "t" -> words.append(inner.getTextContent());
                    case "tab", "br" -> words.append(' ');
                    case "p", "txbxContent", "instrText", "delText", "pPr", "rPr" -> { }
                    default -> words.append(words(inner));
                }
            }
        }
        return words.toString();
    }
}
