package vn.sokhuyenhoc.domain.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetText;

class ConversionsTest {
    private static SheetText column(String... cells) {
        List<SheetRow> rows = new ArrayList<>();
        for (String cell : cells) {
            rows.add(SheetRow.of(rows.size() + 3, List.of("1", cell)));
        }
        return new SheetText("Sheet1", rows, List.of());
    }

    private static List<String> cells(SheetText sheet) {
        return sheet.rows().stream().map(row -> row.cell(1)).toList();
    }

    private static List<String> read(String... cells) {
        SheetText sheet = column(cells);
        return cells(Conversions.of(sheet).applyTo(sheet));
    }

    @Test
    void doubtfulCellsFollowTheirColumn() {
        assertEquals(List.of("Hửng", "Từ", "Y Niê", "Nguyễn Văn Tú"), read("Höng", "Tõ", "Y Niª", "NguyÔn V¨n Tó"));
        assertEquals(List.of("Hưng", "Hồng", "Nguyễn Văn Sơn"), read("Höng", "Hoàng", "Nguyeãn Vaên Sôn"));
        assertEquals(List.of("Höng", "Tõ", "Nguyễn Văn Tú"), read("Höng", "Tõ", "Nguyễn Văn Tú"));
    }

    @Test
    void goodUnicodeIsNotOutvotedByAFewOldCells() {
        assertEquals(List.of("Tó", "Trần Hưng", "Từ", "Hưng"), read("Tó", "Trần Hưng", "Từ", "H\u00ADng"));
    }

    @Test
    void aColumnWithoutAnyDecidedCellFollowsTheSheet() {
        SheetText sheet = new SheetText("Sheet1", List.of(SheetRow.of(1, List.of("NguyÔn V¨n", "Tõ")), SheetRow.of(2, List.of("Vâ ThÞ", "Tó"))), List.of());
        SheetText read = Conversions.of(sheet).applyTo(sheet);
        assertEquals(List.of(List.of("Nguyễn Văn", "Từ"), List.of("Võ Thị", "Tú")), read.rows().stream().map(SheetRow::cells).toList());
    }

    @Test
    void whereSomeCellsHaveOldFontsThoseWithoutAreUnicode() {
        Map<Integer, List<SheetRow.FontRun>> old = Map.of(1, List.of(new SheetRow.FontRun(0, ".VnTime")));
        SheetText sheet = new SheetText("Sheet1", List.of(new SheetRow(1, List.of("1", "NguyÔn V¨n Tó"), Set.of(), old),
            new SheetRow(2, List.of("2", "Tó"), Set.of(), old), SheetRow.of(3, List.of("3", "Tó"))), List.of());
        assertEquals(List.of("Nguyễn Văn Tú", "Tú", "Tó"), cells(Conversions.of(sheet).applyTo(sheet)));
    }

    @Test
    void oldFontsUnderGoodUnicodeAreMistrusted() {
        Map<Integer, List<SheetRow.FontRun>> old = Map.of(1, List.of(new SheetRow.FontRun(0, ".VnTime")));
        SheetText sheet = new SheetText("Sheet1", List.of(new SheetRow(1, List.of("1", "Nguyễn Tó"), Set.of(), old),
            new SheetRow(2, List.of("2", "Tó"), Set.of(), old)), List.of());
        assertEquals(Conversions.NONE, Conversions.of(sheet));
    }

    @Test
    void clerkRefusesACellAColumnAndTakesItBack() {
        SheetText sheet = column("NguyÔn V¨n Tó", "Lª H\u00ADng");
        Conversions all = Conversions.of(sheet);
        assertEquals(Map.of(1, 2L), all.columns());
        SheetText read = all.applyTo(sheet);
        Conversions one = all.without(4, 1);
        assertEquals(List.of("Nguyễn Văn Tú", "Lª H\u00ADng"), cells(one.applyTo(read)));
        assertEquals(1, one.count());
        Conversions none = all.without(1);
        assertEquals(sheet, none.applyTo(read));
        assertEquals(0, none.count());
        assertTrue(one.converts(1) && !none.converts(1));
        assertEquals(read, none.with(1).applyTo(none.applyTo(read)));
        assertEquals(all, one.with(1));
    }

    @Test
    void correctionsByHandStay() {
        SheetText sheet = column("NguyÔn V¨n Tó", "Lª H\u00ADng");
        Conversions all = Conversions.of(sheet);
        SheetText read = all.applyTo(sheet);
        SheetText corrected = new SheetText("Sheet1", List.of(read.rows().getFirst().with(1, "Nguyễn Tú"), read.rows().getLast()), List.of());
        assertEquals(List.of("Nguyễn Tú", "Lª H\u00ADng"), cells(all.without(1).applyTo(corrected)));
    }

    @Test
    void sheetInUnicodeIsHandedOn() {
        SheetText sheet = column("Nguyễn Văn Hưng", "Hà", "0912");
        assertSame(sheet, Conversions.of(sheet).applyTo(sheet));
    }
}
