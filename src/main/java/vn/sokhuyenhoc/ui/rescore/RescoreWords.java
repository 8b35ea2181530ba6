package vn.sokhuyenhoc.ui.rescore;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Rescoring.Line;
import vn.sokhuyenhoc.work.Rescoring.Outcome;

/** What scoring anew would come to, as sentences. */
final class RescoreWords {
    private RescoreWords() {
    }

    /** Empty before it was looked at. */
    static String of(Messages messages, Outcome plan) {
        if (plan == null) {
            return messages.get("rescore.how");
        }
        long results = plan.lines().stream().filter(Line::isOfResult).count();
        List<String> parts = new ArrayList<>();
        parts.add(messages.get("rescore.read", plan.read(), results, plan.lines().size() - results));
        long won = plan.lines().stream().filter(l -> l.before().verdict() != Verdict.PASSED && l.after().verdict() == Verdict.PASSED).count();
        long lost = plan.lines().stream().filter(l -> l.before().verdict() == Verdict.PASSED && l.after().verdict() != Verdict.PASSED).count();
        if (won + lost > 0) {
            parts.add(messages.get("rescore.won_and_lost", won, lost));
        }
        if (plan.unfitting() > 0) {
            parts.add(messages.get("rescore.unfitting", plan.unfitting()));
        }
        return String.join(" ", parts);
    }
}
