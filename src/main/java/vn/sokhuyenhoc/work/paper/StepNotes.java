package vn.sokhuyenhoc.work.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.work.round.RoundWay;
import vn.sokhuyenhoc.work.round.TitleLists;

/** What an issued paper says of the way of its round: which step is done, and under which number a list went out. */
public final class StepNotes {
    /** Steps that are done once the paper is there. */
    private static final Map<PaperKind, Step> SHOWS = Map.of(PaperKind.REGISTRATION, Step.REGISTERED, PaperKind.MINUTES, Step.REVIEWED);
    private static final Set<PaperKind> OF_A_LIST = Set.of(PaperKind.PROPOSED, PaperKind.AMENDING, PaperKind.SUBMISSION);

    private final RoundWay way;
    private final TitleLists lists;

    public StepNotes(RoundWay way, TitleLists lists) {
        this.way = way;
        this.lists = lists;
    }

    /** The list of the round that the paper shows: the last one, where it still waits for its decision. */
    Optional<TitleList> list(PaperOrder order) {
        List<TitleList> all = order.place() == null && OF_A_LIST.contains(order.kind()) ? lists.all(order.round()) : List.of();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(list -> list.decision().isEmpty());
    }

    /** Notes what the paper shows, if anything. */
    void note(PaperOrder order, String number, String who) {
        if (SHOWS.containsKey(order.kind())) {
            way.note(new StepDone(0, order.round().id(), SHOWS.get(order.kind()), order.place() == null ? null : order.place().id(), order.date(),
                who, number, ""));
        }
        list(order).ifPresent(list -> {
            if (order.kind() == PaperKind.SUBMISSION) {
                lists.submit(list, new TitleLists.Paper(number, order.date(), who));
            } else {
                lists.setPaper(list, number, order.date());
            }
        });
    }
}
