package vn.sokhuyenhoc.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.PastedText;
import vn.sokhuyenhoc.domain.intake.SheetRow;

/** Puts a block from a spreadsheet over rows of the grid and checks every cell; a pure function, for any thread. */
final class Pasting {
    private Pasting() {
    }

    /** What became of a block. */
    sealed interface Pasted {
        /**
         * @param rows    those that changed, by their place
         * @param good    lines of the block whose rows are now filled and right, of those with any text
         * @param wrong   lines whose rows have wrong cells
         * @param grey    cells with a text that nobody keys, which were left as they are
         */
        record Taken(Map<Integer, Row> rows, int lines, int good, int wrong, int grey) implements Pasted {
        }

        /** Nothing was taken: the block is wider than the columns from here on. */
        record TooWide(int columns, int room) implements Pasted {
        }

        /** Nothing was taken: the block has more lines than the rows from here on. */
        record TooLong(int lines, int room) implements Pasted {
        }

        /** There is no text in it. */
        record Nothing() implements Pasted {
        }
    }

    /** @param over from whose upper left cell on it is put; a single cell fills all of it */
    static Pasted paste(List<Row> rows, Block over, String text, Progress progress) {
        List<SheetRow> lines = PastedText.rows(text);
        if (lines.isEmpty()) {
            return new Pasted.Nothing();
        }
        int columns = lines.stream().mapToInt(Pasting::width).max().orElse(0);
        int fields = rows.isEmpty() ? 0 : rows.getFirst().indicators().size();
        int length = lines.getLast().number();
        if (columns > fields - over.left()) {
            return new Pasted.TooWide(columns, fields - over.left());
        }
        if (length > rows.size() - over.top()) {
            return new Pasted.TooLong(length, rows.size() - over.top());
        }
        return length == 1 && columns == 1 ? fill(rows, over, lines.getFirst().cell(0)) : put(rows, over, lines, columns, progress);
    }

    private static int width(SheetRow line) {
        int width = line.cells().size();
        while (width > 0 && line.cell(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static Pasted fill(List<Row> rows, Block over, String text) {
        Tally tally = new Tally();
        for (int at = over.top(); at <= over.bottom(); at++) {
            List<String> now = new ArrayList<>(rows.get(at).texts());
            for (int field = over.left(); field <= over.right(); field++) {
                now.set(field, text);
                tally.look(rows.get(at), field, text);
            }
            tally.take(at, rows.get(at), rows.get(at).with(now));
        }
        return tally.taken();
    }

    private static Pasted put(List<Row> rows, Block over, List<SheetRow> lines, int columns, Progress progress) {
        Tally tally = new Tally();
        for (SheetRow line : lines) {
            int at = over.top() + line.number() - 1;
            List<String> now = new ArrayList<>(rows.get(at).texts());
            for (int i = 0; i < columns; i++) {
                now.set(over.left() + i, line.cell(i));
                tally.look(rows.get(at), over.left() + i, line.cell(i));
            }
            tally.take(at, rows.get(at), rows.get(at).with(now));
            progress.at(tally.lines, lines.size());
        }
        return tally.taken();
    }

    private static final class Tally {
        private final Map<Integer, Row> changed = new TreeMap<>();
        private int lines;
        private int good;
        private int wrong;
        private int grey;

        void look(Row row, int field, String text) {
            grey += !row.isKeyed(field) && !text.isBlank() && !text.strip().equals(row.texts().get(field)) ? 1 : 0;
        }

        void take(int at, Row before, Row after) {
            lines++;
            good += after.isGood() ? 1 : 0;
            wrong += after.wrong() > 0 ? 1 : 0;
            if (after != before) {
                changed.put(at, after);
            }
        }

        Pasted taken() {
            return new Pasted.Taken(changed, lines, good, wrong, grey);
        }
    }
}
