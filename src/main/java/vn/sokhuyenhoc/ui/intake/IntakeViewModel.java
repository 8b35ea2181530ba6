package vn.sokhuyenhoc.ui.intake;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.ListMemory;
import vn.sokhuyenhoc.work.RefusedRows;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/**
 * The import of one list after the other: a file or a pasted block is understood, corrected where needed, looked at, written.
 * What the clerk asks for is done in that order in the background, each step on what the one before left; only the last answer is shown.
 */
public final class IntakeViewModel {
    private final Jobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Imported> imported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ObservableList<String> places = FXCollections.observableArrayList();
    private final Kind.People people;
    private final LongWork checking;
    private final LongWork writing;
    private final GridModel grid;
    /** What the step before left; touched by the steps alone, in the background. */
    private Reading last;

    /** The work that an import needs. */
    public record Jobs(ListFiles files, ListMemory memory, ImportPeople people, ImportForms forms, RefusedRows refused, Register register,
                       RoundBook rounds) {
    }

    /** One step of reading. */
    private interface Step {
        Reading take(Reading before, Progress progress);
    }

    public IntakeViewModel(Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.people = new Kind.People(new LookedPeople.Jobs(jobs.people(), jobs.register(), messages));
        this.checking = new LongWork(runner, prompts::fail);
        this.writing = new LongWork(runner, prompts::fail);
        this.grid = new GridModel(runner, this::change);
        kind.set(people);
        ready.bind(reading.map(Reading::canBeWritten).orElse(false)
            .flatMap(good -> checking.runningProperty().map(wait -> good && !wait)).flatMap(good -> imported.isNull().map(open -> good && open))
            .flatMap(good -> writing.runningProperty().map(busy -> good && !busy)));
    }

    /** The import has come to the front: what was written before is put away. */
    public void start() {
        if (imported.get() != null) {
            restart();
        }
        runner.run(progress -> jobs.register().places().stream().map(Place::name).toList(), places::setAll);
    }

    /**
     * Turns to lists of people, or of marks; what was begun for the other is put away, after asking where something was corrected.
     *
     * @param roundKey the round that marks are brought into, or null for people
     * @param then     what is done once that is so
     */
    void begin(String roundKey, Runnable then) {
        start();
        Round now = kind.get().round();
        if (roundKey == null ? now == null : now != null && now.key().equals(roundKey)) {
            then.run();
        } else if (mayLeave()) {
            runner.run(progress -> roundKey == null ? people : forms(jobs.rounds().find(roundKey)), wanted -> {
                restart();
                kind.set(wanted);
                then.run();
            });
        }
    }

    private Kind forms(Round round) {
        return new Kind.Forms(jobs.forms(), round, jobs.rounds().set(round).indicators().size());
    }

    /** Whether a list is chosen and not yet written. */
    public boolean hasWork() {
        return checking.runningProperty().get() || reading.get() != null && imported.get() == null;
    }

    private boolean mayLeave() {
        return !writing.runningProperty().get() && (imported.get() != null || !grid.isTouched()
            || prompts.confirm(messages.get("intake.leave_question"), messages.get("intake.leave")));
    }

    private void restart() {
        checking.forget();
        reading.set(null);
        imported.set(null);
        grid.clear();
    }

    public void chooseFile() {
        if (mayLeave()) {
            prompts.openFile(messages.get(kind.get().isForms() ? "intake.open_title_forms" : "intake.open_title"), "xlsx", "xls", "ods", "csv")
                .ifPresent(path -> {
                    restart();
                    ask((before, progress) -> reader().open(path, progress), true);
                });
        }
    }

    /** Reads a block that was copied in a spreadsheet; null where nothing was. */
    public void paste(String block) {
        if (mayLeave()) {
            restart();
            ask((before, progress) -> reader().paste(block == null ? "" : block, progress), true);
        }
    }

    /** Reads another sheet of the file. */
    public void chooseSheet(String name) {
        if (!name.equals(reading.get().file().sheet().name())) {
            ask((before, progress) -> reader().choose(before, name, progress), true);
        }
    }

    /** The village of rows that name none. */
    public void choosePlace(String name) {
        if (reading.get() != null && !name.strip().equals(reading.get().file().place())) {
            correct(list -> list.withPlace(name.strip()));
        }
    }

    /** Reads a column as this, or (null) passes it over. */
    public void setMeaning(int column, ListColumn meaning) {
        correct(list -> list.withColumn(column, meaning));
    }

    /** Reads a column in an old encoding as Unicode, or leaves it as it came. */
    public void setConversion(int column, boolean on) {
        correct(list -> on ? list.withConversion(column) : list.withoutConversion(column));
    }

    private void correct(UnaryOperator<ListFile> change) {
        if (imported.get() == null && !writing.runningProperty().get()) {
            ask((before, progress) -> reader().change(before, change, progress), true);
        }
    }

    /** Corrects or decides something of the list at hand. */
    private void change(UnaryOperator<Looked> step) {
        if (imported.get() == null && !writing.runningProperty().get()) {
            ask((before, progress) -> before.looked() == null ? before : before.with(step.apply(before.looked())), false);
        }
    }

    /** @param fresh whether the rows to be looked at are chosen anew */
    private void ask(Step step, boolean fresh) {
        checking.anew(progress -> {
            last = step.take(last, progress);
            return last;
        }, answer -> {
            grid.show(answer, fresh);
            reading.set(answer);
        });
    }

    private ListReading reader() {
        return new ListReading(jobs.files(), jobs.memory(), kind.get(), messages);
    }

    public void write() {
        if (ready.get()) {
            writing.start(reading.get().looked()::write, done -> {
                imported.set(done);
                prompts.tell(IntakeWords.done(messages, done));
            });
        }
    }

    /** Gives the rows that are not taken back as a workbook. */
    public void saveRefused() {
        Looked looked = reading.get().looked();
        String name = looked.file().path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        prompts.saveFile(messages.get("intake.refused_title"), messages.get("intake.refused_name", name), "xlsx").ifPresent(out ->
            writing.start(progress -> {
                jobs.refused().write(looked.file(), looked.told(), out);
                return looked.refused().size();
            }, count -> prompts.tell(messages.get("intake.refused_saved", count, out.getFileName().toString()))));
    }

    /** Null until a list is chosen. */
    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Null until the list is written. */
    public ReadOnlyObjectProperty<Imported> importedProperty() {
        return imported.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Kind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** Whether there is something to write, and nothing else goes on. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Names of the villages in the register. */
    public ObservableList<String> places() {
        return places;
    }

    /** The rows of the list. */
    GridModel grid() {
        return grid;
    }

    LongWork checking() {
        return checking;
    }

    public LongWork writing() {
        return writing;
    }
}
