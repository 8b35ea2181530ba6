package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.accounts.AccountsView;
import vn.sokhuyenhoc.ui.accounts.AccountsViewModel;
import vn.sokhuyenhoc.ui.accounts.OwnModel;
import vn.sokhuyenhoc.ui.accounts.RecoveryModel;
import vn.sokhuyenhoc.ui.consent.ConsentView;
import vn.sokhuyenhoc.ui.consent.ConsentViewModel;
import vn.sokhuyenhoc.ui.copies.CopiesView;
import vn.sokhuyenhoc.ui.copies.CopiesViewModel;
import vn.sokhuyenhoc.ui.keeping.KeepingView;
import vn.sokhuyenhoc.ui.keeping.KeepingViewModel;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.ui.log.LogView;
import vn.sokhuyenhoc.ui.log.LogViewModel;
import vn.sokhuyenhoc.ui.privacy.LinkModel;
import vn.sokhuyenhoc.ui.privacy.PrivacyView;
import vn.sokhuyenhoc.ui.privacy.PrivacyViewModel;

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
        Needs needs = new Needs(jobs.database().account());
        return new Sections("safety", words.get("safety.key.section"), needs.of("safety", List.of(
            new Section("copies", words.get("safety.section.copies"), needs.later(this::copies)),
            new Section("log", words.get("safety.section.log"), needs.later(this::log)),
            new Section("accounts", words.get("safety.section.accounts"), needs.later(this::accounts)),
            new Section("privacy", words.get("safety.section.privacy"), needs.later(this::privacy)),
            new Section("consents", words.get("safety.section.consents"), needs.later(this::consents)),
            new Section("keeping", words.get("safety.section.keeping"), needs.later(this::keeping)))));
    }

    private ScreenView copies() {
        Wiring.Copies copies = jobs.copies();
        return new CopiesView(new CopiesViewModel(new CopiesViewModel.Jobs(copies.shelf(), copies.keeper(), copies.restoring()),
            new CopiesViewModel.Outside(around.runner(), new FxTaskRunner(around.prompts()::fail), around.prompts(), words, around.clock(),
                around.left())), words);
    }

    private ScreenView privacy() {
        LinkModel link = new LinkModel(jobs.safety().personal().requests(), around.runner(), around.prompts(), words, navigator);
        return new PrivacyView(new PrivacyViewModel(jobs.safety().personal().requests(), link, around.runner(), around.prompts(), words), words);
    }

    private ScreenView consents() {
        Personal personal = jobs.safety().personal();
        ConsentViewModel model = new ConsentViewModel(new ConsentViewModel.Jobs(personal.consents(), personal.erasing(), personal.sheet(),
            personal.requests(), jobs.register()), new ConsentViewModel.Outside(around.runner(), around.prompts(), words));
        model.remember(around.memory(jobs));
        return new ConsentView(model, words);
    }

    private ScreenView keeping() {
        Personal personal = jobs.safety().personal();
        return new KeepingView(new KeepingViewModel(new KeepingViewModel.Jobs(personal.policies(), personal.record(), personal.report()),
            around.runner(), around.prompts(), words), words);
    }

    private ScreenView log() {
        LogViewModel model = new LogViewModel(new LogViewModel.Jobs(jobs.safety().log(), jobs.safety().undoing(), jobs.safety().sheet()),
            new LogViewModel.Outside(around.runner(), around.prompts(), words, around.clock()));
        model.remember(around.memory(jobs));
        return new LogView(model, words);
    }
}
