package vn.sokhuyenhoc.ui.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** How a report stands, in words: signed or due, late or not, and how much is missing. */
final class StateWords {
    private StateWords() {
    }

    static String of(ReportDesk.State state, LocalDate today, Messages messages) {
        List<String> words = new ArrayList<>();
        state.signed().ifPresentOrElse(paper -> words.add(messages.get("reporting.signed", Dates.day(paper.date()), paper.number())),
            () -> words.add(state.due().map(due -> due(due, today, messages)).orElseGet(() -> messages.get("reporting.no_due"))));
        if (!state.changed().isEmpty()) {
            words.add(messages.get("reporting.differs", state.changed().size()));
        }
        long missing = state.report().missing();
        words.add(missing == 0 ? messages.get("reporting.whole") : messages.get("reporting.missing", missing));
        return String.join(" \u00b7 ", words);
    }

    private static String due(LocalDate due, LocalDate today, Messages messages) {
        long days = due.toEpochDay() - today.toEpochDay();
        if (days == 0) {
            return messages.get("reporting.due_today");
        }
        return days > 0 ? messages.get("reporting.due", Dates.day(due), days) : messages.get("reporting.late", Dates.day(due), -days);
    }
}
