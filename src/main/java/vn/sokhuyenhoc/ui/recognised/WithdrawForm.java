package vn.sokhuyenhoc.ui.recognised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;

/** Why, when and by which decision a title is taken away. */
final class WithdrawForm {
    private static final int NUMBER = 40;
    private static final int REASON = 300;

    private final Checked<String> reason;
    private final Checked<String> day;
    private final Checked<String> number;
    private final RecognisedViewModel.Outside outside;

    WithdrawForm(RecognisedViewModel.Outside outside) {
        this.outside = outside;
        Notes notes = new Notes(outside.messages());
        reason = notes.needed("recognised.reason", REASON, outside.messages().get("recognised.reason.missing"));
        day = notes.day("recognised.day", LocalDate.now(outside.clock()));
        number = notes.words("recognised.number", NUMBER);
    }

    List<Checked<String>> inputs() {
        return List.of(reason, day, number);
    }

    Optional<String> check() {
        return inputs().stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
    }

    Recognition.Withdrawal withdrawal() {
        return new Recognition.Withdrawal(Notes.dayOf(day).orElseThrow(), number.get(), reason.get());
    }

    void clear() {
        reason.renew("");
        number.renew("");
        day.renew(Dates.day(LocalDate.now(outside.clock())));
    }
}
