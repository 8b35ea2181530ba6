package vn.sokhuyenhoc.ui.results;

import java.util.Arrays;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.ui.kit.Memory;

/** Has the list of results begin as it was left: its round, village and verdict. What was looked for is not kept. */
public final class ResultsMemory {
    private static final String LIST = "results";
    private static final int PARTS = 3;
    private static final long NONE = Long.MIN_VALUE;

    private final ResultsViewModel list;
    private long round = NONE;
    private long place = NONE;

    private ResultsMemory(ResultsViewModel list) {
        this.list = list;
    }

    /** Called once, before the list is first loaded. */
    public static void join(ResultsViewModel list, Memory memory) {
        ResultsMemory joined = new ResultsMemory(list);
        joined.recall(memory.recall(LIST).split(" "));
        list.foundProperty().subscribe((was, is) -> joined.settle());
        list.foundProperty().subscribe((was, is) -> joined.keep(memory));
        list.placeProperty().subscribe((was, is) -> joined.keep(memory));
        list.whichProperty().subscribe((was, is) -> joined.keep(memory));
    }

    private void recall(String... parts) {
        if (parts.length == PARTS && parts[0].matches("\\d{1,18}") && parts[1].matches("-?\\d{1,18}")) {
            round = Long.parseLong(parts[0]);
            place = Long.parseLong(parts[1]);
            Arrays.stream(Which.values()).filter(one -> one.name().equals(parts[2])).findFirst().ifPresent(list.whichProperty()::set);
        }
    }

    /** Rounds, and then the villages of the round, can be chosen only once they are offered: each answer brings it one step nearer. */
    private void settle() {
        Optional<Round> thatRound = list.rounds().stream().filter(one -> one.id() == round).findFirst();
        round = NONE;
        if (thatRound.isPresent() && !thatRound.get().equals(list.roundProperty().get())) {
            list.roundProperty().set(thatRound.get());
            return;
        }
        Optional<Place> thatPlace = list.places().stream().filter(one -> one.id() == place).findFirst();
        place = NONE;
        thatPlace.ifPresent(list.placeProperty()::set);
    }

    private void keep(Memory memory) {
        if (round == NONE && place == NONE && list.roundProperty().get() != null && list.placeProperty().get() != null) {
            memory.keep(LIST, list.roundProperty().get().id() + " " + list.placeProperty().get().id() + " " + list.whichProperty().get());
        }
    }
}
