package vn.sokhuyenhoc.ui.overview;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.report.StandingBook;

/** The first screen over a register, on the day of the clock, with a copy made that morning. */
final class OverviewDesk {
    private OverviewDesk() {
    }

    static OverviewViewModel model(Database database, TaskRunner runner, Navigator navigator) {
        return model(database, runner, navigator, 0);
    }

    static OverviewViewModel model(Database database, TaskRunner runner, Navigator navigator, int uncopied) {
        LocalDateTime copied = LocalDateTime.now(RegisterDesk.CLOCK).withHour(9).withMinute(0).minusDays(uncopied);
        return new OverviewViewModel(new OverviewViewModel.Jobs(new StandingBook(database, RegisterDesk.CLOCK), () -> Optional.of(copied),
            () -> uncopied, RegisterDesk.CLOCK), runner, navigator, new Messages(Messages.VIETNAMESE));
    }
}
