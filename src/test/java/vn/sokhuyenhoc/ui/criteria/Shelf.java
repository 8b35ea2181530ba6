package vn.sokhuyenhoc.ui.criteria;

import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.CriteriaDrafts;
import vn.sokhuyenhoc.work.CriteriaFiles;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The screen's model over a real register. */
final class Shelf {
    private Shelf() {
    }

    static CriteriaViewModel model(RegisterDesk desk, TaskRunner runner, Prompts prompts) {
        CriteriaShelf shelf = new CriteriaShelf(desk.database());
        return new CriteriaViewModel(new CriteriaViewModel.Jobs(shelf, new CriteriaDrafts(desk.database(), shelf, RegisterDesk.CLOCK),
            new CriteriaFiles(new WorkbookReader(), new ExcelWriter(RegisterDesk.MESSAGES), shelf, RegisterDesk.MESSAGES)),
            new CriteriaViewModel.Desk(runner, prompts, RegisterDesk.MESSAGES, RegisterDesk.CLOCK));
    }
}
