package vn.sokhuyenhoc.ui.recognised;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.round.Recognitions;

/** Who holds the title of a round; one can be withdrawn. Beside it, those whom their place of work assesses. */
public final class RecognisedViewModel {
    private final Jobs jobs;
    private final Outside outside;
    private final Offered<Round> rounds;
    private final LazyRows<Recognition> rows;
    private final AgencyModel agencies;
    private final WithdrawForm withdrawing;
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final ObjectProperty<Recognition> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();
    /** Read away from the screen when rows are loaded. */
    private volatile Round shown;
    private String text = "";
    private int query;

    /** The work classes used. */
    public record Jobs(RoundBook rounds, Recognitions recognitions) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    /** What was found: how many are listed, and how the whole round stands. */
    record Found(Round round, int listed, RecognitionCounts counts) {
    }

    private record Read(long[] ids, RecognitionCounts counts) {
    }

    public RecognisedViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.rounds = new Offered<>(Round::id, this::refresh);
        this.rows = new LazyRows<>(outside.runner(), outside.prompts()::fail, this::page);
        this.agencies = new AgencyModel(jobs.recognitions(), outside, this::refresh);
        this.withdrawing = new WithdrawForm(outside);
        chosen.subscribe(this::turned);
        which.subscribe((was, is) -> refresh());
    }

    /** Begins with the round and the kind of holders that were left. */
    public void remember(Memory memory) {
        rounds.remember(memory, "recognised-round");
        memory.follow("recognised-which", which, Which.class);
    }

    private List<Recognition> page(List<Long> ids) {
        Map<Long, Recognition> there = jobs.recognitions().byIds(shown, ids).stream()
            .collect(Collectors.toMap(Recognition::id, Function.identity()));
        return ids.stream().map(there::get).toList();
    }

    /** Comes to the front; {@code detail}: the key of the round wanted, or empty to go on where it was left. */
    void shown(String detail) {
        outside.runner().run(progress -> jobs.rounds().all(), all -> {
            rounds.offer(all, r -> r.key().equals(detail));
            refresh();
        });
    }

    private void refresh() {
        Round round = rounds.get();
        int mine = ++query;
        if (round == null || which.get() == null) {
            return;
        }
        RecognitionFilter filter = new RecognitionFilter(round.id(), null, which.get(), text);
        outside.runner().run(progress -> new Read(jobs.recognitions().ids(round, filter), jobs.recognitions().counts(round)), read -> {
            if (mine == query) {
                shown = round;
                rows.show(read.ids());
                found.set(new Found(round, read.ids().length, read.counts()));
                agencies.load(round);
            }
        });
    }

    /** Another one is looked at: what was typed about the one before goes. */
    private void turned(Recognition before, Recognition now) {
        if (now != null && (before == null || before.id() != now.id())) {
            withdrawing.clear();
        }
    }

    void find(String wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            refresh();
        }
    }

    /** Takes the title of the one chosen away. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> withdraw() {
        Recognition one = chosen.get();
        if (one == null || !one.isValid()) {
            return Optional.empty();
        }
        Optional<String> wrong = withdrawing.check();
        if (wrong.isEmpty()) {
            Recognition.Withdrawal why = withdrawing.withdrawal();
            outside.runner().run(progress -> jobs.recognitions().withdraw(List.of(one.id()), why), count -> {
                outside.prompts().tell(outside.messages().get("recognised.withdrawn_now", one.subject().name()));
                withdrawing.clear();
                refresh();
            });
        }
        return wrong;
    }

    Offered<Round> rounds() {
        return rounds;
    }

    LazyRows<Recognition> rows() {
        return rows;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    /** Null where none is chosen. */
    ObjectProperty<Recognition> chosenProperty() {
        return chosen;
    }

    /** Null before anything was read. */
    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    WithdrawForm withdrawing() {
        return withdrawing;
    }

    AgencyModel agencies() {
        return agencies;
    }
}
