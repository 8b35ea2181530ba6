package vn.sokhuyenhoc.ui.way;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.round.TitleLists;

/** What is written down of a step: day, number of its paper, who answers for it; of a decision also who issued it. */
final class StepForm {
    private static final int NAME = 80;
    private static final int NUMBER = 40;
    private static final int ISSUER = 160;
    private static final int REASON = 300;

    private final Checked<String> day;
    private final Checked<String> number;
    private final Checked<String> who;
    private final Checked<String> decisionNo;
    private final Checked<String> issuer;
    private final Checked<String> signer;
    private final Checked<String> reason;
    private final WayViewModel.Outside outside;

    StepForm(WayViewModel.Outside outside) {
        this.outside = outside;
        Notes notes = new Notes(outside.messages());
        day = notes.day("way.day", LocalDate.now(outside.clock()));
        number = notes.words("way.number_of", NUMBER);
        who = notes.words("way.who", NAME);
        decisionNo = notes.needed("way.decision_no", NUMBER, outside.messages().get("way.decision_no.missing"));
        issuer = notes.words("way.issuer", ISSUER);
        signer = notes.words("way.signer", NAME);
        reason = notes.needed("way.reason", REASON, outside.messages().get("way.reason.missing"));
    }

    /** The inputs that a step asks for, in their order. */
    List<Checked<String>> inputs(Step step) {
        return step == Step.DECIDED ? List.of(decisionNo, day, issuer, signer) : List.of(day, number, who);
    }

    /** Whether two of its kind stand side by side. */
    boolean isShort(Checked<String> input) {
        return List.of(day, number, decisionNo).contains(input);
    }

    Optional<String> check(Step step) {
        return firstWrong(inputs(step));
    }

    Optional<String> checkReason() {
        return firstWrong(List.of(reason, who));
    }

    private static Optional<String> firstWrong(List<Checked<String>> inputs) {
        return inputs.stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
    }

    /** Who decides, unless the clerk has written something else. */
    void propose(String usual) {
        issuer.propose(usual);
    }

    /** What stood in it is forgotten, but who is at work. */
    void clear() {
        day.renew(Dates.day(LocalDate.now(outside.clock())));
        List.of(number, decisionNo, signer, reason).forEach(input -> input.renew(""));
    }

    TitleLists.Paper paper() {
        return new TitleLists.Paper(number.get(), Notes.dayOf(day).orElseThrow(), who.get());
    }

    Decision decision() {
        return new Decision(decisionNo.get(), Notes.dayOf(day).orElseThrow(), issuer.get(), signer.get());
    }

    Checked<String> who() {
        return who;
    }

    Checked<String> reason() {
        return reason;
    }
}
