package vn.sokhuyenhoc.ui.grid;

import java.util.List;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.grid.GridViewModel.Outside;
import vn.sokhuyenhoc.ui.grid.Pasting.Pasted;
import vn.sokhuyenhoc.ui.kit.LongWork;

/** Puts blocks from a spreadsheet into the grid; nothing of them is saved before the clerk says so. */
final class Pastes {
    /** A block of so many letters is checked before the next key, a longer one behind a bar. */
    private static final int SHORT = 4000;

    private final GridModel grid;
    private final Outside outside;
    private final GridWords words;
    private final LongWork work;

    Pastes(GridModel grid, Outside outside, Messages messages) {
        this.grid = grid;
        this.outside = outside;
        this.words = new GridWords(messages);
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
    }

    /** Puts a block at the cell at hand, or one cell into the whole block there. */
    void paste(String text) {
        grid.finish();
        List<Row> rows = List.copyOf(grid.rows().list());
        Block over = grid.selection().block();
        if (text.length() <= SHORT) {
            take(Pasting.paste(rows, over, text, Progress.NONE));
        } else {
            work.start(progress -> Pasting.paste(rows, over, text, progress), this::take);
        }
    }

    private void take(Pasted pasted) {
        if (pasted instanceof Pasted.Taken taken) {
            grid.paste(taken.rows());
        }
        outside.prompts().tell(words.pasted(pasted));
    }

    /** The checking of a long block. */
    LongWork work() {
        return work;
    }
}
