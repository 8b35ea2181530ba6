package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.recognised.RecognisedView;
import vn.sokhuyenhoc.ui.recognised.RecognisedViewModel;
import vn.sokhuyenhoc.ui.registration.RegistrationView;
import vn.sokhuyenhoc.ui.registration.RegistrationViewModel;
import vn.sokhuyenhoc.ui.results.ResultsView;
import vn.sokhuyenhoc.ui.results.ResultsViewModel;
import vn.sokhuyenhoc.ui.way.WayView;
import vn.sokhuyenhoc.ui.way.WayViewModel;

/** Builds the sections of the screen on which a round is reviewed and goes its way, each once. */
final class ReviewScreen {
    private final Wiring jobs;
    private final Desk.Around around;
    private final Navigator navigator;
    private final Messages words;

    ReviewScreen(Wiring jobs, Desk.Around around, Navigator navigator) {
        this.jobs = jobs;
        this.around = around;
        this.navigator = navigator;
        this.words = around.messages();
    }

    ScreenView view() {
        Needs needs = new Needs(jobs.database().account());
        return new Sections("results", words.get("results.key.section"), needs.of("results", List.of(
            new Section("results", words.get("results.section.results"), needs.later(this::results)),
            new Section("way", words.get("results.section.way"), needs.later(this::way)),
            new Section("registration", words.get("results.section.registration"), needs.later(this::registration)),
            new Section("recognised", words.get("results.section.recognised"), needs.later(this::recognised)))));
    }

    private ScreenView results() {
        ResultsViewModel list = new ResultsViewModel(jobs.publishing(), jobs.rounds().book(), around.runner(), around.prompts(), navigator, words);
        list.remember(around.memory(jobs));
        return new ResultsView(list, words);
    }

    private ScreenView way() {
        WayViewModel model = new WayViewModel(new WayViewModel.Jobs(jobs.rounds().book(), jobs.titles().way(), jobs.titles().lists(), jobs.offices()),
            new WayViewModel.Outside(around.runner(), around.prompts(), words, around.clock()));
        model.remember(around.memory(jobs));
        return new WayView(model, words);
    }

    private ScreenView registration() {
        RegistrationViewModel model = new RegistrationViewModel(new RegistrationViewModel.Jobs(jobs.rounds().book(), jobs.register(),
            jobs.titles().registrations()), new RegistrationViewModel.Outside(around.runner(), around.prompts(), words));
        model.remember(around.memory(jobs));
        return new RegistrationView(model, words);
    }

    private ScreenView recognised() {
        RecognisedViewModel model = new RecognisedViewModel(new RecognisedViewModel.Jobs(jobs.rounds().book(), jobs.titles().recognitions()),
            new RecognisedViewModel.Outside(around.runner(), around.prompts(), words, around.clock()));
        model.remember(around.memory(jobs));
        return new RecognisedView(model, words);
    }
}
