package vn.sokhuyenhoc.ui.entry;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.ui.entry.Opened.Wish;
import vn.sokhuyenhoc.ui.kit.TaskRunner;

/** Reads what a wish asks for behind the screen; the answer to an older wish is dropped. */
final class Opening {
    private static final Pattern WISH = Pattern.compile("(subject|place|batch):(\\d{1,18}):(.+)");

    private final EntryViewModel.Jobs jobs;
    private final TaskRunner runner;
    private final String whole;
    private final BiConsumer<Opened, Subject> show;
    private int query;

    /**
     * @param whole what the one list of a title without villages is called
     * @param show  takes what was read, and the subject whose form is wanted, or null
     */
    Opening(EntryViewModel.Jobs jobs, TaskRunner runner, String whole, BiConsumer<Opened, Subject> show) {
        this.jobs = jobs;
        this.runner = runner;
        this.whole = whole;
        this.show = show;
    }

    private record Read(Opened opened, Subject subject) {
    }

    /** @param now what is open */
    void wish(String detail, Wish now) {
        Matcher wish = WISH.matcher(detail);
        if (wish.matches()) {
            long id = Long.parseLong(wish.group(2));
            String kind = wish.group(1);
            read(() -> read(kind, id, jobs.rounds().find(wish.group(3)), now));
        } else {
            load(detail.matches("\\d{1,18}") ? new Wish(now.round(), Long.valueOf(detail), now.column(), null) : now, null);
        }
    }

    private Read read(String kind, long id, Round round, Wish now) {
        return switch (kind) {
            case "subject" -> {
                Subject subject = jobs.forms().subject(round, id);
                yield read(new Wish(round, subject.placeId(), now.column(), null), subject);
            }
            case "batch" -> {
                Batch batch = jobs.batches().find(id).orElse(null);
                yield read(new Wish(round, batch == null ? null : batch.placeId(), now.column(), batch), null);
            }
            default -> read(new Wish(round, id, now.column(), null), null);
        };
    }

    /** @param subject whose form is wanted, or null */
    void load(Wish wish, Subject subject) {
        read(() -> read(wish, subject));
    }

    private Read read(Wish wish, Subject subject) {
        return new Read(Opened.load(jobs, wish, whole, subject), subject);
    }

    private void read(Supplier<Read> reading) {
        int mine = ++query;
        runner.run(progress -> reading.get(), read -> {
            if (mine == query) {
                show.accept(read.opened(), read.subject());
            }
        });
    }
}
