package vn.sokhuyenhoc.work.paper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.Pages;
import vn.sokhuyenhoc.work.RoundBook;

/** Who stands on the lists of a round. */
final class Lists {
    private final RoundBook rounds;
    private final FormStore forms;

    Lists(Database database) {
        this.rounds = new RoundBook(database);
        this.forms = new FormStore(database);
    }

    /** Those who pass by their forms now. */
    Listing passing(PaperOrder order) {
        return of(order, Which.PASSED);
    }

    /** Who is proposed: those who pass, until a list is made. */
    Listing proposed(PaperOrder order) {
        return Listing.of(ids(order, Which.PASSED), page -> withColumns(order.round(),
            rounds.results(order.round(), page).stream().map(Listed::of).toList()));
    }

    /** Who is recognised; before there is a decision, who is proposed. */
    Listing recognised(PaperOrder order) {
        return passing(order);
    }

    /** Those of whom there is a form, by their rows. */
    Set<Long> withForm(Round round) {
        long[] ids = rounds.ids(round, ResultFilter.of(round.id(), null, Which.ALL));
        Set<Long> there = new HashSet<>();
        new Pages<>(ids, page -> rounds.results(round, page)).forEach(result -> there.add(result.subject().id()));
        return there;
    }

    /** Those who have enough in all but a mark under the floor, each with these marks. */
    Listing low(PaperOrder order, Wording wording) {
        return Listing.of(ids(order, Which.ENOUGH_BUT_LOW), page -> rounds.results(order.round(), page).stream()
            .map(result -> Listed.of(result).noted(wording.low(result.score()))).toList());
    }

    private Listing of(PaperOrder order, Which which) {
        return Listing.of(ids(order, which), page -> rounds.results(order.round(), page).stream().map(Listed::of).toList());
    }

    private long[] ids(PaperOrder order, Which which) {
        return rounds.ids(order.round(), ResultFilter.of(order.round().id(), placeId(order), which));
    }

    static Long placeId(PaperOrder order) {
        return order.place() == null ? null : order.place().id();
    }

    /** These, each with what its form came to column by column. */
    List<Listed> withColumns(Round round, List<Listed> lines) {
        CriteriaSet set = rounds.set(round);
        Map<Long, Kept> kept = forms.kept(round.title(), round.id(), lines.stream().map(line -> line.subject().id()).toList());
        return lines.stream().map(line -> kept.containsKey(line.subject().id())
            ? line.with(totals(set, kept.get(line.subject().id()).columns(), line.subject().kind())) : line).toList();
    }

    private static List<BigDecimal> totals(CriteriaSet set, Columns columns, String kind) {
        Columns reviewed = new Columns(columns.declared(), columns.reviewed(), null);
        return Arrays.asList(total(set, columns.declared(), kind), columns.has(MarkColumn.REVIEWED) ? total(set, reviewed.standing(), kind) : null,
            columns.has(MarkColumn.APPRAISED) ? total(set, columns.standing(), kind) : null);
    }

    private static BigDecimal total(CriteriaSet set, Marks marks, String kind) {
        return marks == null ? null : Scorer.score(set, marks, kind).total();
    }
}
