package vn.sokhuyenhoc.ui.verify;

import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Flag;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Screen;

/** What clerks asked the supervisor about forms of the round, the oldest first: the form is opened, or the question answered in a few words. */
final class QuestionsModel {
    private final ObservableList<Question> open = FXCollections.observableArrayList();
    private final VerifyViewModel.Jobs jobs;
    private final VerifyViewModel.Outside outside;
    private final Choice choice;
    private final Messages messages;
    private int query;

    QuestionsModel(VerifyViewModel.Jobs jobs, VerifyViewModel.Outside outside, Choice choice, Messages messages) {
        this.jobs = jobs;
        this.outside = outside;
        this.choice = choice;
        this.messages = messages;
    }

    void read() {
        Round round = choice.roundProperty().get();
        int mine = ++query;
        if (round != null) {
            outside.runner().run(progress -> {
                List<Flag> flags = jobs.flags().open(round);
                Map<Long, Subject> subjects = jobs.rolls().subjects(round, flags.stream().map(Flag::subjectId).toList());
                return flags.stream().map(flag -> new Question(flag, subjects.get(flag.subjectId()))).toList();
            }, found -> {
                if (mine == query) {
                    open.setAll(found);
                }
            });
        }
    }

    /** Opens the form in the entry screen. */
    void visit(Question question) {
        if (question.subject() != null) {
            outside.navigator().go(Screen.ENTRY, "subject:" + question.subject().id() + ":" + choice.roundProperty().get().key());
        }
    }

    /** Settles the question; nothing happens without words. */
    void answer(Question question, String words) {
        if (!words.isBlank()) {
            outside.runner().run(progress -> {
                jobs.flags().settle(question.flag(), words);
                return words;
            }, settled -> {
                outside.prompts().tell(messages.get("verify.questions.settled"));
                read();
            });
        }
    }

    ObservableList<Question> open() {
        return open;
    }
}
