package vn.sokhuyenhoc.ui.entry;

import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** How far it is, how fast it goes and who is next. */
final class Tally {
    private static final int UPCOMING = 3;

    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper inBatch = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper upcoming = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
    private final Messages messages;

    Tally(Messages messages) {
        this.messages = messages;
    }

    void clear() {
        kept.set(0);
        people.set(0);
    }

    void count(Keying keying) {
        kept.set(keying.roll().done());
        people.set(keying.roll().size());
        inBatch.set(keying.committing().inBatch());
        upcoming.set(keying.upcoming(UPCOMING).stream().map(RollLine::subject).map(SubjectWords::named)
            .collect(Collectors.joining(SubjectWords.BETWEEN)));
        OptionalLong forms = keying.committing().pace().formsAnHour();
        pace.set(forms.isEmpty() ? "" : messages.get("entry.pace", forms.getAsLong()));
    }

    boolean isAllKept() {
        return kept.get() >= people.get();
    }

    /** People of the village whose form is keyed. */
    ReadOnlyIntegerProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /** Forms keyed from the batch at hand. */
    ReadOnlyIntegerProperty inBatchProperty() {
        return inBatch.getReadOnlyProperty();
    }

    /** The next ones without a form, as words. */
    ReadOnlyStringProperty upcomingProperty() {
        return upcoming.getReadOnlyProperty();
    }

    /** Forms an hour as words, empty as long as it cannot be told. */
    ReadOnlyStringProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }
}
