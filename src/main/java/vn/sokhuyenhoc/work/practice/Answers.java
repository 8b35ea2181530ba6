package vn.sokhuyenhoc.work.practice;

import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.text.Messages;

/** How an answer is written by hand. */
public final class Answers {
    private final Messages messages;

    public Answers(Messages messages) {
        this.messages = messages;
    }

    /** On the paper; nothing where no mark is. */
    public String written(Indicator indicator, String mark) {
        if (mark.isEmpty() || mark.equals(FormDraft.MISSING)) {
            return "";
        }
        return switch (indicator.measure()) {
            case Measure.YesNo _ -> messages.get(mark.equals("1") ? "form.yes" : "form.no");
            case Measure.Share _ -> messages.get("score.percent", mark);
            case Measure.Points _ -> mark;
        };
    }

    /** In a sentence. */
    public String full(Indicator indicator, String mark) {
        String written = written(indicator, mark);
        return written.isEmpty() ? messages.get("practice.nothing") : written;
    }
}
