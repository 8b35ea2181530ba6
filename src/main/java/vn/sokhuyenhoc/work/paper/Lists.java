package vn.sokhuyenhoc.work.paper;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.LineStore;
import vn.sokhuyenhoc.store.ListStore;
import vn.sokhuyenhoc.store.RecognitionStore;
import vn.sokhuyenhoc.store.RegistrationStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.RoundBook;

/** Who stands on the lists of a round. */
final class Lists {
    private final RoundBook rounds;
    private final FormStore forms;
    private final SubjectStore subjects;
    private final RegistrationStore registrations;
    private final ListStore titleLists;
    private final LineStore titleLines;
    private final RecognitionStore recognitions;

    Lists(Database database) {
        this.rounds = new RoundBook(database);
        this.forms = new FormStore(database);
        this.subjects = new SubjectStore(database);
        this.registrations = new RegistrationStore(database);
        this.titleLists = new ListStore(database);
        this.titleLines = new LineStore(database);
        this.recognitions = new RecognitionStore(database);
    }

    /** Those who pass by their forms now. */
    Listing passing(PaperOrder order) {
        return of(order, Which.PASSED);
    }

    /** Whom the villages put down, village by village. */
    Listing registered(PaperOrder order) {
        Round round = order.round();
        return Listing.of(subjects(round, registrations.ids(round, placeId(order))));
    }

    int countRegistered(PaperOrder order) {
        return registrations.ids(order.round(), placeId(order)).size();
    }

    /** The list of the round, without those that were taken back. */
    Optional<TitleList> list(Round round) {
        return titleLists.all(round.id()).stream().findFirst();
    }

    /** The newest list that amends that of the round. */
    Optional<TitleList> amending(Round round) {
        return titleLists.all(round.id()).stream().filter(TitleList::isAmending).reduce((_, later) -> later);
    }

    /** Who is on the list, with what its forms came to column by column; until a list is made, those who pass now. */
    Listing proposed(PaperOrder order) {
        Round round = order.round();
        return list(round).map(list -> lines(order, list, Change.ADD, true)).orElseGet(() -> Listing.of(ids(order, Which.PASSED),
            page -> withColumns(round, rounds.results(round, page).stream().map(Listed::of).toList())));
    }

    /** Those whom a list proposes or takes off, with what they had when it was made. */
    Listing lines(PaperOrder order, TitleList list, Change change, boolean columns) {
        Round round = order.round();
        return Listing.of(titleLines.ids(list.id(), placeId(order), change), page -> {
            List<Listed> lines = titleLines.byIds(round.title(), page).stream().map(Listed::of).toList();
            return columns ? withColumns(round, lines) : lines;
        });
    }

    /** Who is recognised by UBND cấp xã; before there is a decision, who is on the list, or passes now. */
    Listing recognised(PaperOrder order) {
        Round round = order.round();
        Optional<TitleList> list = list(round);
        if (list.isEmpty()) {
            return passing(order);
        }
        if (list.get().decision().isEmpty()) {
            return lines(order, list.get(), Change.ADD, false);
        }
        long[] ids = recognitions.ids(round.title(), new RecognitionFilter(round.id(), placeId(order), RecognitionFilter.Which.BY_OFFICE, ""));
        return Listing.of(ids, page -> withTotals(round, recognitions.byIds(round.title(), page)));
    }

    private List<Listed> withTotals(Round round, List<Recognition> page) {
        CriteriaSet set = rounds.set(round);
        Map<Long, Kept> kept = forms.kept(round.title(), round.id(), page.stream().map(one -> one.subject().id()).toList());
        return page.stream().map(one -> {
            Kept form = kept.get(one.subject().id());
            return new Listed(one.subject(), form == null ? null : total(set, form.columns().standing(), one.subject().kind()), one.grade(), "",
                List.of());
        }).toList();
    }

    /** These people (households ...) in this order; one that is gone is missing. */
    List<Listed> subjects(Round round, List<Long> ids) {
        Map<Long, Subject> found = subjects.byIds(round.title(), ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).map(Listed::of).toList();
    }

    /** Those of whom there is a form, by their rows. */
    Set<Long> withForm(Round round) {
        return Set.copyOf(registrations.withForm(round, null));
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
