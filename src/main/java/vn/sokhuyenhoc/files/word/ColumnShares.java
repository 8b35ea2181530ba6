package vn.sokhuyenhoc.files.word;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.files.table.Table.Column;

/** Shares a width in the proportions the columns ask for, but so that no word of a heading has to be cut. */
final class ColumnShares {
    private ColumnShares() {
    }

    /** @param width of all together, as the padding in twentieths of a point */
    static int[] of(List<Column> columns, int width, LetterWidths letters, int padding) {
        int count = columns.size();
        double asked = columns.stream().mapToInt(Column::width).sum();
        var shares = new double[count];
        var needs = new double[count];
        double missing = 0;
        double spare = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = width * columns.get(i).width() / asked;
            needs[i] = Measures.points(widestWord(columns.get(i).heading(), letters) + 1) + 2.0 * padding;
            missing += Math.max(0, needs[i] - shares[i]);
            spare += Math.max(0, shares[i] - needs[i]);
        }
        double given = Math.min(missing, spare);
        var widths = new int[count];
        for (int i = 0; i < count; i++) {
            double over = shares[i] - needs[i];
            double change = given == 0 ? 0 : over > 0 ? over * given / spare : over * given / missing;
            widths[i] = (int) (shares[i] - change);
        }
        return widths;
    }

    private static double widestWord(String heading, LetterWidths letters) {
        return Stream.of(heading.split("\\s+")).mapToDouble(word -> letters.bold(word, RowsTable.SIZE)).max().orElse(0);
    }
}
