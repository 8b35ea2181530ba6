package vn.sokhuyenhoc.ui.batches;

import java.util.List;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.ui.kit.TaskRunner;

/** Reads the batches of a round behind the screen; the answer to an older question is dropped. */
final class Reading {
    private final BatchesViewModel.Jobs jobs;
    private final TaskRunner runner;
    private final Consumer<Read> show;
    private int query;

    /** @param show takes what was read */
    Reading(BatchesViewModel.Jobs jobs, TaskRunner runner, Consumer<Read> show) {
        this.jobs = jobs;
        this.runner = runner;
        this.show = show;
    }

    /**
     * What was read.
     *
     * @param rounds newest first
     * @param key    of the round that was asked for; may be empty
     * @param round  whose batches these are; null where there is none
     * @param wanted row of the batch to be chosen; 0 for the one chosen before
     */
    record Read(List<Round> rounds, String key, Round round, List<BatchLine> lines, List<Place> places, long wanted) {
    }

    /**
     * @param key of the round; empty for the one at hand
     * @param now the round at hand, or null; where neither is there, the newest is read
     */
    void of(String key, Round now, long wanted) {
        int mine = ++query;
        runner.run(progress -> {
            List<Round> all = jobs.rounds().all();
            Round one = all.stream().filter(r -> key.isEmpty() ? r.equals(now) : r.key().equals(key)).findFirst()
                .or(() -> all.stream().findFirst()).orElse(null);
            return new Read(all, key, one, one == null ? List.of() : jobs.batches().lines(one), jobs.register().places(), wanted);
        }, read -> {
            if (mine == query) {
                show.accept(read);
            }
        });
    }
}
