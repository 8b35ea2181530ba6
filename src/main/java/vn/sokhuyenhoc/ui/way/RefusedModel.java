package vn.sokhuyenhoc.ui.way;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.ListLine;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.round.TitleLists;

/** Those of the list at hand whom the decision refuses, each with the reason. They are named one by one, as the decision names them. */
final class RefusedModel {
    private static final int NAME = 120;
    private static final int REASON = 200;
    /** As many as are named where several fit. */
    private static final int MOST = 5;

    private final ObservableList<Refused> refused = FXCollections.observableArrayList();
    private final Checked<String> who;
    private final Checked<String> reason;
    private final TitleLists lists;
    private final WayViewModel.Outside outside;
    private Round round;
    private TitleList list;

    RefusedModel(TitleLists lists, WayViewModel.Outside outside) {
        this.lists = lists;
        this.outside = outside;
        Notes notes = new Notes(outside.messages());
        this.who = notes.needed("way.refused_who", NAME, outside.messages().get("way.refused_who.missing"));
        this.reason = notes.needed("way.refused_reason", REASON, outside.messages().get("way.refused_reason.missing"));
    }

    /** One who is refused. */
    record Refused(ListLine line, String reason) {
    }

    /** @param now null where no list waits for a decision; another list than before begins anew */
    void of(Round its, TitleList now) {
        boolean same = now != null && list != null && list.id() == now.id();
        round = its;
        list = now;
        if (!same) {
            refused.clear();
        }
    }

    /** Looks for the one named and adds them. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> add() {
        Optional<String> wrong = Stream.of(who, reason).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            String text = who.get().strip();
            Round its = round;
            TitleList of = list;
            outside.runner().run(progress -> lists.find(its, of, text, MOST + 1), found -> {
                if (of == list) {
                    take(text, found);
                }
            });
        }
        return wrong;
    }

    private void take(String text, List<ListLine> found) {
        List<ListLine> exact = found.stream().filter(line -> Fold.fold(line.subject().name()).equals(Fold.fold(text))).toList();
        List<ListLine> meant = exact.size() == 1 ? exact : found;
        Messages messages = outside.messages();
        if (meant.size() == 1) {
            refused.removeIf(one -> one.line().id() == meant.getFirst().id());
            refused.add(new Refused(meant.getFirst(), reason.get().strip()));
            who.renew("");
        } else {
            who.blame(meant.isEmpty() ? messages.get("way.refused_who.nobody") : messages.get("way.refused_who.several",
                meant.stream().limit(MOST).map(this::name).collect(Collectors.joining("; "))));
        }
    }

    private String name(ListLine line) {
        return outside.messages().get("way.refused_name", line.subject().code(), line.subject().name(), line.subject().placeName()).strip();
    }

    void remove(Refused one) {
        refused.remove(one);
    }

    /** By the rows of their lines. */
    Map<Long, String> reasons() {
        return refused.stream().collect(Collectors.toMap(one -> one.line().id(), Refused::reason));
    }

    ObservableList<Refused> refused() {
        return refused;
    }

    Checked<String> who() {
        return who;
    }

    Checked<String> reason() {
        return reason;
    }
}
