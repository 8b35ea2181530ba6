package vn.sokhuyenhoc.ui.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.verification.ErrorEstimate;
import vn.sokhuyenhoc.domain.verification.Survey.Outlook;
import vn.sokhuyenhoc.domain.verification.Twofold.Findings;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Why;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** What a plan comes to, and what the second keyings have shown, in sentences. */
final class PlanWords {
    private final Messages messages;

    PlanWords(Messages messages) {
        this.messages = messages;
    }

    /** How many forms are keyed again, and why. */
    String count(Outlook outlook) {
        int of = outlook.forms().size();
        if (outlook.plan().extent() == Extent.ALL) {
            return messages.get("verify.count.all", of);
        }
        if (outlook.picked() == 0) {
            return messages.get("verify.count.none", of);
        }
        String reasons = outlook.plan().extent() == Extent.NONE ? messages.get("verify.count.sample", outlook.picked(Why.SAMPLE))
            : messages.get("verify.count.reasons", outlook.picked(Why.RISK), outlook.picked(Why.SAMPLE));
        return messages.get("verify.count.some", outlook.picked(), of, reasons);
    }

    /** How the sample is drawn; empty where there is none. */
    String sample(Outlook outlook) {
        return outlook.plan().sample().every() == 0 ? ""
            : messages.get("verify.sample.drawn", outlook.plan().sample().every(), outlook.plan().sample().start());
    }

    String done(Outlook outlook) {
        return messages.get("verify.done", outlook.in(CheckState.VERIFIED), outlook.in(CheckState.DIFFERS), outlook.toDo());
    }

    /** What the second keyings have shown; empty before the first. */
    String found(Outlook outlook) {
        Findings found = outlook.findings();
        return found.fields() == 0 ? "" : messages.get("verify.found", found.fields(), found.wrong(), found.neither());
    }

    /** How many fields the first keying gets wrong. */
    String estimate(Outlook outlook) {
        ErrorEstimate estimate = outlook.firstKeying();
        Optional<ErrorEstimate.Rate> rate = estimate.firstKeying();
        if (rate.isEmpty()) {
            return messages.get("verify.estimate.nothing");
        }
        return estimate.wrong() == 0 ? messages.get("verify.estimate.no_error", high(rate.get()))
            : messages.get("verify.estimate.rate", value(rate.get()), low(rate.get()), high(rate.get()));
    }

    /** How many wrong fields are left; empty where nothing tells. */
    String left(Outlook outlook) {
        return outlook.left().map(rate -> messages.get("verify.estimate.left", value(rate), low(rate), high(rate))).orElse("");
    }

    private static String value(ErrorEstimate.Rate rate) {
        return number(rate.value(), RoundingMode.HALF_UP);
    }

    private static String low(ErrorEstimate.Rate rate) {
        return number(rate.low(), RoundingMode.FLOOR);
    }

    private static String high(ErrorEstimate.Rate rate) {
        return number(rate.high(), RoundingMode.CEILING);
    }

    private static String number(BigDecimal number, RoundingMode mode) {
        return Wording.points(number.setScale(1, mode));
    }
}
