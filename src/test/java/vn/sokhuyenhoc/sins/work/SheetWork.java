package vn.sokhuyenhoc.sins.work;

import org.apache.poi.ss.usermodel.Workbook;
import org.openpdf.text.Document;

/** Breaks "Excel, Word and PDF live in files": names each library of the files. */
class SheetWork {
    Workbook workbook;
    Document document;
}
