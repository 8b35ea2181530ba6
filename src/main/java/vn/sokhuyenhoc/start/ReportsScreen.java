package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.charts.ChartsView;
import vn.sokhuyenhoc.ui.charts.ChartsViewModel;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;

/** Builds the sections of the screen for reports and what they are made of. */
final class ReportsScreen {
    private final Wiring jobs;
    private final Desk.Around around;
    private final ShellViewModel shell;

    ReportsScreen(Wiring jobs, Desk.Around around, ShellViewModel shell) {
        this.jobs = jobs;
        this.around = around;
        this.shell = shell;
    }

    ScreenView view() {
        Messages words = around.messages();
        Needs needs = new Needs(jobs.database().account());
        return new Sections("reports", words.get("reports.key.section"), needs.of("reports", List.of(
            new Section("charts", words.get("reports.section.charts"), needs.later(this::charts)))));
    }

    private ScreenView charts() {
        Wiring.Reporting reporting = jobs.reporting();
        return new ChartsView(new ChartsViewModel(new ChartsViewModel.Jobs(reporting.charts(), reporting.chartPaper(), jobs.rounds().book(),
            jobs.register(), jobs.desk().printing()), new ChartsViewModel.Outside(around.runner(), around.prompts(), around.messages(),
            around.clock())), around.messages());
    }
}
