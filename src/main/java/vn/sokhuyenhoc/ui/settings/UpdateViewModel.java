package vn.sokhuyenhoc.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.update.Shelf;
import vn.sokhuyenhoc.work.update.UpdateDesk;

/** The section on newer versions: taking one from a file, looking where they are laid down, going back to the one before. */
public final class UpdateViewModel {
    private static final String ENDING = "capnhat";
    private static final int LONGEST = 500;
    private static final long MEGABYTE = 1_000_000;

    private final UpdateDesk desk;
    private final Outside outside;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<UpdateDesk.Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final Checked<String> place;
    private final LongWork looking;
    private final LongWork beginning;
    private final LongWork taking;
    private final LongWork finding;

    /**
     * What lies around.
     *
     * @param background asks the place and unpacks while the other runner goes on with the register
     */
    public record Outside(TaskRunner runner, TaskRunner background, Prompts prompts, Messages messages) {
    }

    /**
     * How things stand.
     *
     * @param next the version that the next start uses, where it is another one; else null
     * @param back null where there is no way back
     */
    record State(Version version, Version next, Shelf.Back back, String place) {
    }

    public UpdateViewModel(UpdateDesk desk, Outside outside) {
        this.desk = desk;
        this.outside = outside;
        this.place = new Checked<>("update.place", "", text -> text.length() > LONGEST ? messages().get("kit.too_long", LONGEST) : "");
        this.looking = new LongWork(outside.runner(), outside.prompts()::fail);
        this.beginning = new LongWork(outside.runner(), outside.prompts()::fail);
        this.taking = new LongWork(outside.background(), outside.prompts()::fail);
        this.finding = new LongWork(outside.background(), outside.prompts()::fail);
    }

    void load() {
        Shelf shelf = desk.shelf();
        outside.runner().run(_ -> new State(shelf.program().version(), shelf.waiting().or(shelf::returning).orElse(null),
            shelf.back().orElse(null), desk.place()), now -> {
                state.set(now);
                place.propose(now.place());
            });
    }

    /** Asks for an update file and looks at it. */
    void choose() {
        outside.prompts().openFile(messages().get("update.choose.title"), ENDING).ifPresent(this::look);
    }

    private void look(Path file) {
        offer.set(null);
        looking.start(_ -> desk.look(file), offer::set);
    }

    /** The file that was looked at is not taken. */
    void leave() {
        offer.set(null);
    }

    /** Takes the version that was looked at. */
    void take() {
        UpdateDesk.Offer chosen = offer.get();
        if (chosen != null) {
            beginning.start(_ -> desk.begin(chosen.file()), begun -> taking.start(progress -> desk.unpack(begun, progress), this::finish));
        }
    }

    private void finish(UpdateDesk.Unpacked unpacked) {
        outside.runner().run(_ -> desk.finish(unpacked), taken -> {
            offer.set(null);
            outside.prompts().tell(messages().get("update.taken", taken.version().text(), taken.copy().name().file()));
            load();
        });
    }

    /** Asks first where the version before cannot open the register as it is. */
    void stepBack() {
        Shelf.Back back = state.get().back();
        if (back == null || back.tables() && !outside.prompts().confirm(loss(back), messages().get("update.back.button", back.before().text()))) {
            return;
        }
        outside.runner().run(_ -> desk.stepBack(), before -> {
            outside.prompts().tell(messages().get("update.back.done", before.text()));
            load();
        });
    }

    /** What stepping back takes away; empty for nothing. */
    String loss(Shelf.Back back) {
        return back.tables() ? messages().get("update.back.tables", back.from().text(), back.before().text(), back.copy()) : "";
    }

    void choosePlace() {
        outside.prompts().openFolder(messages().get("update.place.title")).ifPresent(folder -> {
            news.set("");
            place.set(folder.toString());
            keepPlace(() -> { });
        });
    }

    /** Keeps the place and asks it. */
    void find() {
        news.set("");
        String where = place.get().strip();
        if (where.isEmpty()) {
            keepPlace(() -> news.set(messages().get("update.place.none")));
            return;
        }
        keepPlace(() -> finding.start(_ -> desk.find(where), this::found));
    }

    private void keepPlace(Runnable then) {
        String where = place.get().strip();
        if (!place.check()) {
            return;
        }
        if (state.get() != null && where.equals(state.get().place())) {
            then.run();
            return;
        }
        outside.runner().run(_ -> {
            desk.setPlace(where);
            return where;
        }, _ -> {
            load();
            then.run();
        });
    }

    private void found(Optional<UpdateDesk.Found> found) {
        if (found.isEmpty()) {
            news.set(messages().get("update.place.nothing"));
        } else if (found.get().file() == null) {
            var one = found.get().news();
            news.set(messages().get("update.place.fetch", one.version().text(), one.file(), one.bytes() / MEGABYTE));
        } else {
            look(found.get().file());
        }
    }

    private Messages messages() {
        return outside.messages();
    }

    /** Null before the first reading. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the chosen file brings; null where none is chosen. */
    ReadOnlyObjectProperty<UpdateDesk.Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** What was heard from the place; empty where nothing needs saying. */
    ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    Checked<String> place() {
        return place;
    }

    LongWork looking() {
        return looking;
    }

    LongWork taking() {
        return taking;
    }

    LongWork finding() {
        return finding;
    }
}
