package vn.sokhuyenhoc.ui.figures;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.FigureFilter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.KeyingFigures.Line;
import vn.sokhuyenhoc.work.KeyingFigures;
import vn.sokhuyenhoc.work.RoundBook;

/** Who keyed how much, and how right it was; one's own days first. */
public final class FiguresViewModel {
    private static final int WEEK = 7;

    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.MINE);
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.WEEK);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(null, null));
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Jobs jobs;
    private final Desk desk;
    private final LongWork saving;
    private int query;

    /** The work classes used. */
    public record Jobs(KeyingFigures figures, ClerkBook clerks, RoundBook rounds) {
    }

    /** What lies around the screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    /** Whose figures. */
    enum Scope { MINE, EVERYONE }

    /** From when on. */
    enum Period { TODAY, WEEK, ROUND }

    /**
     * Whose and which figures there are to choose from.
     *
     * @param me    who said last that they key, or null
     * @param round the newest, or null
     */
    record Shown(Clerk me, Round round) {
    }

    private record Answer(Shown shown, List<Line> lines) {
    }

    public FiguresViewModel(Jobs jobs, Desk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.saving = new LongWork(desk.runner(), desk.prompts()::fail);
        scope.subscribe((was, is) -> load());
        period.subscribe((was, is) -> load());
    }

    /** Begins with whose figures, and from when on, were looked at last. */
    public void remember(Memory memory) {
        memory.follow("figures-scope", scope, Scope.class);
        memory.follow("figures-period", period, Period.class);
    }

    void load() {
        int mine = ++query;
        Scope whose = scope.get();
        Period when = period.get();
        LocalDate today = LocalDate.now(desk.clock());
        desk.runner().run(progress -> read(whose, when, today), answer -> {
            if (mine == query) {
                shown.set(answer.shown());
                lines.setAll(answer.lines());
            }
        });
    }

    /** Nobody's own where nobody said who they are. */
    private Answer read(Scope whose, Period when, LocalDate today) {
        Shown now = new Shown(jobs.clerks().last().orElse(null), jobs.rounds().all().stream().findFirst().orElse(null));
        if (whose == Scope.MINE && now.me() == null || when == Period.ROUND && now.round() == null) {
            return new Answer(now, List.of());
        }
        Long clerk = whose == Scope.MINE ? now.me().id() : null;
        return new Answer(now, jobs.figures().lines(switch (when) {
            case TODAY -> new FigureFilter(today, today, null, clerk);
            case WEEK -> new FigureFilter(today.minusDays(WEEK - 1), today, null, clerk);
            case ROUND -> new FigureFilter(null, null, now.round().id(), clerk);
        }));
    }

    /** Hands what is shown over as a sheet. */
    void save() {
        Messages messages = desk.messages();
        Optional<Path> out = lines.isEmpty() ? Optional.empty()
            : desk.prompts().saveFile(messages.get("figures.save_title"), messages.get("figures.save_name"), "xlsx");
        List<Line> now = List.copyOf(lines);
        out.ifPresent(file -> saving.start(progress -> jobs.figures().write(now, file, progress),
            written -> desk.prompts().tell(messages.get("figures.saved", file.getFileName().toString()))));
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    LongWork saving() {
        return saving;
    }
}
