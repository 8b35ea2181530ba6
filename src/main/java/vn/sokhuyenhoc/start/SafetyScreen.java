package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.log.LogView;
import vn.sokhuyenhoc.ui.log.LogViewModel;

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

    ScreenView view() {
        return new Sections("safety", words.get("safety.key.section"), List.of(
            new Section("log", words.get("safety.section.log"), log())));
    }

    private ScreenView log() {
        return new LogView(new LogViewModel(new LogViewModel.Jobs(jobs.safety().log(), jobs.safety().undoing(), jobs.safety().sheet()),
            new LogViewModel.Outside(around.runner(), around.prompts(), words, around.clock())), words);
    }
}
