package vn.sokhuyenhoc.ui.verify;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.ChangeWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;
import vn.sokhuyenhoc.work.Verifying.Outcome;

/** Keeps a verified form behind the screen, asks where other results change with it, and says what became of it. */
final class Taking {
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final VerifyViewModel.Outside outside;
    private final Messages messages;

    Taking(VerifyViewModel.Outside outside, Messages messages) {
        this.outside = outside;
        this.messages = messages;
    }

    /**
     * Keeps a form.
     *
     * @param way  keeps it; told whether other results may change
     * @param then called where it is kept
     * @param back called where it is not, and the clerk may try again
     */
    void take(RollLine line, Function<Boolean, Outcome> way, Consumer<Outcome.Taken> then, Runnable back) {
        take(line, way, new Ends(then, back), false);
    }

    private record Ends(Consumer<Outcome.Taken> then, Runnable back) {
    }

    private void take(RollLine line, Function<Boolean, Outcome> way, Ends ends, boolean sure) {
        String name = SubjectWords.named(line.subject());
        outside.runner().run(progress -> way.apply(sure), outcome -> {
            switch (outcome) {
                case Outcome.Taken taken -> {
                    outside.status().saved(LocalTime.now(outside.clock()));
                    ends.then().accept(taken);
                }
                case Outcome.Touches(List<ResultChange> changes) -> {
                    String question = messages.get("verify.touches", name, changes.size(), new ChangeWords(messages).first(changes));
                    if (outside.prompts().confirm(question, messages.get("form.commit"))) {
                        take(line, way, ends, true);
                    } else {
                        ends.back().run();
                    }
                }
                case Outcome.Overtaken _ -> outside.prompts().tell(messages.get("verify.overtaken", name));
                case Outcome.NotTaken(List<Problem> problems) -> {
                    outside.prompts().tell(new Sentences(messages).of(problems.getFirst()));
                    ends.back().run();
                }
            }
        }, Progress.NONE, failure -> {
            outside.prompts().fail(failure);
            ends.back().run();
        });
    }

    void say(String sentence) {
        saved.set(sentence);
    }

    ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
