package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ResultStore;
import vn.sokhuyenhoc.store.journal.Journal;

/** Derives every kept total, lowest mark and result anew and names each that differs; reads the journal through. */
public final class Checkup {
    private static final int PAGE = 1000;

    private final Database database;
    private final RoundBook rounds;
    private final ResultStore results;

    public Checkup(Database database) {
        this.database = database;
        this.rounds = new RoundBook(database);
        this.results = new ResultStore(database);
    }

    /**
     * @param forms       looked at
     * @param differences round and holder of each form whose kept result is not the scorer's
     * @param changes     running number of the last change
     * @param journal     what can be read of it
     */
    public record Report(int forms, List<String> differences, long changes, Journal.Verified journal) {

        /** Whether every entry can be read and the last one is of the last change. */
        public boolean isJournalWhole() {
            return journal.whole() && journal.lastNumber() == changes;
        }
    }

    public Report run(Progress progress) {
        List<String> differences = new ArrayList<>();
        int forms = 0;
        for (Round round : rounds.all()) {
            CriteriaSet set = rounds.set(round);
            long[] ids = rounds.ids(round, ResultFilter.of(round.id(), null, ResultFilter.Which.ALL));
            for (int from = 0; from < ids.length; from += PAGE) {
                List<Long> page = LongStream.of(ids).skip(from).limit(PAGE).boxed().toList();
                results.byIds(round.title(), page).stream().filter(k -> differs(set, k))
                    .forEach(k -> differences.add(round.key() + " " + k.subject().name()));
                progress.at(from, ids.length);
            }
            forms += ids.length;
        }
        return new Report(forms, differences, database.runningNumber(), database.verifyJournal());
    }

    private boolean differs(CriteriaSet set, ResultStore.Kept kept) {
        return !kept.outcome().isOf(Scorer.score(set, kept.marks(), kept.subject().kind()));
    }
}
