package vn.sokhuyenhoc.files.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;

/** Reads back what was written. */
class WordWriterTest {
    private static XWPFDocument written(Papers papers) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new WordWriter().bytes(papers, Progress.NONE)));
    }

    private static XWPFDocument written(Paper paper) throws IOException {
        return written(Papers.of(paper));
    }

    private static String text(XWPFDocument document) {
        return document.getBodyElements().stream().map(element -> element instanceof XWPFTable table ? table.getText()
            : ((XWPFParagraph) element).getText()).reduce("", (all, one) -> all + "\n" + one);
    }

    private static int mm(Object twips) {
        return (int) Math.round(((BigInteger) twips).intValue() * 25.4 / 1440);
    }

    @Test
    void theSheetIsAsTheDecreeSays() throws IOException, XmlException {
        try (var document = written(WordSamples.list(3, Optional.empty()))) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();
            assertEquals(List.of(210, 297), List.of(mm(section.getPgSz().getW()), mm(section.getPgSz().getH())));
            assertEquals(List.of(20, 20, 30, 15), List.of(mm(margins.getTop()), mm(margins.getBottom()), mm(margins.getLeft()), mm(margins.getRight())));
            assertTrue(section.isSetTitlePg());
            var defaults = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertEquals("Times New Roman", defaults.getRFontsArray(0).getAscii());
            assertEquals(BigInteger.valueOf(26), defaults.getSzArray(0).getVal());
            assertEquals("vi-VN", defaults.getLangArray(0).getVal());
        }
    }

    @Test
    void textIsComposedAndWhole() throws IOException {
        Paper plain = WordSamples.submission();
        Paper apart = new Paper(plain.letterhead(), plain.title(), List.of(
            new Paper.Block.Text("", Normalizer.normalize("Ỳ Sạ Mỹ,\tỶ Thị Kẵn", Normalizer.Form.NFD))), Optional.empty());
        try (var document = written(apart)) {
            assertTrue(text(document).contains("Ỳ Sạ Mỹ, Ỷ Thị Kẵn"), text(document));
        }
    }

    @Test
    void aTableRepeatsItsHeadingAndBreaksNoRow() throws IOException {
        try (var document = written(WordSamples.list(200, Optional.empty()))) {
            XWPFTable table = document.getTables().get(1);
            assertEquals(1 + 200 + 4, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            assertEquals(6, table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal().intValue());
            assertEquals("86,5", table.getRow(2).getCell(4).getText());
            assertEquals("1950", table.getRow(2).getCell(2).getText());
        }
    }

    @Test
    void headingsOfColumnsAreNotCut() throws IOException {
        try (var document = written(WordSamples.list(1, Optional.empty()))) {
            var grid = document.getTables().get(1).getCTTbl().getTblGrid();
            int all = grid.getGridColList().stream().mapToInt(column -> ((BigInteger) column.getW()).intValue()).sum();
            assertEquals(165, Math.round(all * 25.4 / 1440));
            double need = new LetterWidths().bold("điểm", 12) + 7;
            assertTrue(((BigInteger) grid.getGridColArray(4).getW()).intValue() >= need * 20);
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondAndEachBearsTheMark() throws IOException {
        try (var document = written(WordSamples.decision())) {
            List<XWPFHeader> headers = document.getHeaderList();
            assertEquals(2, headers.size());
            assertTrue(headers.stream().allMatch(header -> header.getText().contains(WordSamples.DRAFT)));
            assertEquals(1, headers.stream().filter(header -> header._getHdrFtr().xmlText().contains("PAGE")).count());
        }
        try (var document = written(WordSamples.minutes())) {
            assertTrue(document.getHeaderList().stream().noneMatch(header -> header.getText().contains("NHÁP")));
        }
    }

    @Test
    void anAnnexIsAPartOfItsOwn() throws IOException {
        try (var document = written(WordSamples.decision())) {
            List<CTSectPr> parts = document.getParagraphs().stream().filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr()).toList();
            assertEquals(1, parts.size());
            assertEquals(1, document.getDocument().getBody().getSectPr().getPgNumType().getStart().intValue());
        }
    }

    @Test
    void twoNamesStandLevel() throws IOException {
        try (var document = written(WordSamples.minutes())) {
            XWPFTable signatures = document.getTables().getLast();
            assertEquals(List.of("THƯ KÝ", "(Ký, ghi rõ họ tên)"), signatures.getRow(0).getCell(0).getParagraphs().stream().map(XWPFParagraph::getText).toList());
            assertEquals("Lường Văn Ỷ", signatures.getRow(1).getCell(1).getText());
        }
    }

    @Test
    void whatIsNotKnownIsALineOfDots() throws IOException {
        try (var document = written(WordSamples.minutes())) {
            XWPFParagraph place = document.getParagraphs().stream().filter(p -> p.getText().startsWith("Địa điểm")).findFirst().orElseThrow();
            assertEquals("dot", place.getCTP().getPPr().getTabs().getTabArray(0).getLeader().toString());
            assertTrue(place.getText().endsWith("\t"));
        }
    }

    @Test
    void aListTooLongForWordIsRefusedAndTheOldFileStays(@TempDir Path folder) throws IOException {
        Path out = Files.writeString(folder.resolve("cu.docx"), "cũ");
        var refused = assertThrows(FaultException.class,
            () -> new WordWriter().write(Papers.of(WordSamples.list(5_001, Optional.empty())), out, Progress.NONE));
        assertEquals(Fault.WORD_TOO_LONG, refused.fault());
        assertEquals("cũ", Files.readString(out));
    }

    @Test
    void slipsAreHalfASheet() throws IOException {
        try (var document = written(new Papers(List.of("Thư"), List.of(WordSamples.slip("Lò Thị Hương"), WordSamples.slip("Đỗ Quỹ")), true))) {
            assertEquals(2, document.getTables().size());
            assertEquals(127, Math.round(document.getTables().get(0).getRow(0).getHeight() * 25.4 / 1440));
        }
    }
}
