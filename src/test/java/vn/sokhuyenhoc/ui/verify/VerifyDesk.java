package vn.sokhuyenhoc.ui.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.FlagBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SecondRolls;
import vn.sokhuyenhoc.work.VerificationBook;
import vn.sokhuyenhoc.work.Verifying;

/** A real register with one village, of which the first forty people have forms, keyed by An: every fourth just passes. */
final class VerifyDesk implements AutoCloseable {
    static final int FORMS = 40;
    static final String SAFE = "9999999999";
    static final String CLOSE = "8888888888";

    final RegisterDesk desk;
    final Round round;
    final Clerk an;
    final VerifyViewModel.Jobs jobs;

    VerifyDesk(Path folder) {
        desk = RegisterDesk.withSets(folder);
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        Clock clock = RegisterDesk.CLOCK;
        FormEntry forms = new FormEntry(desk.database(), clock);
        jobs = new VerifyViewModel.Jobs(new VerificationBook(desk.database(), new Random(5)), new SecondRolls(desk.database(), forms),
            new Verifying(desk.database(), forms, clock), forms, new RoundBook(desk.database()), desk.register(), new ClerkBook(desk.database()),
            new FlagBook(desk.database(), clock));
        round = jobs.rounds().add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "du-thao-2020-cong-dan"));
        an = jobs.clerks().named("An");
        List<RollLine> roll = roll();
        for (int i = 0; i < FORMS; i++) {
            key(roll.get(i), i % 4 == 0 ? CLOSE : SAFE);
        }
    }

    Subject subject(int index) {
        return roll().get(index).subject();
    }

    List<RollLine> roll() {
        return jobs.forms().roll(round, desk.register().places().getFirst().id());
    }

    RollLine line(Subject subject) {
        return roll().stream().filter(line -> line.subject().id() == subject.id()).findFirst().orElseThrow();
    }

    /** @param marks one digit each */
    void key(Subject subject, String marks) {
        key(line(subject), marks);
    }

    private void key(RollLine line, String marks) {
        jobs.forms().accept(new Keyed(round, line.subject(), new FormDraft(Arrays.asList(marks.split(""))),
            new Seat(an.id(), null, MarkColumn.DECLARED), line.columns(), Effort.UNKNOWN, null), true);
    }

    String marks(Subject subject) {
        return String.join("", FormDraft.of(line(subject).marks()).marks());
    }

    VerifyViewModel model(TaskRunner runner, Prompts prompts, Navigator navigator, StatusLine status) {
        return new VerifyViewModel(jobs, new VerifyViewModel.Outside(runner, prompts, navigator, status, RegisterDesk.CLOCK),
            RegisterDesk.MESSAGES);
    }

    static List<String> blank() {
        return Collections.nCopies(10, "");
    }

    @Override
    public void close() {
        desk.close();
    }
}
