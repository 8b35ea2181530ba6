package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;

/** One list, saved by LibreOffice in each of its formats. */
class LibreOfficeListsTest {
    private static final Path LISTS = Path.of("src/test/resources/libreoffice");
    private static final WorkbookReader READER = new WorkbookReader();
    @TempDir
    Path folder;

    private static SheetText read(String ending) {
        List<SheetText> sheets = READER.read(LISTS.resolve("ban-na-lo." + ending));
        assertEquals(1, sheets.size());
        return sheets.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xls", "csv"})
    void everyFormatGivesTheSameRows(String ending) {
        SheetText sheet = read(ending);
        SheetText expected = read("xlsx");
        assertEquals("ban-na-lo", sheet.name());
        assertEquals(expected.rows().stream().map(r -> r.number() + "" + r.cells() + r.broken()).toList(),
            sheet.rows().stream().map(r -> r.number() + "" + r.cells() + r.broken()).toList());
    }

    @Test
    void theRowsAreThoseOfTheList() {
        List<SheetRow> rows = read("xlsx").rows();
        assertEquals(List.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12), rows.stream().map(SheetRow::number).toList());
        assertEquals(List.of("1", "Lò Thị Hương", "29/02/1968", "Nữ", "14168001234", "0912.345.678", "Bản Nà Lo"), rows.get(5).cells());
        assertEquals("NguyÔn V¨n H\u00ADng", rows.get(6).cell(1));
        assertEquals("H’Yim  Kđoh", rows.get(7).cell(1));
        assertEquals("=1+1", rows.get(7).cell(7));
        assertEquals("dòng một\ndòng hai", rows.get(8).cell(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ods", "xlsx", "xls"})
    void oldFontsAreNamed(String ending) {
        List<FontRun> whole = List.of(new FontRun(0, ".VnTime"));
        Map<Integer, List<FontRun>> expected = Map.of(1, whole, 6, whole, 7, List.of(new FontRun(0, ".VnTime"), new FontRun(8, "Arial")));
        List<SheetRow> rows = read(ending).rows();
        assertEquals(expected, rows.get(6).fonts());
        assertEquals(1, rows.stream().filter(r -> !r.fonts().isEmpty()).count());
    }

    @Test
    void everyFormatGivesTheSamePeople() {
        try (Database database = Database.create(folder, "matkhau123".toCharArray())) {
            ImportPeople people = new ImportPeople(database, Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC));
            ListFiles files = new ListFiles(READER);
            List<List<String>> seen = List.of("xlsx", "ods", "xls", "csv").stream().map(ending ->
                people.preview(files.open(LISTS.resolve("ban-na-lo." + ending))).rows().stream().map(LibreOfficeListsTest::said).toList()).toList();
            assertEquals(List.of(seen.getFirst()), seen.stream().distinct().toList());
            assertEquals(4, seen.getFirst().size());
            assertFalse(seen.getFirst().getFirst().isEmpty());
        }
    }

    /** A csv has no merged cells, so "Liên hệ" stands above one column only and the address below it has another heading. */
    private static String said(PersonRow row) {
        return row.person().name() + " " + row.person().identity() + " " + row.person().contact().phone() + " " + row.person().placeName()
            + " " + row.problems();
    }
}
