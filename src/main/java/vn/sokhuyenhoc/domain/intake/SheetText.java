package vn.sokhuyenhoc.domain.intake;

import java.util.List;

/**
 * What a sheet says, as text, with nothing decided yet: encoding, trimming and meaning come later.
 *
 * @param name   of the sheet
 * @param rows   those that have any text, top to bottom
 * @param merged merged cells
 */
public record SheetText(String name, List<SheetRow> rows, List<Span> merged) {
}
