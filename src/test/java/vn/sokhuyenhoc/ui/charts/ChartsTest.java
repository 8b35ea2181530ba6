package vn.sokhuyenhoc.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.report.LostMarks;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.report.FundBook;
import vn.sokhuyenhoc.work.round.TitleLists;

/** Every chart over the sample, whose list is decided here. */
class ChartsTest extends UiTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path folder;
    private static Database database;
    private static Wiring jobs;
    private static Round round;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private ChartsViewModel model;

    @BeforeAll
    static void fill() {
        SampleData sample = new SampleData(Path.of("sample-data"), new ListFiles(new WorkbookReader()), RegisterDesk.CLOCK);
        new Opening(folder, sample, made -> database = made).createSample("matkhau123".toCharArray(), Progress.NONE);
        jobs = Wiring.over(database, RegisterDesk.CLOCK);
        round = jobs.rounds().book().all().stream().filter(one -> one.title() == Title.CITIZEN).findFirst().orElseThrow();
        TitleList list = jobs.titles().lists().make(round, new TitleLists.Paper("07", TODAY, ""));
        jobs.titles().lists().decide(list, new TitleList.Decision("152/QĐ-UBND", TODAY, "UBND xã Chiềng Hương", ""), Map.of());
        long chapter = jobs.groups().chapters().chapters(false).getFirst().chapter().id();
        new FundBook(database, RegisterDesk.CLOCK).add(new FundEntry(0, TODAY, FundLevel.CHAPTER, FundPurpose.PEOPLE, chapter, null, 3_500_000, 0, "", "", ""));
    }

    @AfterAll
    static void close() {
        jobs.close();
    }

    @Override
    protected Parent content() {
        model = new ChartsViewModel(new ChartsViewModel.Jobs(jobs.reporting().made().charts(), jobs.reporting().made().chartPaper(), jobs.rounds().book(),
            jobs.register(), jobs.desk().printing()), new ChartsViewModel.Outside(runner, prompts, messages, RegisterDesk.CLOCK));
        window.officeProperty().set("Hội Khuyến học xã Chiềng Hương");
        window.go(Screen.REPORTS);
        return new Shell(window, Map.of(Screen.REPORTS, new Sections("reports", messages.get("reports.key.section"), List.of(
            new Sections.Section("charts", messages.get("reports.section.charts"), new ChartsView(model, messages))))), messages);
    }

    @Override
    protected void opened() {
        ((Shell) scene.getRoot()).open();
    }

    @AfterEach
    void put() {
        runner.close();
    }

    private void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drawn(String titlePart) throws Exception {
        until(() -> !model.reading().runningProperty().get() && model.drawnProperty().get().chart() != null
            && model.drawnProperty().get().chart().title().contains(titlePart));
    }

    @Test
    void everyChartByItsKey() throws Exception {
        List<String> titles = List.of("tỉ lệ theo thôn", "tỉ lệ qua các năm", "Phổ điểm", "Chỉ số mất điểm", "Độ tuổi", "Hội viên và quỹ");
        List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
        drawn(titles.getFirst());
        for (int i = 0; i < titles.size(); i++) {
            chord(keys.get(i));
            drawn(titles.get(i));
            look("charts-" + (i + 1));
        }
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        for (int i = 0; i < titles.size(); i++) {
            chord(keys.get(i));
            drawn(titles.get(i));
            look("charts-" + (i + 1) + "-150");
        }
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look("charts-dark");
    }

    @Test
    void aChartIsSearchedCountedAndTakenAway() throws Exception {
        drawn("tỉ lệ theo thôn");
        chord(KeyCode.F9);
        look("charts-numbers");
        chord(KeyCode.F9);
        onScreen(() -> this.<TextField>node("charts.search").setText("to dan pho"));
        assertEquals(1, model.shown().items().size());
        onScreen(() -> this.<TextField>node("charts.search").setText("zz"));
        look("charts-nothing");
        onScreen(() -> this.<TextField>node("charts.search").setText(""));
        prompts.file = folder.resolve("bieu-do.png");
        click("charts.save_png");
        until(() -> prompts.told.contains("Đã lưu bieu-do.png."));
        assertSharp(prompts.file);
        prompts.file = folder.resolve("bieu-do.pdf");
        click("charts.save_pdf");
        until(() -> prompts.told.contains("Đã lưu bieu-do.pdf."));
        byte[] pdf = Files.readAllBytes(prompts.file);
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/charts.pdf"), pdf);
        prompts.file = folder.resolve("bieu-do.xlsx");
        click("charts.save_excel");
        until(() -> prompts.told.contains("Đã lưu bieu-do.xlsx."));
        try (XSSFWorkbook sheet = new XSSFWorkbook(prompts.file.toFile())) {
            long villages = IntStream.rangeClosed(0, sheet.getSheetAt(0).getLastRowNum()).mapToObj(sheet.getSheetAt(0)::getRow)
                .filter(row -> row != null && row.getCell(3) != null && row.getCell(3).getCellType() == CellType.NUMERIC).count();
            assertEquals(12, villages, "a line for each village, with its rate as a number");
        }
        assertTrue(prompts.failures.isEmpty(), prompts.failures.toString());
    }

    private static void assertSharp(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        assertNotNull(picture);
        assertTrue(picture.getWidth() >= 2000, "wide " + picture.getWidth());
        assertEquals(0xFFFFFFFF, picture.getRGB(3, 3), "white paper");
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x += 7) {
            for (int y = 0; y < picture.getHeight(); y += 7) {
                dark += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        assertTrue(dark > 1000, "something is drawn: " + dark);
        Files.copy(file, Path.of("target/screens/charts-paper.png"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void marksLostAreThoseOfTheForms() throws Exception {
        Place village = jobs.register().places().get(2);
        long[] ids = jobs.rounds().book().ids(round, ResultFilter.of(round.id(), village.id(), ResultFilter.Which.ALL));
        List<Result> forms = jobs.rounds().book().results(round, LongStream.of(ids).boxed().toList());
        for (LostMarks lost : jobs.reporting().made().charts().lost(round, village.id(), null)) {
            List<BigDecimal> marks = forms.stream().map(form -> form.marks().values().get(lost.index())).filter(mark -> mark != null).toList();
            assertEquals(marks.size(), lost.forms());
            BigDecimal had = marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, lost.points().subtract(had).compareTo(lost.lost()), "indicator " + lost.index());
        }
        assertFalse(forms.isEmpty());
        long holders = jobs.reporting().made().charts().villages(round).orElseThrow().stream().mapToLong(one -> one.holders()).sum();
        assertEquals(jobs.titles().recognitions().ids(round, RecognitionFilter.valid(round.id(), null)).length, holders);
    }
}
