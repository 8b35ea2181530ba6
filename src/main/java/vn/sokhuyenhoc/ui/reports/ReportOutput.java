package vn.sokhuyenhoc.ui.reports;

import java.nio.file.Path;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;

/** Where a report goes: into a file or to the printer; and the lists that explain its differences. */
final class ReportOutput {
    private final ReportsViewModel.Jobs jobs;
    private final Supplier<ReportOrder> order;
    private final ReportsViewModel.Desk desk;
    private final SummaryWords words;
    private final LongWork saving;
    private final PrintModel printing;

    ReportOutput(ReportsViewModel.Jobs jobs, Supplier<ReportOrder> order, ReportsViewModel.Desk desk) {
        this.jobs = jobs;
        this.order = order;
        this.desk = desk;
        this.words = new SummaryWords(desk.messages());
        this.saving = new LongWork(desk.runner(), desk.prompts()::fail);
        this.printing = new PrintModel(jobs.printing(), desk.runner(), desk.prompts(), desk.messages());
    }

    /** Asks for a file and writes the report there. */
    void save(Format format) {
        ReportOrder now = order.get();
        String name = words.name(now.kind(), now.year());
        ask(name, words.file(now.kind(), now.year(), format.ending()), format.ending(), out -> progress -> jobs.desk().write(now, format, out,
            progress));
    }

    /** Who holds the title anew, who kept and who lost it, as a sheet. */
    void saveTitle(Title title) {
        ReportOrder now = order.get();
        ask(desk.messages().get("reporting.list_title"), desk.messages().get("reporting.file_title", String.valueOf(now.year())),
            Format.EXCEL.ending(), out -> progress -> jobs.changes().title(title, now.year(), out, progress));
    }

    /** Who became a member and who is none any more, as a sheet. */
    void saveMembers() {
        ReportOrder now = order.get();
        ask(desk.messages().get("reporting.list_members"), desk.messages().get("reporting.file_members", String.valueOf(now.year())),
            Format.EXCEL.ending(), out -> progress -> jobs.changes().members(now.kind(), now.year(), out, progress));
    }

    private interface Writing {
        Work<Integer> to(Path out);
    }

    private void ask(String title, String file, String ending, Writing writing) {
        if (!saving.runningProperty().get()) {
            desk.prompts().saveFile(title, file, ending).ifPresent(out -> saving.start(writing.to(out), rows -> desk.prompts()
                .tell(desk.messages().get("reporting.saved", title, rows, out.getFileName().toString()))));
        }
    }

    /** Prints the report, after {@link PrintModel#ask}. */
    void print() {
        ReportOrder now = order.get();
        printing.print(progress -> jobs.desk().pdf(now, progress), words.name(now.kind(), now.year()));
    }

    LongWork saving() {
        return saving;
    }

    PrintModel printing() {
        return printing;
    }
}
