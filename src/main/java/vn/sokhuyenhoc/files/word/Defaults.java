package vn.sokhuyenhoc.files.word;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** What holds for a whole file unless a paragraph says otherwise: Times New Roman 13, single lines, Vietnamese. */
final class Defaults {
    private static final String FONT = "Times New Roman";
    private static final String LANGUAGE = "vi-VN";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int SINGLE = 240;

    private Defaults() {
    }

    static void apply(XWPFDocument document, List<String> title) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTDocDefaults defaults = styles.addNewDocDefaults();
        CTRPr letters = defaults.addNewRPrDefault().addNewRPr();
        CTFonts fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        letters.addNewSz().setVal(Math.round(Measures.SIZE * 2));
        letters.addNewSzCs().setVal(Math.round(Measures.SIZE * 2));
        CTLanguage language = letters.addNewLang();
        language.setVal(LANGUAGE);
        language.setEastAsia(LANGUAGE);
        CTSpacing spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setBefore(0);
        spacing.setAfter(0);
        spacing.setLine(SINGLE);
        spacing.setLineRule(STLineSpacingRule.AUTO);
        document.createStyles().setStyles(styles);
        compatible(document);
        var facts = document.getProperties().getCoreProperties();
        facts.setTitle(Line.clean(String.join(" ", title)));
        facts.setCreator("");
    }

    /** Says that the file is of today's Word: an older one is opened as "compatible" and its tables stand out of the text. */
    private static void compatible(XWPFDocument document) {
        try (XmlCursor at = document.getSettings().getCTSettings().newCursor()) {
            at.toEndToken();
            at.beginElement(new QName(WORD, "compat"));
            at.beginElement(new QName(WORD, "compatSetting"));
            at.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            at.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            at.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }
}
