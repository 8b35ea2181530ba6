package vn.sokhuyenhoc.ui.settings;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The section on the criteria sets: those there are, the one looked at, and the noting that one was compared with the paper copy. */
public final class CriteriaViewModel {
    private static final int NAME = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ObservableList<CriteriaShelf.Entry> entries = FXCollections.observableArrayList();
    private final ObjectProperty<CriteriaShelf.Entry> shown = new SimpleObjectProperty<>();
    private final BooleanProperty checking = new SimpleBooleanProperty();
    private final CriteriaShelf shelf;
    private final Clock clock;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Checked<String> by;
    private final Checked<String> on;

    public CriteriaViewModel(CriteriaShelf shelf, Clock clock, TaskRunner runner, Prompts prompts, Messages messages) {
        this.shelf = shelf;
        this.clock = clock;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        by = new Checked<>("settings.checked.by", "", text -> text.isBlank() || text.length() > NAME
            ? messages.get("settings.checked.by.missing") : "");
        on = new Checked<>("settings.checked.on", Dates.day(LocalDate.now(clock)), text -> day(text)
            .filter(day -> !day.isAfter(LocalDate.now(this.clock))).isPresent() ? "" : messages.get("settings.checked.on.wrong"));
        shown.subscribe(() -> checking.set(false));
    }

    /** Loads the sets; the one looked at stays in front. */
    public void load() {
        String id = shown.get() == null ? "" : shown.get().set().id();
        runner.run(progress -> shelf.all(), all -> {
            entries.setAll(all);
            shown.set(Stream.concat(all.stream().filter(entry -> entry.set().id().equals(id)), all.stream()).findFirst().orElse(null));
        });
    }

    /** Notes that the set in front was compared, after asking. Answers the id of the first input that is wrong; then nothing was noted. */
    public Optional<String> noteChecked() {
        Optional<String> wrong = Stream.of(by, on).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            String name = Normalizer.normalize(by.get().strip(), Normalizer.Form.NFC);
            String id = shown.get().set().id();
            LocalDate day = day(on.get()).orElseThrow();
            if (prompts.confirm(messages.get("settings.checked.sure", shown.get().set().name(), name, Dates.day(day)),
                messages.get("settings.checked.note"))) {
                runner.run(progress -> {
                    shelf.markChecked(id, name, day);
                    return null;
                }, nothing -> {
                    checking.set(false);
                    prompts.tell(messages.get("settings.checked.noted"));
                    load();
                });
            }
        }
        return wrong;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public ObservableList<CriteriaShelf.Entry> entries() {
        return entries;
    }

    /** The set in front; null while there is none. */
    public ObjectProperty<CriteriaShelf.Entry> shownProperty() {
        return shown;
    }

    /** Whether the form for noting a comparison is open. */
    public BooleanProperty checkingProperty() {
        return checking;
    }

    /** Who compared. */
    public Checked<String> by() {
        return by;
    }

    /** When. */
    public Checked<String> on() {
        return on;
    }
}
