package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Figure;
import vn.sokhuyenhoc.domain.keying.FigureFilter;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.work.KeyingFigures.Line;

class KeyingFiguresTest {
    private static final Effort TEN_KEYS_IN_TEN_SECONDS = new Effort(10, 10_000);

    @TempDir
    private Path folder;
    private RegisterDesk desk;
    private KeyedDays days;
    private KeyingFigures figures;
    private Clerk hoa;
    private Clerk on;

    @BeforeEach
    void open() {
        desk = RegisterDesk.withSets(folder);
        days = new KeyedDays(desk);
        figures = new KeyingFigures(desk.database(), new ExcelWriter(RegisterDesk.MESSAGES), RegisterDesk.MESSAGES);
        on = days.clerk("Lường Văn Ơn");
        hoa = days.clerk("Nguyễn Thị Hoa");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> words(FigureFilter filter) {
        return figures.lines(filter).stream().map(KeyingFiguresTest::words).toList();
    }

    private static String words(Line line) {
        Figure f = line.figure();
        return line.sum() + " " + (f.clerk() == null ? "-" : f.clerk().name()) + " " + (f.day() == null ? "-" : f.day().getDayOfMonth()) + ": "
            + f.forms() + " forms " + f.effort().keys() + " keys " + f.minutes() + " min, " + text(f.formsAnHour()) + "/h " + text(f.keysAnHour()) + "/h, "
            + f.checked().forms() + " checked, " + text(f.errorsPerThousandKeys());
    }

    private static String text(Optional<?> figure) {
        return figure.map(String::valueOf).orElse("-");
    }

    private void twoDays() {
        days.keyed(0, Pass.FIRST, hoa, "2026-11-21", "9999999999", new Effort(11, 12_000));
        days.keyed(1, Pass.FIRST, hoa, "2026-11-21", "9999999999", new Effort(11, 12_000));
        days.keyed(2, Pass.FIRST, hoa, "2026-11-22", "9999999999", new Effort(11, 36_000));
        days.keyed(3, Pass.FIRST, on, "2026-11-22", "9999999999", new Effort(20, 60_000));
        days.keyed(4, Pass.FIRST, null, "2026-11-22", "9999999999", Effort.UNKNOWN);
    }

    @Test
    void daysOfEachClerkAreAddedUp() {
        twoDays();
        assertEquals(List.of("DAY Lường Văn Ơn 22: 1 forms 20 keys 1 min, 60/h 1200/h, 0 checked, -",
            "DAY Nguyễn Thị Hoa 22: 1 forms 11 keys 1 min, 100/h 1100/h, 0 checked, -",
            "DAY Nguyễn Thị Hoa 21: 2 forms 22 keys 0 min, 300/h 3300/h, 0 checked, -",
            "CLERK Nguyễn Thị Hoa -: 3 forms 33 keys 1 min, 180/h 1980/h, 0 checked, -",
            "DAY - 22: 1 forms 0 keys 0 min, -/h -/h, 0 checked, -",
            "ALL - -: 5 forms 53 keys 2 min, 120/h 1590/h, 0 checked, -"), words(FigureFilter.ALL));
    }

    @Test
    void filtersLeaveWhatIsAskedFor() {
        twoDays();
        LocalDate today = LocalDate.parse("2026-11-22");
        assertEquals(4, words(new FigureFilter(today, today, null, null)).size());
        assertEquals(1, words(new FigureFilter(today, today, days.round().id(), hoa.id())).size());
        assertEquals(3, words(new FigureFilter(null, today.minusDays(1), null, null)).size() + words(new FigureFilter(null, null, null, hoa.id())).size() - 1);
        assertEquals(List.of(), words(new FigureFilter(null, null, -1L, null)));
        days.withdraw(days.keyed(5, Pass.FIRST, on, "2026-11-10", "9999999999", TEN_KEYS_IN_TEN_SECONDS));
        assertEquals(1, words(new FigureFilter(null, null, null, on.id())).size(), "what was taken back does not count");
    }

    /** Passes of one form, F S or T (settled), each with the marks keyed; the answer is errors of those of the first keyings by a thousand keys. */
    @ParameterizedTest
    @CsvSource({
        "F9999999999, ONCE, 0, -", "F9999999999 S9999999999, VERIFIED, 1, 0.0", "F9999999999 S9999999998, VERIFIED, 1, 100.0",
        "F9999999999 S99999999.8, VERIFIED, 1, 200.0", "F9999999999 S9999999998, DIFFERS, 0, -",
        "F9999999999 S9999999998 T9999999999, VERIFIED, 1, 0.0", "F9999999999 S9999999999 T8899999999, VERIFIED, 1, 200.0",
        "F1111111111 F9999999999 S9999999998, VERIFIED, 1, 100.0", "F9999999999 S9999999998 F9999999998, VERIFIED, 1, 100.0"
    })
    void errorsAreWhatTheStandingKeyingHasOtherwise(String passes, CheckState state, int checked, String errors) {
        for (String pass : passes.split(" ")) {
            Pass which = pass.charAt(0) == 'F' ? Pass.FIRST : pass.charAt(0) == 'S' ? Pass.SECOND : Pass.SETTLED;
            days.keyed(0, which, which == Pass.FIRST ? hoa : on, "2026-11-22", pass.substring(1), TEN_KEYS_IN_TEN_SECONDS);
        }
        days.check(0, state);
        Figure hers = figures.lines(new FigureFilter(null, null, null, hoa.id())).getFirst().figure();
        assertEquals(checked, hers.checked().forms());
        assertEquals(errors, text(hers.errorsPerThousandKeys()));
        List<Line> his = figures.lines(new FigureFilter(null, null, null, on.id()));
        his.forEach(line -> assertEquals(0, line.figure().checked().forms(), "a second keying is nobody's first"));
    }

    @Test
    void theSheetHasWhatTheTableHas() throws Exception {
        twoDays();
        days.keyed(0, Pass.SECOND, on, "2026-11-22", "9999999998", TEN_KEYS_IN_TEN_SECONDS);
        days.check(0, CheckState.VERIFIED);
        Path out = folder.resolve("nang-suat.xlsx");
        List<Line> lines = figures.lines(FigureFilter.ALL);
        assertEquals(lines.size(), figures.write(lines, out, Progress.NONE));
        try (XSSFWorkbook book = new XSSFWorkbook(out.toFile())) {
            DataFormatter format = new DataFormatter(Locale.ROOT);
            List<String> rows = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false).map(format::formatCellValue).collect(Collectors.joining("|"))).toList();
            assertEquals("Người nhập|Ngày|Phiếu|Số phút|Phiếu một giờ|Phím một giờ|Phiếu đã kiểm tra|Lỗi trên 1.000 phím", rows.getFirst());
            assertEquals("Nguyễn Thị Hoa|22/11/2026|1|1|100|1100|0|chưa kiểm tra", rows.get(2));
            assertEquals("Nguyễn Thị Hoa|21/11/2026|2|0|300|3300|1|90.9", rows.get(3).replace(',', '.'));
            assertEquals("Nguyễn Thị Hoa|Cộng", rows.get(4).substring(0, 19));
            assertEquals(7, rows.size());
        }
    }

    @Test
    void theClerkNamedLastIsRemembered() {
        ClerkBook clerks = new ClerkBook(desk.database());
        assertEquals(Optional.of(hoa), clerks.last());
        assertEquals(on, clerks.named(" lường  văn ơn "));
        assertEquals(Optional.of(on), new ClerkBook(desk.database()).last());
    }
}
