package vn.sokhuyenhoc.ui.copies;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.text.CopyWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf.Kept;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.copies.Restoring;

/** The copies of the register: making one, comparing one with the register, putting it back; the second folder that gets them too. */
public final class CopiesViewModel {
    private final Jobs jobs;
    private final Outside outside;
    private final ObservableList<Kept> copies = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper("");
    private final LongWork copying;
    private final LongWork comparing;
    private final LongWork restoring;

    /** What does the work. */
    public record Jobs(CopyShelf shelf, CopyKeeper keeper, Restoring restoring) {
    }

    /**
     * What lies around.
     *
     * @param background writes copies while the other runner goes on with the register
     * @param left       told when the register was closed to put a copy back, with what is to be said about it
     */
    public record Outside(TaskRunner runner, TaskRunner background, Prompts prompts, Messages messages, Clock clock, Consumer<String> left) {
    }

    /** A copy beside the register. */
    public record Comparison(Path file, CopyShelf.Sides sides) {
    }

    public CopiesViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.copying = new LongWork(outside.background(), outside.prompts()::fail);
        this.comparing = new LongWork(outside.runner(), outside.prompts()::fail);
        this.restoring = new LongWork(outside.runner(), outside.prompts()::fail);
    }

    private record Found(List<Kept> copies, Optional<Path> second) {
    }

    /** Reads the list anew. */
    void load() {
        outside.runner().run(_ -> {
            jobs.keeper().settle();
            return new Found(jobs.shelf().all(), jobs.shelf().second());
        }, found -> {
            if (!copies.equals(found.copies())) {
                copies.setAll(found.copies());
            }
            second.set(found.second().map(Path::toString).orElse(""));
            last.set(found.copies().stream().filter(kept -> kept.manifest() != null).findFirst()
                .map(kept -> words().last(kept.name().at(), today())).orElse(messages().get("copies.none")));
        });
    }

    /** Makes a copy beside the work that goes on. */
    void copyNow() {
        if (!copying.runningProperty().get()) {
            outside.runner().run(_ -> jobs.keeper().begin(CopyReason.ASKED), task ->
                copying.start(progress -> jobs.keeper().write(task, progress), made -> {
                    outside.prompts().tell(messages().get("copies.made", made.name().file()));
                    load();
                }));
        }
    }

    /** Opens a copy and sets it beside the register. */
    void compare(Kept kept) {
        if (kept != null) {
            compare(kept.file());
        }
    }

    /** The same with a file from elsewhere. */
    void compareOther() {
        outside.prompts().openFile(messages().get("copies.other.title"), CopyName.ENDING).ifPresent(this::compare);
    }

    private void compare(Path file) {
        comparing.start(_ -> jobs.shelf().compare(file), sides -> comparison.set(new Comparison(file, sides)));
    }

    /** Back to the list. */
    void leaveComparison() {
        comparison.set(null);
    }

    /**
     * Puts the copy that is compared in the register's place and leaves the register.
     *
     * @param again whether changes after it are done again from the journal
     */
    void restore(boolean again) {
        Comparison chosen = comparison.get();
        if (chosen == null || restoring.runningProperty().get()) {
            return;
        }
        restoring.start(_ -> jobs.restoring().prepare(jobs.keeper(), chosen.file()),
            kept -> swap(chosen, kept, again));
    }

    /** From here on the register is closed, whatever comes. */
    private void swap(Comparison chosen, Optional<CopyManifest> kept, boolean again) {
        outside.runner().run(_ -> {
            jobs.restoring().swap(jobs.keeper(), chosen.file(), again, kept);
            return true;
        }, _ -> outside.left().accept(messages().get(again ? "copies.rebuilt" : "copies.restored",
            words().when(chosen.sides().copy().name().at(), today()), kept.map(copy -> copy.name().file()).orElse(""))), (_, _) -> { },
            failure -> {
                outside.left().accept("");
                outside.prompts().fail(failure);
            });
    }

    void chooseSecond() {
        outside.prompts().openFolder(messages().get("copies.second.title")).ifPresent(this::setSecond);
    }

    void clearSecond() {
        setSecond(null);
    }

    private void setSecond(Path folder) {
        outside.runner().run(_ -> {
            jobs.shelf().setSecond(folder);
            return folder;
        }, _ -> load());
    }

    private Messages messages() {
        return outside.messages();
    }

    CopyWords words() {
        return new CopyWords(outside.messages());
    }

    LocalDate today() {
        return LocalDate.now(outside.clock());
    }

    ObservableList<Kept> copies() {
        return copies;
    }

    /** Null while none is compared. */
    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** When the newest good copy was made, in words; empty before the first reading. */
    ReadOnlyStringProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Empty for none. */
    ReadOnlyStringProperty secondProperty() {
        return second.getReadOnlyProperty();
    }

    LongWork copying() {
        return copying;
    }

    LongWork comparing() {
        return comparing;
    }

    LongWork restoring() {
        return restoring;
    }
}
