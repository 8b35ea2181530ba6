package vn.sokhuyenhoc.work.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.domain.guide.Guide;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.text.Messages;

class GuideBookTest {
    private static final int MOST_BYTES = 110_000;

    @TempDir
    private Path folder;
    private final GuideBook book = new GuideBook();
    private final Guide guide = book.guide();

    @Test
    void tenPagesAndTheKeys() {
        assertEquals(11, guide.pages().size());
        assertEquals(GuideBook.KEYS, guide.pages().getLast().name());
        assertTrue(guide.pages().stream().limit(10).allMatch(page -> page.blocks().stream().anyMatch(Block.Picture.class::isInstance)));
        assertTrue(guide.pages().stream().limit(10).allMatch(page -> page.blocks().stream().anyMatch(Block.Aside.class::isInstance)));
    }

    @Test
    void aSectionWithoutItsOwnPageHasThatOfItsScreen() {
        assertEquals("03-so-nguoi-dan", guide.about("register").orElseThrow().name());
        assertEquals("03-so-nguoi-dan", guide.about("register.twins").orElseThrow().name());
        assertTrue(guide.about("nowhere").isEmpty());
    }

    @Test
    void wordsAreFoundWithoutMarks() {
        assertEquals(List.of("03-so-nguoi-dan"), guide.find("nguoi TRUNG").stream().map(GuidePage::name).filter(name -> name.startsWith("0")).toList());
        assertEquals(guide.pages(), guide.find(""));
        assertEquals(List.of(), guide.find("không đâu có"));
    }

    @Test
    void picturesAreSmallAndAllAreShown() throws IOException {
        Set<String> shown = guide.pages().stream().flatMap(page -> page.blocks().stream()).filter(Block.Picture.class::isInstance)
            .map(block -> ((Block.Picture) block).file()).collect(Collectors.toSet());
        shown.forEach(file -> assertTrue(book.picture(file).length < MOST_BYTES, file));
        try (Stream<Path> kept = Files.list(Path.of("src/main/resources/guide"))) {
            assertEquals(shown, kept.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")).collect(Collectors.toSet()));
        }
    }

    /** What the card names is a key that works on some screen. */
    @Test
    void theCardNamesRealKeys() {
        Set<String> keys = new HashSet<>(Set.of("F1", "Shift F1", "Alt 1 …", "Ctrl Shift L"));
        guide.pages().getLast().blocks().forEach(block -> {
            if (block instanceof Block.Rows rows) {
                rows.rows().forEach(row -> keys.add(row.getFirst().plain()));
            } else if (block instanceof Block.Heading heading) {
                keys.add(heading.words().plain().split(" ")[0]);
            }
        });
        List<String> unknown = book.card().blocks().stream().map(Block.Rows.class::cast).flatMap(rows -> rows.rows().stream())
            .map(row -> row.getFirst().plain()).filter(key -> !keys.contains(key)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void eachPageIsOnOneSheet() throws IOException {
        Path out = folder.resolve("guide.pdf");
        GuidePaper paper = new GuidePaper(new Messages(Messages.VIETNAMESE));
        paper.write(out, Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            for (int page = 1; page <= 10; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertTrue(text.getText(pdf).strip().startsWith(page + "."), "page " + page);
            }
        }
        paper.card(List.of(new KeyLine("0–9", "điểm"), new KeyLine("Enter", "cất phiếu")), out);
        try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains("cất phiếu"));
        }
    }
}
