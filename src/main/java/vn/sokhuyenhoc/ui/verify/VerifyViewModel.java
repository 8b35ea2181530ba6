package vn.sokhuyenhoc.ui.verify;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.FlagBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SecondRolls;
import vn.sokhuyenhoc.work.VerificationBook;
import vn.sokhuyenhoc.work.Verifying;

/** Verifying the forms of a round: the plan, the second keying, what waits to be settled, and questions to the supervisor. */
public final class VerifyViewModel {
    private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.PLAN);
    private final Jobs jobs;
    private final Outside outside;
    private final Choice choice = new Choice(this::chosen);
    private final PlanModel plan;
    private final SecondModel second;
    private final SettleModel settle;
    private final QuestionsModel questions;
    private boolean loaded;

    /** The work classes used. */
    public record Jobs(VerificationBook book, SecondRolls rolls, Verifying verifying, FormEntry forms, RoundBook rounds, Register register,
                       ClerkBook clerks, FlagBook flags) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Navigator navigator, StatusLine status, Clock clock) {
    }

    /** What is to be seen. */
    enum Part { PLAN, SECOND, WAITING, SETTLE, QUESTIONS }

    private record Opened(List<Round> rounds, List<Clerk> clerks) {
    }

    public VerifyViewModel(Jobs jobs, Outside outside, Messages messages) {
        this.jobs = jobs;
        this.outside = outside;
        this.plan = new PlanModel(jobs, outside, choice, messages.get("verify.whole_commune"));
        this.second = new SecondModel(jobs, outside, choice, messages, () -> show(Part.PLAN));
        this.settle = new SettleModel(jobs, outside, choice, messages, () -> show(Part.WAITING));
        this.questions = new QuestionsModel(jobs, outside, choice, messages);
    }

    /** Comes to the front; a form at hand stays. */
    void shown() {
        outside.runner().run(progress -> new Opened(jobs.rounds().all(), jobs.clerks().all()), now -> {
            choice.show(now.rounds(), now.clerks());
            loaded = true;
            if (part.get() != Part.SECOND && part.get() != Part.SETTLE) {
                read();
            }
        });
    }

    private void chosen() {
        plan.clear();
        show(part.get() == Part.SECOND ? Part.PLAN : part.get() == Part.SETTLE ? Part.WAITING : part.get());
    }

    /** Brings a part to the front and counts anew. */
    void show(Part wanted) {
        part.set(wanted);
        if (loaded) {
            read();
        }
    }

    private void read() {
        settle.read();
        questions.read();
        plan.read();
    }

    /** Begins with the forms of a village still to be keyed again. */
    void key(Village village) {
        if (village != null && village.toDo() > 0) {
            second.open(plan.wayProperty().get(), village, plan.toDo(village), () -> part.set(Part.SECOND));
        }
    }

    void settle(Disputed disputed) {
        if (disputed != null) {
            settle.open(disputed, () -> part.set(Part.SETTLE));
        }
    }

    /** Says who verifies from now on; a new name is noted. */
    void sit(String name) {
        outside.runner().run(progress -> jobs.clerks().named(name), choice::seat);
    }

    Choice choice() {
        return choice;
    }

    PlanModel plan() {
        return plan;
    }

    SecondModel second() {
        return second;
    }

    SettleModel settle() {
        return settle;
    }

    QuestionsModel questions() {
        return questions;
    }

    ReadOnlyObjectProperty<Part> partProperty() {
        return part.getReadOnlyProperty();
    }
}
