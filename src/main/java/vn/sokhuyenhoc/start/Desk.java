package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.criteria.CriteriaView;
import vn.sokhuyenhoc.ui.criteria.CriteriaViewModel;
import vn.sokhuyenhoc.ui.guide.GuideView;
import vn.sokhuyenhoc.ui.guide.GuideViewModel;
import vn.sokhuyenhoc.ui.intake.IntakeView;
import vn.sokhuyenhoc.ui.intake.IntakeViewModel;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.overview.OverviewView;
import vn.sokhuyenhoc.ui.overview.OverviewViewModel;
import vn.sokhuyenhoc.ui.rescore.DerivedView;
import vn.sokhuyenhoc.ui.rescore.DerivedViewModel;
import vn.sokhuyenhoc.ui.rescore.RescoreView;
import vn.sokhuyenhoc.ui.rescore.RescoreViewModel;
import vn.sokhuyenhoc.ui.settings.About;
import vn.sokhuyenhoc.ui.settings.EvidenceViewModel;
import vn.sokhuyenhoc.ui.settings.ExtraViewModel;
import vn.sokhuyenhoc.ui.settings.HelpViewModel;
import vn.sokhuyenhoc.ui.settings.KeysViewModel;
import vn.sokhuyenhoc.ui.settings.LookViewModel;
import vn.sokhuyenhoc.ui.settings.NameOrderViewModel;
import vn.sokhuyenhoc.ui.settings.OfficeViewModel;
import vn.sokhuyenhoc.ui.settings.RoundsViewModel;
import vn.sokhuyenhoc.ui.settings.SettingsView;
import vn.sokhuyenhoc.ui.settings.SettingsViewModel;
import vn.sokhuyenhoc.ui.settings.UpdateViewModel;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.HelpBook;
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.access.AccountBook;

/** Builds the screens over an open register, each once and all but the first when it is first asked for. */
final class Desk {
    private final Wiring jobs;
    private final Around around;
    private final ShellViewModel shell;
    private final AppearanceFile looks;
    private final ObjectProperty<KeySet> keys;
    private final IntegerProperty lock;
    private final Needs needs;

    /**
     * What lies around the screens.
     *
     * @param folder where what this computer chose is kept
     */
    record Around(TaskRunner runner, Prompts prompts, StatusLine status, Messages messages, Clock clock, Path folder, Window window) {
        Consumer<String> left() {
            return window::left;
        }

        /** What lists begin with, kept beside the register whose villages and rounds it names. */
        Memory memory(Wiring jobs) {
            return new AppearanceFile(jobs.database().folder());
        }
    }

    /** What a screen asks of the window it stands in. */
    interface Window {
        /** The register was closed by a screen; {@code said} is to be said about it. */
        void left(String said);

        /** Another language from now on: all screens are built anew. */
        default void speak(Locale language) {
        }

        /** Out of the sample, to the door of one's own register. */
        default void home() {
        }
    }

    /** The head line of the window. */
    private record Head(String office, String year, boolean sample) {
    }

    /** @param lock minutes before the window locks itself */
    Desk(Wiring jobs, Around around, IntegerProperty lock) {
        this.lock = lock;
        this.needs = new Needs(jobs.database().account());
        this.jobs = jobs;
        this.around = around;
        this.shell = new ShellViewModel(around.status());
        this.looks = new AppearanceFile(around.folder());
        this.keys = new SimpleObjectProperty<>(looks.readKeys());
    }

    /** Where the window stands and how it looks. */
    ShellViewModel shell() {
        return shell;
    }

    /** @param first the screen in front, and which part of it */
    void show(Scene scene, Screen first, String part) {
        Map<Screen, ScreenView> screens = new EnumMap<>(Screen.class);
        screens.put(Screen.OVERVIEW, overview());
        screens.put(Screen.REGISTER, needs.later(new RegisterScreen(jobs, around, shell)::view));
        screens.put(Screen.INTAKE, needs.later(this::intake));
        screens.put(Screen.ENTRY, needs.later(new EntryScreen(jobs, around, shell, keys)::view));
        screens.put(Screen.RESULTS, needs.later(new ReviewScreen(jobs, around, shell)::view));
        screens.put(Screen.DOCUMENTS, needs.later(new DocumentsScreen(jobs, around, shell)::view));
        screens.put(Screen.REPORTS, needs.later(new ReportsScreen(jobs, around, shell)::view));
        screens.put(Screen.RESCORE, needs.later(this::rescore));
        screens.put(Screen.CRITERIA, needs.later(this::criteria));
        screens.put(Screen.SETTINGS, needs.later(this::settings));
        screens.put(Screen.GUIDE, needs.later(() -> guide(screens)));
        screens.put(Screen.SAFETY, needs.later(new SafetyScreen(jobs, around, shell)::view));
        shell.keepFrom(needs.closed(), around.messages().get("shell.closed"));
        screens.keySet().removeAll(needs.closed());
        shell.appearanceProperty().set(looks.read());
        shell.visitProperty().subscribe(_ -> around.runner().run(_ -> head(), head -> {
            shell.officeProperty().set(head.office());
            shell.yearProperty().set(head.year());
            shell.sampleProperty().set(head.sample());
        }));
        shell.go(first, part);
        if (!isOwn()) {
            shell.setHome(around.window()::home);
        }
        Shell content = new Shell(shell, screens, around.messages());
        scene.setRoot(content);
        content.open();
        remind();
        around.runner().run(_ -> new HelpBook(jobs.database()).line(), this::help);
        Warming.begin(jobs.database(), around.runner());
    }

    /** Says that there is no recovery sheet yet, to whoever can make one. */
    private void remind() {
        AccountBook accounts = jobs.access().accounts();
        if (accounts.own().may(Right.SAFETY)) {
            around.runner().run(_ -> accounts.hasRecovery() || SampleData.isIn(jobs.database()), there -> {
                if (!there) {
                    around.prompts().tell(around.messages().get("accounts.recovery.remind"));
                }
            });
        }
    }

    private Head head() {
        return new Head(jobs.offices().office().heading().issuer(),
            jobs.rounds().book().all().stream().findFirst().map(r -> String.valueOf(r.year())).orElse(""), SampleData.isIn(jobs.database()));
    }

    private ScreenView overview() {
        return new OverviewView(new OverviewViewModel(new OverviewViewModel.Jobs(jobs.reporting().standing(),
            () -> jobs.copies().shelf().newest(LocalDateTime.now(around.clock())).map(copy -> copy.name().at()), jobs.copies().keeper()::daysWithout,
            around.clock()), around.runner(), shell, around.messages()), around.messages());
    }

    private ScreenView intake() {
        Wiring.Lists lists = jobs.lists();
        return new IntakeView(new IntakeViewModel(new IntakeViewModel.Jobs(lists.files(), lists.memory(), lists.people(), lists.forms(),
            lists.refused(), jobs.register(), jobs.rounds().book()), around.runner(), around.prompts(), around.messages()), shell,
            around.messages());
    }

    private ScreenView rescore() {
        Wiring.Rounds rounds = jobs.rounds();
        Messages words = around.messages();
        RescoreViewModel round = new RescoreViewModel(new RescoreViewModel.Jobs(rounds.book(), rounds.shelf(), rounds.rescoring(),
            rounds.changes()), around.runner(), around.prompts(), words);
        DerivedViewModel derived = new DerivedViewModel(rounds.book(), rounds.recount(), around.runner(), around.prompts(), words);
        return new Sections("rescore", words.get("rescore.key.section"), List.of(
            new Sections.Section("round", words.get("rescore.section.round"), new RescoreView(round, words)),
            new Sections.Section("derived", words.get("rescore.section.derived"), new DerivedView(derived, words))));
    }

    private ScreenView criteria() {
        Wiring.Rounds rounds = jobs.rounds();
        return new CriteriaView(new CriteriaViewModel(new CriteriaViewModel.Jobs(rounds.shelf(), rounds.drafts(), rounds.criteriaFiles()),
            new CriteriaViewModel.Desk(around.runner(), around.prompts(), around.messages(), around.clock())), around.messages());
    }

    private ScreenView settings() {
        SettingsViewModel model = new SettingsViewModel(new SettingsViewModel.Parts(
            new OfficeViewModel(jobs.offices(), jobs.issued().key(), around.runner(), around.prompts(), around.messages()),
            new RoundsViewModel(jobs.rounds().book(), jobs.rounds().shelf(), around.clock(), around.runner(), around.prompts(), around.messages()),
            new LookViewModel(looks.read(), this::dress, lock, new LookViewModel.Speech(around.messages().locale(), around.window()::speak)),
            new ExtraViewModel(jobs.people().extras(), around.runner(), around.prompts(), around.messages()),
            new NameOrderViewModel(jobs.people().choices(), around.runner(), around.prompts(), around.messages()),
            new EvidenceViewModel(jobs.keying().evidence(), jobs.rounds().book(), around.runner(), around.prompts(), around.messages()),
            new KeysViewModel(keys.get(), this::lay, around.messages()),
            new HelpViewModel(new HelpBook(jobs.database()), this::help, around.runner(), around.prompts(), around.messages()),
            new UpdateViewModel(jobs.copies().updates(), new UpdateViewModel.Outside(around.runner(),
                new FxTaskRunner(around.prompts()::fail), around.prompts(), around.messages()))), jobs.database().account()::may);
        return new SettingsView(model, new About(Version.text(), jobs.database().folder(), around.status().helpProperty()), around.messages());
    }

    private void help(HelpLine line) {
        if (!isOwn()) {
            // The line of the office's own register stands at the door.
            return;
        }
        around.status().helpProperty().set(looks.write(line, around.messages()));
    }

    private ScreenView guide(Map<Screen, ScreenView> screens) {
        return new GuideView(new GuideViewModel(new GuideViewModel.Around(around.runner(), around.prompts(), around.messages(), shell::back,
            place -> screens.get(Screen.valueOf(place.split("\\.")[0].toUpperCase(Locale.ROOT))).keys(), keys)), around.messages());
    }

    /** Whether this is the register of the folder that was opened, and not the sample below it. */
    private boolean isOwn() {
        return jobs.database().folder().equals(around.folder());
    }

    private void lay(KeySet next) {
        keys.set(next);
        looks.write(next);
    }

    private void dress(Appearance look) {
        shell.appearanceProperty().set(look);
        looks.write(look);
    }
}
