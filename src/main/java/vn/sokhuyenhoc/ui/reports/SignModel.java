package vn.sokhuyenhoc.ui.reports;

import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.print.WhoModel;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** The question who signs a report off, and its signing. */
final class SignModel {
    private final ReportDesk job;
    private final Supplier<ReportOrder> order;
    private final Runnable signed;
    private final ReportsViewModel.Desk desk;
    private final LongWork work;
    private final WhoModel asked;

    /** @param signed called when a report was signed */
    SignModel(ReportDesk job, Supplier<ReportOrder> order, Runnable signed, ReportsViewModel.Desk desk) {
        this.job = job;
        this.order = order;
        this.signed = signed;
        this.desk = desk;
        this.work = new LongWork(desk.runner(), desk.prompts()::fail);
        this.asked = new WhoModel(desk.messages().get("reporting.sign.missing"), this::sign);
    }

    /** Asks who signs. */
    void ask() {
        ReportOrder now = order.get();
        desk.runner().run(progress -> job.before(now), before -> {
            if (now.equals(order.get())) {
                asked.ask(desk.messages().get("reporting.sign.question", before.number(), Dates.day(now.date())), before.who());
            }
        });
    }

    /** Signs the report as it is chosen now. */
    private void sign(String by) {
        if (work.runningProperty().get()) {
            return;
        }
        asked.leave();
        ReportOrder now = order.get();
        work.start(progress -> job.sign(now, by, progress), this::told);
    }

    private void told(ArchivedPaper paper) {
        desk.prompts().tell(desk.messages().get("reporting.sign.done", new SummaryWords(desk.messages()).name(paper.of().report(),
            paper.of().reportYear()), paper.number(), Dates.day(paper.date())));
        signed.run();
    }

    WhoModel asked() {
        return asked;
    }

    LongWork work() {
        return work;
    }
}
