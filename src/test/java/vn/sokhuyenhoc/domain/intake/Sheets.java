package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes sheets out of lines of cells parted by bars; the first line is row 1, empty lines are left out as the reader does. */
final class Sheets {
    private Sheets() {
    }

    static SheetText of(List<Span> merged, String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                rows.add(SheetRow.of(i + 1, Arrays.stream(lines[i].split("\\|")).map(String::strip).toList()));
            }
        }
        return new SheetText("Sheet1", rows, merged);
    }

    static SheetText of(String... lines) {
        return of(List.of(), lines);
    }
}
