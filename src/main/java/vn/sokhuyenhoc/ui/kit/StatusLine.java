package vn.sokhuyenhoc.ui.kit;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What stands at the foot of the window: the message not yet read, when something was last saved, and whatever the office should mind.
 * Failures wait in line until each is read; a plain sentence gives way to the next one.
 */
public final class StatusLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Deque<Notice> failures = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Notice> message = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper savedAt = new ReadOnlyStringWrapper("");
    private final StringProperty copied = new SimpleStringProperty("");
    private final StringProperty warnings = new SimpleStringProperty("");
    private final StringProperty help = new SimpleStringProperty("");
    private Notice sentence;

    public void tell(String text) {
        sentence = new Notice(text, false, "");
        show();
    }

    /** @param back undoes what the sentence says */
    public void tell(String text, Runnable back) {
        sentence = new Notice(text, false, "", back);
        show();
    }

    public void fail(String text, String details) {
        failures.addLast(new Notice(text, true, details));
        show();
    }

    /** The clerk has read the message: the next one follows, if there is one. */
    public void read() {
        if (failures.pollFirst() == null) {
            sentence = null;
        }
        show();
    }

    public void saved(LocalTime at) {
        savedAt.set(TIME.format(at));
    }

    /** The message to be read; null where there is none. */
    public ReadOnlyObjectProperty<Notice> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How many failures wait behind the one shown. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Time of the last saving as 09:41; empty before the first. */
    public ReadOnlyStringProperty savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /** When the newest copy of the register was made, in whole words; empty while not known. */
    public StringProperty copiedProperty() {
        return copied;
    }

    /** What the office should mind, such as an old copy; whole words, empty for nothing. */
    public StringProperty warningsProperty() {
        return warnings;
    }

    /** Whom to call when something fails; whole words, empty where nobody is named. */
    public StringProperty helpProperty() {
        return help;
    }

    private void show() {
        message.set(failures.isEmpty() ? sentence : failures.peekFirst());
        waiting.set(Math.max(0, failures.size() - 1));
    }
}
