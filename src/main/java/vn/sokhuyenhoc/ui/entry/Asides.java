package vn.sokhuyenhoc.ui.entry;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Flag;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.ui.entry.Drawer.Paper;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** What is kept beside the committed forms, behind the screen: forms begun, papers given back, questions to the supervisor. */
final class Asides {
    private final Jobs jobs;
    private final Outside outside;
    private final Choice choice;
    private final Clock clock;

    Asides(Jobs jobs, Outside outside, Choice choice, Clock clock) {
        this.jobs = jobs;
        this.outside = outside;
        this.choice = choice;
        this.clock = clock;
    }

    void keepBegun(Paper paper, MarkSheet sheet) {
        Begun begun = new Begun(paper.roundId(), paper.subjectId(), paper.column(), clerk(), sheet.marks(), sheet.evidence(), sheet.at(),
            LocalDateTime.now(clock));
        outside.runner().run(progress -> jobs.begun().keep(begun), kept -> { }, Progress.NONE, Asides::pass);
    }

    /** What is begun still stands on the screen; the commit of a form says what is wrong with the disk. */
    private static void pass(Throwable failure) {
    }

    void dropBegun(Paper paper) {
        outside.runner().run(progress -> {
            jobs.begun().drop(paper.roundId(), paper.subjectId(), paper.column());
            return paper;
        }, dropped -> { }, Progress.NONE, Asides::pass);
    }

    void giveBack(Subject subject, Refusal.Reason reason) {
        Refusal refusal = new Refusal(0, choice.batchProperty().get().id(), SubjectWords.named(subject), reason, "", clerk(),
            LocalDateTime.now(clock));
        outside.runner().run(progress -> jobs.batches().refuse(refusal), kept -> outside.status().saved(LocalDateTime.now(clock).toLocalTime()));
    }

    /** @param field number of the line from 1, or 0 for the whole form */
    void ask(Subject subject, int field, String note) {
        outside.runner().run(progress -> jobs.flags().ask(choice.round(), subject, field, note, clerk()),
            (Flag asked) -> outside.status().saved(LocalDateTime.now(clock).toLocalTime()));
    }

    private Clerk clerk() {
        return choice.clerkProperty().get();
    }
}
