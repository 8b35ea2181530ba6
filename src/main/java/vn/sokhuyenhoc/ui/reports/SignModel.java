package vn.sokhuyenhoc.ui.reports;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.print.WhoLine;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** The question who signs a report off, and its signing. */
final class SignModel {
    private final ReportDesk job;
    private final Supplier<ReportOrder> order;
    private final Runnable signed;
    private final ReportsViewModel.Desk desk;
    private final LongWork work;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty who = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /** @param signed called when a report was signed */
    SignModel(ReportDesk job, Supplier<ReportOrder> order, Runnable signed, ReportsViewModel.Desk desk) {
        this.job = job;
        this.order = order;
        this.signed = signed;
        this.desk = desk;
        this.work = new LongWork(desk.runner(), desk.prompts()::fail);
        who.subscribe(() -> message.set(""));
    }

    /** Asks who signs. */
    void ask() {
        ReportOrder now = order.get();
        desk.runner().run(progress -> job.before(now), before -> {
            if (now.equals(order.get())) {
                question.set(desk.messages().get("reporting.sign.question", before.number(), Dates.day(now.date())));
                if (who.get().isBlank()) {
                    who.set(before.who());
                }
                message.set("");
                open.set(true);
            }
        });
    }

    void leave() {
        open.set(false);
    }

    /** Signs the report as it is chosen now. */
    void sign() {
        if (who.get().isBlank()) {
            message.set(desk.messages().get("reporting.sign.missing"));
            return;
        }
        if (work.runningProperty().get()) {
            return;
        }
        open.set(false);
        ReportOrder now = order.get();
        String by = who.get();
        work.start(progress -> job.sign(now, by, progress), this::told);
    }

    private void told(ArchivedPaper paper) {
        desk.prompts().tell(desk.messages().get("reporting.sign.done", new SummaryWords(desk.messages()).name(paper.of().report(),
            paper.of().reportYear()), paper.number(), Dates.day(paper.date())));
        signed.run();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    StringProperty whoProperty() {
        return who;
    }

    /** What will happen, with number and date. */
    ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    WhoLine.Question asked() {
        return new WhoLine.Question(openProperty(), questionProperty(), whoProperty(), messageProperty(), this::sign, this::leave);
    }

    LongWork work() {
        return work;
    }
}
