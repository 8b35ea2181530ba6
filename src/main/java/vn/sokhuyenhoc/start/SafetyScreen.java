package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.accounts.AccountsView;
import vn.sokhuyenhoc.ui.accounts.AccountsViewModel;
import vn.sokhuyenhoc.ui.accounts.OwnModel;
import vn.sokhuyenhoc.ui.accounts.RecoveryModel;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;

/** Builds the sections of the screen about what keeps the register safe, each once. */
final class SafetyScreen {
    private final Wiring jobs;
    private final Desk.Around around;
    private final Navigator navigator;
    private final Messages words;

    SafetyScreen(Wiring jobs, Desk.Around around, Navigator navigator) {
        this.jobs = jobs;
        this.around = around;
        this.navigator = navigator;
        this.words = around.messages();
    }

    private ScreenView accounts() {
        AccountsViewModel.Outside outside = new AccountsViewModel.Outside(around.runner(), around.prompts(), words);
        Wiring.Access access = jobs.access();
        PrintModel printing = new PrintModel(jobs.desk().printing(), around.runner(), around.prompts(), words);
        return new AccountsView(new AccountsViewModel(access.accounts(), jobs.register(), outside), new OwnModel(access.accounts(), outside),
            new RecoveryModel(access.accounts(), access.recovery(), printing, outside), words);
    }

    ScreenView view() {
        return new Sections("safety", words.get("safety.key.section"), new Needs(jobs.database().account()).of("safety", List.of(
            new Section("accounts", words.get("safety.section.accounts"), accounts()))));
    }
}
