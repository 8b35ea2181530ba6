package vn.sokhuyenhoc.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import vn.sokhuyenhoc.domain.person.Days;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** Makes the inputs for what stands on a paper: its day, its number, who signed it. */
public final class Notes {
    private final Messages messages;

    public Notes(Messages messages) {
        this.messages = messages;
    }

    /** A day, today at first; refuses what is no whole date. */
    public Checked<String> day(String id, LocalDate today) {
        return new Checked<>(id, Dates.day(today), text -> Days.read(text).isPresent() ? "" : messages.get("kit.day_wrong"));
    }

    /** A day that may be left out. */
    public Checked<String> someDay(String id) {
        return new Checked<>(id, "", text -> text.isBlank() || Days.read(text).isPresent() ? "" : messages.get("kit.day_wrong"));
    }

    /** Words that may be left out. */
    public Checked<String> words(String id, int longest) {
        return new Checked<>(id, "", text -> text.strip().length() <= longest ? "" : messages.get("kit.too_long", longest));
    }

    /** Words that must be there. */
    public Checked<String> needed(String id, int longest, String missing) {
        return new Checked<>(id, "", text -> text.isBlank() ? missing
            : text.strip().length() <= longest ? "" : messages.get("kit.too_long", longest));
    }

    /** What was typed as a day; empty where nothing was. */
    public static Optional<LocalDate> dayOf(Checked<String> input) {
        return Days.read(input.get());
    }
}
