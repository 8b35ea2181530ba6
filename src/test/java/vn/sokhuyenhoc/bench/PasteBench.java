package vn.sokhuyenhoc.bench;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.grid.GridRows;

/** How long a block from Excel takes until every cell is checked and stands in the grid. */
@Tag("bench")
class PasteBench {
    private static final int RUNS = 9;

    @Test
    void blocksFromExcel() {
        block(1_000, 5);
        block(10_000, 15);
    }

    private static void block(int rows, int columns) {
        Runnable pasting = GridRows.pasting(rows, columns, text(rows, columns));
        Figures.print("paste and check " + rows + " x " + columns, RUNS, run -> pasting.run());
    }

    /** Marks as Excel copies them; one in a hundred is no mark. */
    private static String text(int rows, int columns) {
        Random random = new Random(20_261_122);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String mark = random.nextInt(100) == 0 ? "tám" : random.nextInt(2) == 0 ? "7,5" : String.valueOf(random.nextInt(11));
                text.append(column == 0 ? "" : "\t").append(mark);
            }
            text.append("\r\n");
        }
        return text.toString();
    }
}
