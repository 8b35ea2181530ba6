package vn.sokhuyenhoc.start;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.archive.ArchiveView;
import vn.sokhuyenhoc.ui.archive.ArchiveViewModel;
import vn.sokhuyenhoc.ui.certificates.CertificatesView;
import vn.sokhuyenhoc.ui.certificates.CertificatesViewModel;
import vn.sokhuyenhoc.ui.checking.CheckingView;
import vn.sokhuyenhoc.ui.checking.CheckingViewModel;
import vn.sokhuyenhoc.ui.documents.DocumentsView;
import vn.sokhuyenhoc.ui.documents.DocumentsViewModel;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections;
import vn.sokhuyenhoc.ui.numbers.NumbersView;
import vn.sokhuyenhoc.ui.numbers.NumbersViewModel;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.ui.templates.TemplatesView;
import vn.sokhuyenhoc.ui.templates.TemplatesViewModel;

/** Builds the sections of the screen for papers. */
final class DocumentsScreen {
    private final Wiring jobs;
    private final Desk.Around around;
    private final ShellViewModel shell;

    DocumentsScreen(Wiring jobs, Desk.Around around, ShellViewModel shell) {
        this.jobs = jobs;
        this.around = around;
        this.shell = shell;
    }

    ScreenView view() {
        Messages words = around.messages();
        Needs needs = new Needs(jobs.database().account());
        return new Sections("documents", words.get("documents.key.section"), List.of(
            new Sections.Section("documents", words.get("documents.section.documents"), needs.later(this::documents)),
            new Sections.Section("certificates", words.get("documents.section.certificates"), needs.later(this::certificates)),
            new Sections.Section("numbers", words.get("documents.section.numbers"), needs.later(this::numbers)),
            new Sections.Section("archive", words.get("documents.section.archive"), needs.later(this::archive)),
            new Sections.Section("check", words.get("documents.section.check"), needs.later(this::check)),
            new Sections.Section("templates", words.get("documents.section.templates"), needs.later(this::templates))));
    }

    private ScreenView documents() {
        Wiring.PaperDesk desk = jobs.desk();
        DocumentsViewModel model = new DocumentsViewModel(new DocumentsViewModel.Jobs(jobs.making(), jobs.publishing(), jobs.rounds().book(),
            jobs.offices(), desk.fields(), desk.issuing(), desk.printing()), around.clock(),
            new DocumentsViewModel.Desk(around.runner(), around.prompts(), shell, around.messages()));
        model.remember(around.memory(jobs));
        return new DocumentsView(model, around.messages());
    }

    private ScreenView certificates() {
        Wiring.Issued issued = jobs.issued();
        CertificatesViewModel model = new CertificatesViewModel(new CertificatesViewModel.Jobs(issued.certificates(), issued.paper(),
            issued.layouts(), jobs.rounds().book(), jobs.publishing(), jobs.keying().clerks()),
            new CertificatesViewModel.Desk(around.runner(), around.prompts(), around.messages(), around.clock()));
        model.remember(around.memory(jobs));
        return new CertificatesView(model, around.messages());
    }

    private ScreenView numbers() {
        return new NumbersView(new NumbersViewModel(jobs.issued().numbers(),
            new NumbersViewModel.Desk(around.runner(), around.prompts(), around.messages(), around.clock())), around.messages());
    }

    private ScreenView archive() {
        return new ArchiveView(new ArchiveViewModel(jobs.issued().archive(), jobs.desk().printing(),
            new ArchiveViewModel.Desk(around.runner(), around.prompts(), around.messages())), around.messages());
    }

    private ScreenView check() {
        return new CheckingView(new CheckingViewModel(jobs.issued().seal(), jobs.issued().key(), around.runner()), around.messages());
    }

    private ScreenView templates() {
        return new TemplatesView(new TemplatesViewModel(jobs.desk().templates(), around.runner(), around.prompts(), around.messages()),
            around.messages());
    }
}
