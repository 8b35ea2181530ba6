package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.encoding.OldEncoders;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.files.excel.OldFontBook;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;

/** Lists typed in .VnTime, .VnTimeH and VNI-Times, from the file to the names in the register. */
class OldListTest {
    private static final List<String> PEOPLE = List.of("Nguyễn Văn Hưng, Bản Nà Lo", "Lường Thị Từ, Bản Nà Lo", "Đỗ Thị Mỵ, Bản Co Muông",
        "Bùi Hà, Bản Co Muông", "H’Yim Kđoh, Bản Co Muông");

    @TempDir
    Path folder;

    private final ListFiles files = new ListFiles(new WorkbookReader());
    private Database database;
    private ImportPeople people;

    @BeforeEach
    void open() {
        database = Database.create(folder, "matkhau123".toCharArray());
        people = new ImportPeople(database, Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> written(ListFile file) {
        people.write(people.preview(file), Progress.NONE);
        Register register = new Register(database);
        List<Long> ids = Arrays.stream(register.ids(PersonFilter.roll(null))).boxed().toList();
        return register.people(ids).stream().map(p -> p.name() + ", " + p.placeName()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ds.xls", "ds.xlsx"})
    void namesOfOldFontsComeThrough(String name) throws IOException {
        ListFile file = files.open(OldFontBook.write(folder.resolve(name), OldFontBook.list()));
        assertEquals("Bản Nà Lo", file.place());
        assertEquals(List.of(0, 1, 2, 3, 4), List.copyOf(file.old().columns().keySet()));
        assertEquals(PEOPLE, written(file));
    }

    @Test
    void listWithoutFontsIsKnownByItsLetters() throws IOException {
        String text = OldEncoders.tcvn3(String.join("\n", "Danh sách bản Nà Lo;;", "STT;Họ và tên;Năm sinh", "1;Nguyễn Văn Hưng;1968", "2;Tạ Thị Tú;1970"));
        ListFile file = files.open(Files.write(folder.resolve("ds.csv"), text.replace("b¶n", "B¶n").getBytes(Charset.forName("windows-1252"))));
        assertEquals(List.of("Nguyễn Văn Hưng, Bản Nà Lo", "Tạ Thị Tú, Bản Nà Lo"), written(file));
    }

    @Test
    void unicodeListIsHandedOnUntouched() throws IOException {
        ListFile file = files.open(Files.writeString(folder.resolve("ds.csv"), "STT;Họ và tên;Năm sinh\n1;Bùi Hà;1968\n2;Lê Tó;1970\n", StandardCharsets.UTF_8));
        assertEquals(0, file.old().changes().size());
        assertEquals(file.sheets().getFirst(), file.sheet());
    }

    @Test
    void refusedColumnIsRawAndTakenBackIsRead() throws IOException {
        ListFile file = files.open(OldFontBook.write(folder.resolve("ds.xls"), OldFontBook.list()));
        ListFile raw = file.withoutConversion(1);
        assertEquals(file.heading(), raw.heading());
        assertEquals(column(file.sheets().getFirst().rows(), 1), column(raw.sheet().rows(), 1));
        assertEquals(column(file.sheet().rows(), 4), column(raw.sheet().rows(), 4));
        assertEquals(file, raw.withConversion(1));
        assertTrue(column(file.withoutConversion(5, 1).sheet().rows(), 1).contains(OldEncoders.tcvn3("Lường Thị Từ")));
        assertTrue(column(file.withoutConversion(5, 1).sheet().rows(), 1).contains("Đỗ Thị Mỵ"));
    }

    private static String column(List<SheetRow> rows, int column) {
        return rows.stream().map(row -> row.cell(column)).collect(Collectors.joining("|"));
    }

    @Test
    void keptLettersAreThoseOfTheFile() throws IOException {
        Path path = OldFontBook.write(folder.resolve("ds.xls"), OldFontBook.list());
        assertEquals(Fault.NO_HEADING_ROW, assertThrows(FaultException.class, () -> files.keepingLetters().open(path)).fault());
        Path half = OldFontBook.write(folder.resolve("nua.xls"), List.of(List.of(OldFontBook.unicode("Họ và tên"), OldFontBook.unicode("Thôn")),
            List.of(OldFontBook.tcvn3("Nguyễn Văn Hưng"), OldFontBook.unicode("Bản Nà Lo"))));
        assertEquals(OldEncoders.tcvn3("Nguyễn Văn Hưng"), files.keepingLetters().open(half).sheet().rows().getLast().cell(0));
    }
}
