package vn.sokhuyenhoc.files.word;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * Where paragraphs and tables go: the page, a cell, a header. Each call of a supplier adds one at the end.
 *
 * @param width in twentieths of a point
 */
record Box(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, int width) {
    static Box of(CTBody body) {
        return new Box(body::addNewP, body::addNewTbl, Measures.WIDTH);
    }

    static Box of(CTTc cell, int width) {
        return new Box(cell::addNewP, cell::addNewTbl, width);
    }

    /** Through the library, which else adds an empty paragraph of its own. */
    static Box of(XWPFHeader header) {
        return new Box(() -> header.createParagraph().getCTP(), header._getHdrFtr()::addNewTbl, Measures.WIDTH);
    }
}
