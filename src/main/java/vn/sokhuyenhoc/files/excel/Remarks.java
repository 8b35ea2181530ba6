package vn.sokhuyenhoc.files.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.sokhuyenhoc.domain.intake.SheetText;

/**
 * What is to be said beside the rows of a list.
 *
 * @param heading of the column of reasons
 * @param top     number of the row in which that heading stands, from 1
 * @param rows    from top to bottom; rows not named here are left as they are
 */
public record Remarks(String heading, int top, List<Remark> rows) {
    public Remarks {
        rows = rows.stream().sorted(Comparator.comparingInt(Remark::row)).toList();
    }

    /**
     * @param row     its number, from 1
     * @param reason  in sentences
     * @param refused or only to be looked at
     * @param wrong   columns (from 0) that are the reason why it is refused
     * @param odd     columns (from 0) that should be looked at
     */
    public record Remark(int row, String reason, boolean refused, Set<Integer> wrong, Set<Integer> odd) {
    }

    /** The column of reasons: that of an earlier report, where the list was one, else the first free one. */
    int column(SheetText sheet) {
        int earlier = sheet.rows().stream().filter(r -> r.number() == top).mapToInt(r -> r.cells().indexOf(heading)).max().orElse(-1);
        return earlier >= 0 ? earlier : sheet.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    }
}
