package vn.sokhuyenhoc.ui.grid;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.ui.grid.GridViewModel.Jobs;
import vn.sokhuyenhoc.ui.grid.Opened.Wish;
import vn.sokhuyenhoc.ui.kit.TaskRunner;

/** Reads what a wish asks for behind the screen; the answer to an older wish is dropped. */
final class Reading {
    private static final Pattern WISH = Pattern.compile("place:(\\d{1,18}):(.+)");

    private final Jobs jobs;
    private final TaskRunner runner;
    private final String whole;
    private int query;

    /** @param whole what the one list of a title without villages is called */
    Reading(Jobs jobs, TaskRunner runner, String whole) {
        this.jobs = jobs;
        this.runner = runner;
        this.whole = whole;
    }

    /** @param now what is open, and stays so where the detail asks for nothing else */
    void read(String detail, Wish now, Consumer<Opened> show) {
        Matcher wish = WISH.matcher(detail);
        read(() -> wish.matches() ? new Wish(jobs.rounds().find(wish.group(2)), Long.valueOf(wish.group(1)), now.column()) : now, show);
    }

    private void read(Supplier<Wish> wish, Consumer<Opened> show) {
        int mine = ++query;
        runner.run(progress -> Opened.load(jobs, wish.get(), whole), opened -> {
            if (mine == query) {
                show.accept(opened);
            }
        });
    }
}
