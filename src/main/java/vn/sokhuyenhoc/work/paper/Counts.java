package vn.sokhuyenhoc.work.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.work.RoundBook;

/** How a round stands, for papers. */
final class Counts {
    private final RoundBook rounds;

    Counts(RoundBook rounds) {
        this.rounds = rounds;
    }

    /** Of the village, or village by village; of titles that are not given by village all together. */
    List<PlaceCount> of(PaperOrder order) {
        return of(order.round(), order);
    }

    /** Of another round, for the same villages. */
    List<PlaceCount> of(Round round, PaperOrder order) {
        List<PlaceCount> all = rounds.counts(round);
        if (!round.title().isByVillage()) {
            return List.of(CountTable.total(all));
        }
        return all.stream().filter(count -> order.place() == null ? count.people() + count.forms() > 0 : count.place().id() == order.place().id())
            .toList();
    }

    /** The newest round of the same title in a year before. */
    Optional<Round> before(Round round) {
        return rounds.all().stream().filter(one -> one.title() == round.title() && one.year() < round.year())
            .max(Comparator.comparing(Round::year));
    }
}
