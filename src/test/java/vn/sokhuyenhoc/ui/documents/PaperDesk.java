package vn.sokhuyenhoc.ui.documents;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.files.print.FakePrinter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.paper.Issuing;
import vn.sokhuyenhoc.work.paper.NumberBook;
import vn.sokhuyenhoc.work.paper.PaperArchive;
import vn.sokhuyenhoc.work.paper.PaperFields;
import vn.sokhuyenhoc.work.paper.PaperMaking;
import vn.sokhuyenhoc.work.paper.Printing;

/** The jobs of the screen of papers over the sample commune, with one printer. */
final class PaperDesk {
    final FakePrinter printer = new FakePrinter("Canon phòng họp");
    final List<StepDone> steps = new ArrayList<>();
    final NumberBook numbers;
    final PaperArchive archive;
    private final SampleRegister sample;

    PaperDesk(SampleRegister sample) {
        this.sample = sample;
        this.numbers = new NumberBook(sample.database(), new OfficeBook(sample.database()));
        this.archive = new PaperArchive(sample.database(), SampleRegister.CLOCK);
    }

    DocumentsViewModel.Jobs jobs() {
        PaperMaking making = new PaperMaking(sample.publishing(), sample.formPapers());
        PaperFields fields = new PaperFields(sample.database());
        Issuing issuing = new Issuing(sample.database(), new Issuing.Books(making, sample.rounds(), numbers, archive, fields, steps::add),
            new PaperNames(new Messages(Messages.VIETNAMESE)));
        return new DocumentsViewModel.Jobs(making, sample.publishing(), sample.rounds(), new OfficeBook(sample.database()), fields, issuing,
            new Printing(sample.database(), printer.printer()));
    }
}
