package vn.sokhuyenhoc.files.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.TemplateProblem;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Kind;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.paper.Papers;

/** Templates as an office edits them. */
class WordTemplateTest {
    @TempDir
    private Path folder;

    private Path template(Paper paper, Consumer<XWPFDocument> edit) throws IOException {
        byte[] start = new WordWriter().bytes(Papers.of(new PaperTags(paper).model()), Progress.NONE);
        Path file = folder.resolve("mau.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(start)); OutputStream out = Files.newOutputStream(file)) {
            edit.accept(document);
            document.write(out);
        }
        return file;
    }

    private XWPFDocument filled(Path template, Papers papers) throws IOException {
        Path out = folder.resolve("ra.docx");
        new WordTemplate(template).write(papers, out, Progress.NONE);
        return new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(out)));
    }

    private static List<String> text(XWPFDocument document) {
        return document.getBodyElements().stream().flatMap(element -> element instanceof XWPFTable table
            ? table.getText().lines() : ((XWPFParagraph) element).getText().lines()).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String with) {
        return document.getParagraphs().stream().filter(p -> p.getText().contains(with)).findFirst().orElseThrow();
    }

    private static void same(Paper paper, XWPFDocument made) throws IOException {
        try (var own = new XWPFDocument(new ByteArrayInputStream(new WordWriter().bytes(Papers.of(paper), Progress.NONE)))) {
            assertEquals(text(own), text(made));
        }
    }

    @Test
    void aTemplateLeftAsItIsMakesThePaperAsItIs() throws IOException {
        for (Paper paper : List.of(WordSamples.list(70, Optional.empty()), WordSamples.minutes(), WordSamples.decision())) {
            Path template = template(paper, _ -> { });
            assertEquals(List.of(), new WordTemplate(template).problems(new PaperTags(paper)));
            try (var made = filled(template, Papers.of(paper))) {
                same(paper, made);
            }
        }
    }

    @Test
    void theHeadingOfATableStillRepeatsAndLeadsAreBold() throws IOException {
        Paper paper = WordSamples.decision();
        try (var made = filled(template(paper, _ -> { }), Papers.of(paper))) {
            XWPFTable people = made.getTables().getLast();
            assertEquals(1 + 1 + 40, people.getNumberOfRows());
            assertTrue(people.getRow(0).isRepeatHeader());
            assertTrue(paragraph(made, "Điều 2.").getRuns().getFirst().isBold());
            assertFalse(paragraph(made, "Điều 2.").getRuns().get(1).isBold());
            assertEquals(ParagraphAlignment.CENTER, paragraph(made, "QUYẾT ĐỊNH:").getAlignment());
            assertEquals(ParagraphAlignment.BOTH, paragraph(made, "Điều 1.").getAlignment());
            assertTrue(made.getHeaderList().stream().allMatch(header -> header.getText().contains(WordSamples.DRAFT)));
        }
    }

    @Test
    void aNameThatWordCutInPiecesAndTypedItsOwnWayIsFound() throws IOException {
        Paper paper = WordSamples.minutes();
        Path template = template(paper, document -> {
            XWPFParagraph chair = paragraph(document, "chu_tri");
            while (!chair.getRuns().isEmpty()) {
                chair.removeRun(0);
            }
            for (String piece : List.of("Chủ tọa: {", "{Chủ", " Trì}", "}", " chủ trì")) {
                chair.createRun().setText(piece);
            }
        });
        assertEquals(List.of(), new WordTemplate(template).problems(new PaperTags(paper)));
        try (var made = filled(template, Papers.of(paper))) {
            assertTrue(text(made).contains("Chủ tọa: Ông Lường Văn Ỷ chủ trì"), text(made).toString());
        }
    }

    @Test
    void aChangedFontAndAMovedNameStay() throws IOException {
        Paper paper = WordSamples.submission();
        Path template = template(paper, document -> {
            paragraph(document, "noi_dung").getRuns().getFirst().setFontFamily("Arial");
            document.createParagraph().createRun().setText("Văn bản {{so}}");
        });
        try (var made = filled(template, Papers.of(paper))) {
            assertEquals("Arial", paragraph(made, "trình Ủy ban").getRuns().getFirst().getFontFamily());
            assertTrue(text(made).contains("Văn bản Số: 07/TTr-HKH"));
        }
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws IOException {
        Paper paper = WordSamples.list(3, Optional.empty());
        Path template = template(paper, document -> {
            document.createParagraph().createRun().setText("Ngày {{so_van_ban}} và {{so} nữa");
            document.getTables().get(1).getRow(2).getCell(1).setText(" {{cot_ho_va_tem}}");
            document.createParagraph().createRun().setText("{{cot_ho_va_ten}}");
        });
        List<TemplateProblem> problems = new WordTemplate(template).problems(new PaperTags(paper));
        assertEquals(List.of(Kind.TAG_UNKNOWN, Kind.TAG_UNKNOWN, Kind.TAG_BROKEN, Kind.ROW_APART), problems.stream().map(TemplateProblem::kind).toList());
        TemplateProblem row = problems.getFirst();
        assertEquals(List.of(2, 3, "cot_ho_va_tem"), List.of(row.spot().table(), row.spot().row(), row.tag()));
        assertEquals("so_van_ban", problems.get(1).tag());
        assertEquals("{{so}", problems.get(2).tag());
        assertTrue(problems.get(1).spot().paragraph() > 0);
    }

    @Test
    void aTableWithoutItsRowIsNamedAndNothingIsWrittenFromIt() throws IOException {
        Paper paper = WordSamples.list(3, Optional.empty());
        Path template = template(paper, document -> document.getTables().get(1).removeRow(2));
        assertTrue(new WordTemplate(template).problems(new PaperTags(paper)).stream().anyMatch(problem -> problem.kind() == Kind.ROW_MISSING));
        Path out = Files.writeString(folder.resolve("cu.docx"), "cũ");
        var refused = assertThrows(FaultException.class, () -> new WordTemplate(template).write(Papers.of(paper), out, Progress.NONE));
        assertEquals(Fault.TEMPLATE_TABLES, refused.fault());
        assertEquals("cũ", Files.readString(out));
    }

    @Test
    void manyPapersEachBeginOnAPage() throws IOException {
        Paper one = WordSamples.submission();
        try (var made = filled(template(one, _ -> { }), new Papers(one.title(), List.of(one, one, one), false))) {
            assertEquals(2, made.getParagraphs().stream().filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr()).count());
            assertEquals(3, text(made).stream().filter("TỜ TRÌNH"::equals).count());
        }
    }

    @Test
    void rowsOfThousandsAreQuick() throws IOException {
        Paper paper = WordSamples.list(3000, Optional.empty());
        Path template = template(paper, _ -> { });
        long start = System.nanoTime();
        try (var made = filled(template, Papers.of(paper))) {
            assertEquals(1 + 3000 + 50, made.getTables().get(1).getNumberOfRows());
        }
        assertTrue(System.nanoTime() - start < 60_000_000_000L);
    }
}
