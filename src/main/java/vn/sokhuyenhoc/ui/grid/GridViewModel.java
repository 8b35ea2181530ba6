package vn.sokhuyenhoc.ui.grid;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.grid.Row.State;
import vn.sokhuyenhoc.ui.grid.Saving.Sending;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;
import vn.sokhuyenhoc.work.BegunForms;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** Keying forms in a grid: a row for each form of a village, a column for each mark. A row that is complete is saved when it is left. */
public final class GridViewModel {
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final Chosen chosen = new Chosen(() -> shown(""));
    private final Jobs jobs;
    private final Outside outside;
    private final Messages messages;
    private final GridModel grid = new GridModel(this::left, this::changed);
    private final Reading reading;
    private final Keeping keeping;
    private final Saving saving;
    private final Pastes pastes;

    /** The work classes used. */
    public record Jobs(FormEntry forms, RoundBook rounds, Register register, ClerkBook clerks, BegunForms begun, CommitHistory history) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Navigator navigator, StatusLine status) {
    }

    public GridViewModel(Jobs jobs, Outside outside, Messages messages, Clock clock) {
        this.jobs = jobs;
        this.outside = outside;
        this.messages = messages;
        this.reading = new Reading(jobs, outside.runner(), messages.get("grid.whole_commune"));
        this.keeping = new Keeping(jobs.begun(), outside.runner(), chosen, clock);
        this.saving = new Saving(jobs, outside, messages, clock, chosen, this::came);
        this.pastes = new Pastes(grid, outside, messages);
    }

    /** Comes to the front; {@code detail}: {@code place:ID:ROUND}, or empty for what was open before. */
    void shown(String detail) {
        read(detail, null);
    }

    private void read(String detail, Long subjectId) {
        leave();
        reading.read(detail, chosen.wish(), now -> show(now, subjectId));
    }

    private void show(Opened now, Long subjectId) {
        Opened before = chosen.shown();
        boolean same = before != null && before.round() != null && before.round().equals(now.round()) && before.place().equals(now.place());
        chosen.show(now);
        grid.show(now.round() == null ? List.of() : keeping.restore(now));
        if (!same) {
            grid.go(new Spot(0, 0), false);
        }
        IntStream.range(0, grid.rows().size()).filter(i -> subjectId != null && grid.rows().at(i).id() == subjectId).findFirst()
            .ifPresent(i -> grid.go(new Spot(i, grid.selection().spot().field()), false));
        opened.set(now);
    }

    /** Says who keys from now on; a new name is noted. */
    void sit(String name) {
        outside.runner().run(progress -> jobs.clerks().named(name), chosen::seat);
    }

    /** The clerk looks away: a complete row is saved, any other kept as begun. */
    void leave() {
        if (!isBusy()) {
            grid.leave();
        }
    }

    private void left(Row row, boolean byHand) {
        if (byHand && row.state() == State.READY) {
            send(List.of(row), false);
        } else if (byHand) {
            changed(List.of(row));
        }
    }

    private void changed(List<Row> rows) {
        keeping.renew(rows, grid.selection().spot().field());
    }

    /** Keeps what was typed so far, as after a while without keys. */
    void rest() {
        if (grid.row() != null && grid.row().isChanged() && grid.row().way() != Row.Way.UNDER_WAY && !isBusy()) {
            changed(List.of(grid.row()));
        }
    }

    /** Whether so much is under way that nothing can be typed. */
    boolean isBusy() {
        return pastes.work().runningProperty().get() || saving.work().runningProperty().get();
    }

    /** Saves all rows that are complete and likely. */
    void saveAll() {
        grid.finish();
        List<Row> ready = grid.rows().list().stream().filter(row -> row.state() == State.READY).toList();
        if (ready.isEmpty()) {
            outside.prompts().tell(messages.get("grid.nothing_to_save") + rest(List.of()));
        } else {
            send(ready, true);
        }
    }

    /** Saves the row at hand, also where it is unlikely or somebody else was first, and goes on. */
    void saveRow() {
        grid.finish();
        Row row = grid.row();
        if (row != null && row.isGood() && row.isSavable() && row.way() != Row.Way.UNDER_WAY) {
            send(List.of(row), false);
            grid.move(1, 0, false);
        } else {
            outside.prompts().tell(messages.get("grid.row_not_ready"));
        }
    }

    private void send(List<Row> rows, boolean many) {
        Map<Long, UnaryOperator<Row>> going = new HashMap<>();
        rows.forEach(row -> going.put(row.id(), now -> now.with(Row.Way.UNDER_WAY)));
        grid.rows().forgetSteps();
        grid.rows().renew(going);
        if (many) {
            saving.many(rows);
        } else {
            saving.one(rows.getFirst());
        }
    }

    private void came(Sending sending) {
        boolean here = chosen.shown().round().equals(sending.round()) && chosen.shown().column() == sending.seat().column();
        if (here) {
            Map<Long, UnaryOperator<Row>> now = sending.renewed();
            grid.rows().renew(now);
            List<Row> back = grid.rows().list().stream().filter(row -> now.containsKey(row.id()) && row.isChanged()).toList();
            if (!back.isEmpty()) {
                changed(back);
            }
        }
        if (sending.overtaken() > 0) {
            outside.prompts().tell(messages.get("grid.overtaken", sending.overtaken()));
        } else if (sending.many()) {
            outside.prompts().tell(messages.get("grid.saved", sending.saved()) + rest(grid.rows().list()));
        }
    }

    private String rest(List<Row> rows) {
        return new GridWords(messages).rest(rows);
    }

    /** Takes back what was changed since the last saving, step by step, then the forms saved last, here or in the form view. */
    void undo() {
        if (!grid.undo()) {
            turn(CommitHistory::undo, "grid.undone");
        }
    }

    void redo() {
        if (!grid.redo()) {
            turn(CommitHistory::redo, "grid.redone");
        }
    }

    private void turn(Function<CommitHistory, Optional<RollLine>> way, String told) {
        outside.runner().run(progress -> way.apply(jobs.history()), line -> line.ifPresentOrElse(now -> {
            outside.prompts().tell(messages.get(told, SubjectWords.named(now.subject())));
            read("", now.subject().id());
        }, () -> outside.prompts().tell(messages.get("grid.nothing_to_turn"))));
    }

    void goToNextBad() {
        if (!grid.goToNextBad()) {
            outside.prompts().tell(messages.get("grid.none_bad"));
        }
    }

    /** What is being typed goes; in a row in which somebody else was first, all that was typed goes. */
    void cancel() {
        if (!grid.cancelTyping() && grid.row() != null && grid.row().state() == State.OVERTAKEN) {
            Row row = grid.row();
            grid.rows().renew(Map.of(row.id(), Row::cleared));
            changed(List.of(grid.row()));
        }
    }

    void go(Screen screen, String detail) {
        outside.navigator().go(screen, detail);
    }

    Round round() {
        return chosen.roundProperty().get();
    }

    GridModel grid() {
        return grid;
    }

    Chosen chosen() {
        return chosen;
    }

    Pastes pastes() {
        return pastes;
    }

    LongWork saving() {
        return saving.work();
    }

    /** What is open; null before the first. Told anew whenever it was read. */
    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }
}
