package vn.sokhuyenhoc.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.PeoplePreview;
import vn.sokhuyenhoc.work.RefusedRows;
import vn.sokhuyenhoc.work.Register;

/**
 * The import of one list after the other: a file is chosen and understood, corrected where needed, looked at, written.
 * Every correction reads the list again from memory; an answer that a later question has overtaken is dropped.
 */
public final class IntakeViewModel {
    private final Jobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Imported> imported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final BooleanProperty waiting = new SimpleBooleanProperty();
    private final ObservableList<String> places = FXCollections.observableArrayList();
    private final LongWork writing;
    private ListFile file;
    private int question;

    /** The work that an import needs. */
    public record Jobs(ListFiles files, ImportPeople people, RefusedRows refused, Register register) {
    }

    /**
     * What was understood of the file.
     *
     * @param preview null where the list cannot be read as it stands
     * @param trouble what could not be done, in a sentence; empty where all could
     */
    public record Reading(ListFile file, PeoplePreview preview, String trouble) {
    }

    public IntakeViewModel(Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.writing = new LongWork(runner, prompts::fail);
        ready.bind(reading.map(read -> read.preview() != null && !read.preview().taken().isEmpty()).orElse(false)
            .flatMap(good -> waiting.map(wait -> good && !wait)).flatMap(good -> imported.isNull().map(open -> good && open))
            .flatMap(good -> writing.runningProperty().map(busy -> good && !busy)));
    }

    /** The import has come to the front: what was written before is put away. */
    public void start() {
        if (imported.get() != null) {
            restart();
        }
        runner.run(progress -> jobs.register().places().stream().map(Place::name).toList(), places::setAll);
    }

    /** Whether a file is chosen and not yet written. */
    public boolean hasWork() {
        return waiting.get() || reading.get() != null && imported.get() == null;
    }

    private void restart() {
        question++;
        waiting.set(false);
        reading.set(null);
        imported.set(null);
    }

    public void chooseFile() {
        if (!writing.runningProperty().get()) {
            prompts.openFile(messages.get("intake.open_title"), "xlsx", "xls", "ods", "csv").ifPresent(this::open);
        }
    }

    private void open(Path path) {
        restart();
        ask(progress -> read(jobs.files().open(path)));
    }

    /** Reads another sheet of the file; where that holds no list it is said, and the sheet before stays. */
    public void chooseSheet(String name) {
        ListFile whole = file;
        Reading before = reading.get();
        if (!name.equals(whole.sheet().name())) {
            ask(progress -> {
                try {
                    return read(jobs.files().choose(whole, name));
                } catch (FaultException trouble) {
                    return new Reading(whole, before.preview(), new Sentences(messages).of(trouble));
                }
            });
        }
    }

    /** The village of rows that name none. */
    public void choosePlace(String name) {
        if (reading.get() != null && !name.strip().equals(file.place())) {
            correct(list -> list.withPlace(name.strip()));
        }
    }

    /** Reads a column as this field, or (null) passes it over. */
    public void setMeaning(int column, ListField field) {
        correct(list -> list.withColumn(column, field == null ? null : ListColumn.of(field)));
    }

    private void correct(UnaryOperator<ListFile> change) {
        if (imported.get() == null && !writing.runningProperty().get()) {
            ListFile changed = change.apply(file);
            file = changed;
            ask(progress -> read(changed));
        }
    }

    private void ask(Work<Reading> work) {
        int asked = ++question;
        waiting.set(true);
        runner.run(work, answer -> {
            if (asked == question) {
                waiting.set(false);
                file = answer.file();
                reading.set(answer);
            }
        }, Progress.NONE, failure -> {
            if (asked == question) {
                waiting.set(false);
                prompts.fail(failure);
            }
        });
    }

    private Reading read(ListFile file) {
        try {
            return new Reading(file, jobs.people().preview(file), "");
        } catch (FaultException trouble) {
            return new Reading(file, null, new Sentences(messages).of(trouble));
        }
    }

    public void write() {
        if (!ready.get()) {
            return;
        }
        PeoplePreview preview = reading.get().preview();
        writing.start(progress -> jobs.people().write(preview, progress), done -> {
            imported.set(done);
            prompts.tell(messages.get("intake.done", String.valueOf(done.number()), done.taken(), done.refused()));
        });
    }

    /** Gives the rows that are not taken back as a workbook. */
    public void saveRefused() {
        PeoplePreview preview = reading.get().preview();
        String name = preview.file().path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        prompts.saveFile(messages.get("intake.refused_title"), messages.get("intake.refused_name", name), "xlsx").ifPresent(out -> {
            List<RefusedRows.Refused> rows = Stream.concat(preview.refused().stream(), preview.warned().stream())
                .map(row -> new RefusedRows.Refused(row.row(), row.problems())).toList();
            writing.start(progress -> {
                jobs.refused().write(preview.file(), rows, out);
                return preview.refused().size();
            }, count -> prompts.tell(messages.get("intake.refused_saved", count, out.getFileName().toString())));
        });
    }

    /** Null until a file is chosen. */
    public ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Null until the list is written. */
    public ReadOnlyObjectProperty<Imported> importedProperty() {
        return imported.getReadOnlyProperty();
    }

    /** Whether there is something to write, and nothing else goes on. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Names of the villages in the register. */
    public ObservableList<String> places() {
        return places;
    }

    public LongWork writing() {
        return writing;
    }
}
