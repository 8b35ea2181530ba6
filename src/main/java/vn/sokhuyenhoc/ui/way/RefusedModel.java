package vn.sokhuyenhoc.ui.way;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.ListLine;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.round.TitleLists;

/** Those of the list at hand whom the decision refuses, each with the reason. */
final class RefusedModel {
    private static final int LONGEST = 200;

    private final ObservableList<ListLine> listed = FXCollections.observableArrayList();
    private final ObservableList<Refused> refused = FXCollections.observableArrayList();
    private final Checked<ListLine> line;
    private final Checked<String> reason;
    private final TitleLists lists;
    private final WayViewModel.Outside outside;
    private TitleList of;

    RefusedModel(TitleLists lists, WayViewModel.Outside outside) {
        this.lists = lists;
        this.outside = outside;
        this.line = new Checked<>("way.refused_line", null, chosen -> chosen == null ? outside.messages().get("way.refused_line.missing") : "");
        this.reason = new Notes(outside.messages()).needed("way.refused_reason", LONGEST, outside.messages().get("way.refused_reason.missing"));
    }

    /** One who is refused. */
    record Refused(ListLine line, String reason) {
    }

    /** @param list null where none waits for a decision; another list than before begins anew */
    void of(Round round, TitleList list) {
        if (list != null && of != null && of.id() == list.id()) {
            return;
        }
        of = list;
        listed.clear();
        refused.clear();
        if (list != null) {
            outside.runner().run(progress -> lists.lines(round, Arrays.stream(lists.ids(list, null, null)).boxed().toList()), read -> {
                if (of == list) {
                    listed.setAll(read);
                }
            });
        }
    }

    /** Adds the one chosen. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> add() {
        Optional<String> wrong = Stream.<Checked<?>>of(line, reason).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            ListLine chosen = line.get();
            refused.removeIf(one -> one.line().id() == chosen.id());
            refused.add(new Refused(chosen, reason.get().strip()));
            line.renew(null);
        }
        return wrong;
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

    /** Everyone on the list, in its order. */
    ObservableList<ListLine> listed() {
        return listed;
    }

    Checked<ListLine> line() {
        return line;
    }

    Checked<String> reason() {
        return reason;
    }
}
