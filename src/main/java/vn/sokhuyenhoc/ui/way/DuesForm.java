package vn.sokhuyenhoc.ui.way;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;

/** Until when each step is to be done, as the clerk writes it. */
final class DuesForm {
    private final Map<Step, Checked<String>> days = new EnumMap<>(Step.class);

    DuesForm(WayViewModel.Outside outside) {
        Notes notes = new Notes(outside.messages());
        for (Step step : Step.values()) {
            days.put(step, notes.someDay("way.due." + step.name().toLowerCase(Locale.ROOT)));
        }
    }

    void open(Way way) {
        days.forEach((step, input) -> input.renew(way.stage(step).due().map(Dates::day).orElse("")));
    }

    Optional<String> check() {
        return days.values().stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
    }

    Map<Step, LocalDate> days() {
        Map<Step, LocalDate> read = new EnumMap<>(Step.class);
        days.forEach((step, input) -> Notes.dayOf(input).ifPresent(day -> read.put(step, day)));
        return read;
    }

    /** In the order of the steps. */
    List<Checked<String>> inputs() {
        return Stream.of(Step.values()).map(days::get).toList();
    }
}
