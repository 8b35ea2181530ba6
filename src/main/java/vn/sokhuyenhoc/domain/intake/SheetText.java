package vn.sokhuyenhoc.domain.intake;

import java.util.List;

/**
 * What stands in one visible sheet of a workbook.
 *
 * @param name   as on its tab
 * @param rows   from top to bottom; empty ones are left out, the numbers tell where
 * @param merged in no particular order
 */
public record SheetText(String name, List<SheetRow> rows, List<Span> merged) {
    public SheetText {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }
}
