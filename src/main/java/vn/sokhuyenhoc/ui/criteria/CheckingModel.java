package vn.sokhuyenhoc.ui.criteria;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The noting that somebody compared the set in front with the paper copy. */
public final class CheckingModel {
    private static final int NAME = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final CriteriaShelf shelf;
    private final Supplier<SetHead> front;
    private final Runnable noted;
    private final CriteriaViewModel.Desk desk;
    private final Checked<String> by;
    private final Checked<String> on;

    /**
     * @param front the set in front
     * @param noted called when it was noted
     */
    CheckingModel(CriteriaShelf shelf, Supplier<SetHead> front, Runnable noted, CriteriaViewModel.Desk desk) {
        this.shelf = shelf;
        this.front = front;
        this.noted = noted;
        this.desk = desk;
        Messages messages = desk.messages();
        by = new Checked<>("shelf.checked.by", "", text -> text.isBlank() || text.length() > NAME ? messages.get("shelf.checked.by.missing") : "");
        on = new Checked<>("shelf.checked.on", Dates.day(LocalDate.now(desk.clock())), text -> day(text)
            .filter(day -> !day.isAfter(LocalDate.now(desk.clock()))).isPresent() ? "" : messages.get("shelf.checked.on.wrong"));
    }

    /** Notes it, after asking. Answers the id of the first input that is wrong; then nothing was noted. */
    public Optional<String> note() {
        Optional<String> wrong = Stream.of(by, on).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            String name = Normalizer.normalize(by.get().strip(), Normalizer.Form.NFC);
            SetHead set = front.get();
            LocalDate day = day(on.get()).orElseThrow();
            Messages messages = desk.messages();
            if (desk.prompts().confirm(messages.get("shelf.checked.sure", set.name(), name, Dates.day(day)), messages.get("shelf.checked.note"))) {
                desk.runner().run(progress -> {
                    shelf.markChecked(set.id(), name, day);
                    return null;
                }, nothing -> {
                    open.set(false);
                    desk.prompts().tell(messages.get("shelf.checked.noted"));
                    noted.run();
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

    /** Whether the form is open. */
    public BooleanProperty openProperty() {
        return open;
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
