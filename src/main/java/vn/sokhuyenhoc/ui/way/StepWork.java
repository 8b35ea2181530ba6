package vn.sokhuyenhoc.ui.way;

import java.util.Map;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.ui.way.WayViewModel.Jobs;
import vn.sokhuyenhoc.ui.way.WayViewModel.Seen;
import vn.sokhuyenhoc.work.round.TitleLists;

/** What noting a step does, with all that was typed taken along, so that it can be done away from the screen. */
final class StepWork {
    private StepWork() {
    }

    /**
     * @param form    must be right
     * @param placeId the village, or null for the whole commune
     */
    static Supplier<?> of(Jobs jobs, Seen seen, Step step, Long placeId, StepForm form, RefusedModel refused) {
        TitleList open = seen.way().open().orElse(null);
        if (step == Step.DECIDED) {
            Decision decision = form.decision();
            Map<Long, String> reasons = refused.reasons();
            return () -> jobs.lists().decide(open, decision, reasons);
        }
        TitleLists.Paper paper = form.paper();
        return switch (step) {
            case LISTED -> () -> jobs.lists().make(seen.round(), paper);
            case SUBMITTED -> () -> jobs.lists().submit(open, paper);
            default -> {
                StepDone done = new StepDone(0, seen.round().id(), step, placeId, paper.day(), paper.who(), paper.number(), "");
                yield () -> jobs.way().note(done);
            }
        };
    }
}
