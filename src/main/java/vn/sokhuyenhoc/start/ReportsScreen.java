package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.charts.ChartsView;
import vn.sokhuyenhoc.ui.charts.ChartsViewModel;
import vn.sokhuyenhoc.ui.cross.CrossView;
import vn.sokhuyenhoc.ui.cross.CrossViewModel;
import vn.sokhuyenhoc.ui.facts.FactsView;
import vn.sokhuyenhoc.ui.facts.FactsViewModel;
import vn.sokhuyenhoc.ui.fund.FundView;
import vn.sokhuyenhoc.ui.fund.FundViewModel;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.ui.ownlists.OwnListsView;
import vn.sokhuyenhoc.ui.ownlists.OwnListsViewModel;
import vn.sokhuyenhoc.ui.reports.ReportsView;
import vn.sokhuyenhoc.ui.reports.ReportsViewModel;
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
            new Section("reports", words.get("reports.section.reports"), needs.later(this::reports)),
            new Section("charts", words.get("reports.section.charts"), needs.later(this::charts)),
            new Section("cross", words.get("reports.section.cross"), needs.later(this::cross)),
            new Section("lists", words.get("reports.section.lists"), needs.later(this::lists)),
            new Section("facts", words.get("reports.section.facts"), needs.later(this::facts)),
            new Section("fund", words.get("reports.section.fund"), needs.later(this::fund)))));
    }

    private ScreenView lists() {
        Messages words = around.messages();
        OwnReports own = jobs.reporting().own();
        OwnListsViewModel model = new OwnListsViewModel(new OwnListsViewModel.Jobs(own.lists(), own.listPapers()),
            new OwnListsViewModel.Outside(around.runner(), around.prompts(), shell, words));
        model.remember(around.memory(jobs));
        return new OwnListsView(model,
            new PrintModel(jobs.desk().printing(), around.runner(), around.prompts(), words), words);
    }

    private ScreenView cross() {
        Messages words = around.messages();
        CrossViewModel model = new CrossViewModel(
            new CrossViewModel.Jobs(jobs.reporting().own().cross(), jobs.reporting().own().crossPapers()),
            new CrossViewModel.Outside(around.runner(), around.prompts(), words));
        model.remember(around.memory(jobs));
        return new CrossView(model,
            new PrintModel(jobs.desk().printing(), around.runner(), around.prompts(), words), words);
    }

    private ScreenView reports() {
        Reporting reporting = jobs.reporting();
        ReportsViewModel model = new ReportsViewModel(new ReportsViewModel.Jobs(reporting.made().desk(), reporting.made().changes(),
            reporting.years(), jobs.desk().printing()), around.clock(),
            new ReportsViewModel.Desk(around.runner(), around.prompts(), shell, around.messages()));
        model.remember(around.memory(jobs));
        return new ReportsView(model, around.messages());
    }

    private ScreenView charts() {
        Reporting.Made made = jobs.reporting().made();
        return new ChartsView(new ChartsViewModel(new ChartsViewModel.Jobs(made.charts(), made.chartPaper(), jobs.rounds().book(),
            jobs.register(), jobs.desk().printing()), new ChartsViewModel.Outside(around.runner(), around.prompts(), around.messages(),
            around.clock())), around.messages());
    }

    private ScreenView facts() {
        Reporting reporting = jobs.reporting();
        return new FactsView(new FactsViewModel(new FactsViewModel.Jobs(reporting.entered().facts(), reporting.bases(), reporting.entered().sheet(),
            reporting.targets(), reporting.dues(), jobs.safety().undoing()),
            new FactsViewModel.Outside(around.runner(), around.prompts(), around.messages(), around.clock())), around.messages());
    }

    private ScreenView fund() {
        Reporting reporting = jobs.reporting();
        FundViewModel model = new FundViewModel(new FundViewModel.Jobs(reporting.fund(), reporting.entered().fundSheet(), reporting.bases(),
            jobs.groups().chapters(), jobs.register()), new FundViewModel.Outside(around.runner(), around.prompts(), around.messages(),
            around.clock()));
        model.remember(around.memory(jobs));
        return new FundView(model, around.messages());
    }
}
