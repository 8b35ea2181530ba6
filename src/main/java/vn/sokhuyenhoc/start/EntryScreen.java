package vn.sokhuyenhoc.start;

import java.util.List;
import java.util.Random;
import javafx.beans.value.ObservableValue;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.batches.BatchesView;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel;
import vn.sokhuyenhoc.ui.entry.EntryView;
import vn.sokhuyenhoc.ui.entry.EntryViewModel;
import vn.sokhuyenhoc.ui.figures.FiguresView;
import vn.sokhuyenhoc.ui.figures.FiguresViewModel;
import vn.sokhuyenhoc.ui.grid.GridView;
import vn.sokhuyenhoc.ui.grid.GridViewModel;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.practice.PracticeView;
import vn.sokhuyenhoc.ui.practice.PracticeViewModel;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.ui.verify.VerifyView;
import vn.sokhuyenhoc.ui.verify.VerifyViewModel;

/** Builds the sections of the screen for keying forms. */
final class EntryScreen {
    private final Wiring jobs;
    private final Desk.Around around;
    private final ShellViewModel shell;
    private final ObservableValue<KeySet> keys;

    EntryScreen(Wiring jobs, Desk.Around around, ShellViewModel shell, ObservableValue<KeySet> keys) {
        this.jobs = jobs;
        this.around = around;
        this.shell = shell;
        this.keys = keys;
    }

    ScreenView view() {
        Messages words = around.messages();
        Needs needs = new Needs(jobs.database().account());
        return new Sections("entry", words.get("entry.key.section"), needs.of("entry", List.of(
            new Sections.Section("form", words.get("entry.section.form"), needs.later(this::forms)),
            new Sections.Section("grid", words.get("entry.section.grid"), needs.later(this::grid)),
            new Sections.Section("batches", words.get("entry.section.batches"), needs.later(this::batches)),
            new Sections.Section("verify", words.get("entry.section.verify"), needs.later(this::verify)),
            new Sections.Section("figures", words.get("entry.section.figures"), needs.later(this::figures)),
            new Sections.Section("practice", words.get("entry.section.practice"), needs.later(this::practice)))));
    }

    private ScreenView verify() {
        Wiring.Keying keying = jobs.keying();
        Wiring.Verification verification = keying.verification();
        return new VerifyView(new VerifyViewModel(new VerifyViewModel.Jobs(verification.book(), verification.rolls(), verification.verifying(),
            jobs.rounds().entry(), jobs.rounds().book(), jobs.register(), keying.clerks(), keying.flags()),
            new VerifyViewModel.Outside(around.runner(), around.prompts(), shell, around.status(), around.clock()), around.messages()), keys,
            around.messages());
    }

    private ScreenView figures() {
        FiguresViewModel model = new FiguresViewModel(new FiguresViewModel.Jobs(jobs.keying().figures(), jobs.keying().clerks(),
            jobs.rounds().book()), new FiguresViewModel.Desk(around.runner(), around.prompts(), around.messages(), around.clock()));
        model.remember(around.memory(jobs));
        return new FiguresView(model, around.messages());
    }

    private ScreenView practice() {
        return new PracticeView(new PracticeViewModel(jobs.rounds().book(), jobs.practice(), new PracticeViewModel.Around(around.runner(),
            around.prompts(), around.clock(), new Random()), around.messages()), keys, around.messages());
    }

    private ScreenView forms() {
        Wiring.Keying keying = jobs.keying();
        return new EntryView(new EntryViewModel(new EntryViewModel.Jobs(jobs.rounds().entry(), jobs.rounds().book(), jobs.register(),
            keying.clerks(), keying.batches(), keying.begun(), keying.flags(), keying.evidence(), keying.history(),
            jobs.people().book()),
            new EntryViewModel.Outside(around.runner(), around.prompts(), shell, around.status()), around.messages(), around.clock()),
            keys, around.messages());
    }

    private ScreenView batches() {
        BatchesViewModel model = new BatchesViewModel(new BatchesViewModel.Jobs(jobs.rounds().book(), jobs.register(), jobs.keying().batches(),
            jobs.balances().balance(), jobs.balances().paper(), jobs.safety().undoing()),
            new BatchesViewModel.Outside(around.runner(), around.prompts(), shell, around.messages(), around.clock()));
        model.remember(around.memory(jobs));
        return new BatchesView(model, around.messages(), around.clock());
    }

    private ScreenView grid() {
        Wiring.Keying keying = jobs.keying();
        return new GridView(new GridViewModel(new GridViewModel.Jobs(jobs.rounds().entry(), jobs.rounds().book(), jobs.register(),
            keying.clerks(), keying.begun(), keying.history()),
            new GridViewModel.Outside(around.runner(), around.prompts(), shell, around.status()), around.messages(), around.clock()),
            around.messages());
    }
}
