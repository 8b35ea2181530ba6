package vn.sokhuyenhoc.ui.documents;

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
import vn.sokhuyenhoc.work.paper.StepNotes;
import vn.sokhuyenhoc.work.round.RoundWay;
import vn.sokhuyenhoc.work.round.TitleLists;

/** The jobs of the screen of papers over the sample commune, with one printer. */
final class PaperDesk {
    final FakePrinter printer = new FakePrinter("Canon phòng họp");
    final RoundWay way;
    final NumberBook numbers;
    final PaperArchive archive;
    private final SampleRegister sample;

    PaperDesk(SampleRegister sample) {
        this.sample = sample;
        this.numbers = new NumberBook(sample.database(), new OfficeBook(sample.database()));
        this.way = new RoundWay(sample.database(), SampleRegister.CLOCK);
        this.archive = new PaperArchive(sample.database(), SampleRegister.CLOCK);
    }

    DocumentsViewModel.Jobs jobs() {
        Messages paper = new Messages(Messages.VIETNAMESE);
        PaperMaking making = sample.making();
        PaperFields fields = new PaperFields(sample.database());
        Issuing issuing = new Issuing(sample.database(), new Issuing.Books(making, sample.rounds(), numbers, archive, fields,
            new StepNotes(way, new TitleLists(sample.database(), SampleRegister.CLOCK))), new PaperNames(paper));
        return new DocumentsViewModel.Jobs(making, sample.publishing(), sample.rounds(), new OfficeBook(sample.database()), fields, issuing,
            new Printing(sample.database(), printer.printer()));
    }
}
