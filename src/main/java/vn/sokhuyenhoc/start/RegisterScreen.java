package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.chapters.ChaptersView;
import vn.sokhuyenhoc.ui.register.chapters.ChaptersViewModel;
import vn.sokhuyenhoc.ui.register.groups.ClansViewModel;
import vn.sokhuyenhoc.ui.register.groups.GroupJobs;
import vn.sokhuyenhoc.ui.register.groups.GroupsView;
import vn.sokhuyenhoc.ui.register.groups.UnitsViewModel;
import vn.sokhuyenhoc.ui.register.households.HouseholdsView;
import vn.sokhuyenhoc.ui.register.households.HouseholdsViewModel;
import vn.sokhuyenhoc.ui.register.imports.ImportsView;
import vn.sokhuyenhoc.ui.register.imports.ImportsViewModel;
import vn.sokhuyenhoc.ui.register.people.HouseholdPartModel;
import vn.sokhuyenhoc.ui.register.people.MembershipPartModel;
import vn.sokhuyenhoc.ui.register.people.PeopleView;
import vn.sokhuyenhoc.ui.register.people.PeopleViewModel;
import vn.sokhuyenhoc.ui.register.people.PersonViewModel;
import vn.sokhuyenhoc.ui.register.places.PlacesView;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel;
import vn.sokhuyenhoc.ui.register.twins.TwinsView;
import vn.sokhuyenhoc.ui.register.twins.TwinsViewModel;

/** Builds the sections of the register over an open register, each once. */
final class RegisterScreen {
    private final Wiring jobs;
    private final Desk.Around around;
    private final Navigator navigator;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages words;

    RegisterScreen(Wiring jobs, Desk.Around around, Navigator navigator) {
        this.jobs = jobs;
        this.around = around;
        this.navigator = navigator;
        this.runner = around.runner();
        this.prompts = around.prompts();
        this.words = around.messages();
    }

    ScreenView view() {
        Needs needs = new Needs(jobs.database().account());
        return new Sections("register", words.get("register.key.section"), needs.of("register", List.of(
            new Section("people", words.get("register.section.people"), needs.later(this::people)),
            new Section("households", words.get("register.section.households"), needs.later(this::households)),
            new Section("chapters", words.get("register.section.chapters"), needs.later(this::chapters)),
            new Section("groups", words.get("register.section.groups"), needs.later(this::groups)),
            new Section("places", words.get("register.section.places"), needs.later(this::places)),
            new Section("twins", words.get("register.section.twins"), needs.later(this::twins)),
            new Section("imports", words.get("register.section.imports"), needs.later(this::imports)))));
    }

    private ScreenView people() {
        PeopleViewModel list = new PeopleViewModel(new PeopleViewModel.Jobs(jobs.register(), jobs.publishing(), jobs.people().choices(),
            jobs.people().bulk(), jobs.safety().undoing(), around.clock()), runner, prompts, words);
        list.remember(around.memory(jobs));
        PersonViewModel person = new PersonViewModel(
            new PersonViewModel.Jobs(jobs.people().book(), jobs.people().extras(), jobs.register()), list,
            new PersonViewModel.Desk(runner, prompts, words, around.clock()));
        Runnable changed = () -> list.back(list.chosenProperty().get());
        PeopleView.TiesModels ties = new PeopleView.TiesModels(
            new HouseholdPartModel(jobs.groups().households(), jobs.register(), runner, prompts, words, changed),
            new MembershipPartModel(jobs.groups().chapters(), runner, prompts, words, changed));
        return new PeopleView(list, person, ties, navigator, words);
    }

    private ScreenView households() {
        HouseholdsViewModel.Jobs books = new HouseholdsViewModel.Jobs(jobs.groups().households(), jobs.groups().clansAndUnits(), jobs.register());
        HouseholdsViewModel model = new HouseholdsViewModel(books, runner, prompts, words);
        model.remember(around.memory(jobs));
        return new HouseholdsView(model, navigator, words);
    }

    private ScreenView chapters() {
        ChaptersViewModel model = new ChaptersViewModel(jobs.groups().chapters(), jobs.register(), runner, prompts, words);
        model.remember(around.memory(jobs));
        return new ChaptersView(model, words);
    }

    private ScreenView groups() {
        GroupJobs books = new GroupJobs(jobs.groups().clansAndUnits(), jobs.groups().households(), jobs.register());
        return new GroupsView(new ClansViewModel(books, runner, prompts, words), new UnitsViewModel(books, runner, prompts, words), navigator, words);
    }

    private ScreenView places() {
        PlacesViewModel model = new PlacesViewModel(new PlacesViewModel.Jobs(jobs.groups().places(), jobs.groups().placeChanges(), jobs.offices()),
            new PlacesViewModel.Desk(runner, prompts, words), around.clock());
        model.remember(around.memory(jobs));
        return new PlacesView(model, words);
    }

    private ScreenView twins() {
        return new TwinsView(new TwinsViewModel(jobs.people().same(), jobs.register(), runner, prompts, words), words);
    }

    private ScreenView imports() {
        return new ImportsView(new ImportsViewModel(jobs.lists().imports(), runner, prompts, words), navigator, words);
    }
}
