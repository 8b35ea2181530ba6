package vn.sokhuyenhoc.files.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Puts the text of a file behind that of another made from the same template, so that pictures and headers of the first serve both. */
final class Joining {
    private Joining() {
    }

    /** @param flowing whether the second goes on where the first ends; else it begins on a new page, its pages counted apart */
    static void append(XWPFDocument to, XWPFDocument from, boolean flowing) {
        CTBody body = to.getDocument().getBody();
        if (!flowing && body.isSetSectPr()) {
            CTSectPr end = Line.thin(Box.of(body), 1).paragraph().getPPr().addNewSectPr();
            end.set(body.getSectPr());
        }
        try (XmlCursor source = from.getDocument().getBody().newCursor(); XmlCursor target = body.newCursor()) {
            target.toEndToken();
            if (body.isSetSectPr()) {
                try (XmlCursor section = body.getSectPr().newCursor()) {
                    target.toCursor(section);
                }
            }
            for (boolean more = source.toFirstChild(); more; more = source.toNextSibling()) {
                if (!(source.getObject() instanceof CTSectPr)) {
                    source.copyXml(target);
                }
            }
        }
    }
}
