package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.facts.FactsView;
import vn.sokhuyenhoc.ui.facts.FactsViewModel;
import vn.sokhuyenhoc.ui.fund.FundView;
import vn.sokhuyenhoc.ui.fund.FundViewModel;
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
            new Section("facts", words.get("reports.section.facts"), needs.later(this::facts)),
            new Section("fund", words.get("reports.section.fund"), needs.later(this::fund)))));
    }

    private ScreenView facts() {
        FactWiring facts = FactWiring.over(jobs, around.clock());
        return new FactsView(new FactsViewModel(new FactsViewModel.Jobs(facts.book(), jobs.reporting().bases(), facts.sheet(), facts.targets(),
            facts.dues()), new FactsViewModel.Outside(around.runner(), around.prompts(), around.messages(), around.clock())), around.messages());
    }

    private ScreenView fund() {
        FactWiring facts = FactWiring.over(jobs, around.clock());
        return new FundView(new FundViewModel(new FundViewModel.Jobs(facts.fund(), facts.fundSheet(), jobs.reporting().bases(),
            jobs.groups().chapters(), jobs.register()), new FundViewModel.Outside(around.runner(), around.prompts(), around.messages(),
            around.clock())), around.messages());
    }
}
