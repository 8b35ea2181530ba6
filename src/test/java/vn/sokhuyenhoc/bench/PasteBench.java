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
        block(Tally.HERE, 1_000, 5, 1);
        block(Tally.HERE, 10_000, 15, 5);
    }

    /** @param seconds the most it may take */
    static void block(Tally tally, int rows, int columns, double seconds) {
        Runnable pasting = GridRows.pasting(rows, columns, text(rows, columns));
        String name = "paste and check " + rows + " x " + columns;
        tally.put(Tally.Goal.most("E8", seconds, "s"), name, Figures.print(name, RUNS, run -> pasting.run()).p95Seconds());
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
