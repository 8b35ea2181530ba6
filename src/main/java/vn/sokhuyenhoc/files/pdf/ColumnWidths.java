package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;
import vn.sokhuyenhoc.files.table.Table.Column;

/** Shares a width in the proportions the columns ask for, but so that no word of a heading has to be cut. */
final class ColumnWidths {
    private ColumnWidths() {
    }

    /** @param width in points, of all together */
    static float[] of(List<Column> columns, float width, Fonts fonts, float size, float padding) {
        int count = columns.size();
        float asked = columns.stream().mapToInt(Column::width).sum();
        var widths = new float[count];
        var needs = new float[count];
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < count; i++) {
            widths[i] = width * columns.get(i).width() / asked;
            needs[i] = widestWord(columns.get(i).heading(), fonts, size) + 2 * padding + 1;
            missing += Math.max(0, needs[i] - widths[i]);
            spare += Math.max(0, widths[i] - needs[i]);
        }
        float given = Math.min(missing, spare);
        for (int i = 0; i < count && given > 0; i++) {
            float over = widths[i] - needs[i];
            widths[i] -= over > 0 ? over * given / spare : over * given / missing;
        }
        return widths;
    }

    private static float widestWord(String heading, Fonts fonts, float size) {
        float widest = 0;
        for (String word : heading.split("\\s+")) {
            widest = Math.max(widest, fonts.width(word, Face.BOLD, size));
        }
        return widest;
    }
}
