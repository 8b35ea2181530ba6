package vn.sokhuyenhoc.ui.consent;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.privacy.ConsentBook;

/** Noting that people signed: the day on the paper, where it lies, who signed for them. Nothing is filled in beforehand but the day. */
final class NoteModel {
    private final ConsentBook book;
    private final ConsentViewModel.Outside outside;
    private final Runnable done;
    private final LongWork work;
    private final Checked<String> day;
    private final Checked<String> paper;
    private final Checked<String> by;
    private List<Long> people = List.of();

    NoteModel(ConsentBook book, ConsentViewModel.Outside outside, Runnable done) {
        this.book = book;
        this.outside = outside;
        this.done = done;
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
        Notes notes = new Notes(outside.messages());
        day = notes.day("privacy.consent_day", book.today());
        paper = notes.needed("privacy.consent_paper", Consent.PAPER, outside.messages().get("privacy.consent_paper.missing"));
        by = notes.words("privacy.consent_by", Consent.NAME);
    }

    void about(List<Long> now) {
        people = now;
    }

    /** Answers the id of the first input that is wrong; then nothing is noted. */
    Optional<String> note() {
        Optional<String> wrong = List.of(day, paper, by).stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty() && !people.isEmpty()) {
            List<Long> those = people;
            String where = paper.get();
            String who = by.get();
            work.start(progress -> book.note(those, Notes.dayOf(day).orElseThrow(), who, where), noted -> {
                outside.prompts().tell(outside.messages().get("privacy.consents_noted", noted, those.size() - noted));
                by.renew("");
                day.renew(Dates.day(Notes.dayOf(day).orElse(book.today())));
                done.run();
            });
        }
        return wrong;
    }

    Checked<String> day() {
        return day;
    }

    Checked<String> paper() {
        return paper;
    }

    Checked<String> by() {
        return by;
    }
}
