package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.text.OwnListWords;
import vn.sokhuyenhoc.work.Pages;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;

/** The results that an own list means: of the round that it names, or of the newest of its title. */
public final class ResultsToday implements ListToday {
    private final ResultsList list;
    private final List<String> left;
    private final Round round;
    private final CriteriaSet set;
    private final RoundBook rounds;

    private ResultsToday(ResultsList list, List<String> left, Round round, RoundBook rounds) {
        this.list = list;
        this.left = left;
        this.round = round;
        this.set = rounds.set(round);
        this.rounds = rounds;
    }

    /**
     * Refuses a title that has no round. In place of a round that is gone the newest is meant.
     *
     * @param unknown what was not understood
     */
    static ResultsToday of(ResultsList list, List<String> unknown, RoundBook rounds) {
        List<String> left = new ArrayList<>(unknown);
        List<Round> all = rounds.all();
        Named named = PeopleToday.there(list.round(), one -> all.stream().anyMatch(list::means), left);
        ResultsList wanted = list.with(named, list.place());
        Round round = all.stream().filter(wanted::means).findFirst()
            .orElseThrow(() -> new FaultException(Fault.OWN_LIST_NO_ROUND));
        // Places as the screen of results offers them: a village that is closed stays where the round has forms of it.
        Predicate<Named> isThere = place -> place.id() == ResultFilter.NO_VILLAGE
            || rounds.counts(round).stream().anyMatch(count -> count.place().id() == place.id());
        return new ResultsToday(wanted.with(named, PeopleToday.there(list.place(), isThere, left)), List.copyOf(left), round, rounds);
    }

    @Override
    public ResultsList content() {
        return list;
    }

    /** What the results go by. */
    public CriteriaSet set() {
        return set;
    }

    @Override
    public List<String> left() {
        return left;
    }

    @Override
    public String words(Messages messages) {
        return new OwnListWords(messages).results(list, round, set);
    }

    @Override
    public String counted(int count, Messages messages) {
        return messages.get("ownlists.counted_results", count);
    }

    @Override
    public long[] ids() {
        return rounds.ids(round, list.filter(round));
    }

    public List<Result> lines(List<Long> ids) {
        return rounds.results(round, ids);
    }

    @Override
    public Table page(long[] ids, PaperTables tables) {
        return tables.page(set, new Pages<>(ids, this::lines));
    }

    @Override
    public String closing(int count, Messages paper) {
        return paper.get("paper.list.closing." + round.title().name().toLowerCase(Locale.ROOT), count, new NumberWords(paper).of(count));
    }

    @Override
    public boolean isDraft() {
        return !rounds.isChecked(round);
    }

    @Override
    public int excel(Publishing publishing, Path out, Progress progress) {
        return publishing.roster(round, list.filter(round), false, out, progress);
    }
}
