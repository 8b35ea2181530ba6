package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.MarkedList;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.CertificateWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.print.PagePrinter;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.work.BalancePaper;
import vn.sokhuyenhoc.work.BatchBalance;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.BegunForms;
import vn.sokhuyenhoc.work.BulkEdit;
import vn.sokhuyenhoc.work.ChangeList;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.Checkup;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.CriteriaDrafts;
import vn.sokhuyenhoc.work.CriteriaFiles;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.ExtraFields;
import vn.sokhuyenhoc.work.FlagBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.FormPapers;
import vn.sokhuyenhoc.work.GroupBook;
import vn.sokhuyenhoc.work.HouseholdBook;
import vn.sokhuyenhoc.work.ImportBook;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.KeyingFigures;
import vn.sokhuyenhoc.work.ListChoices;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.ListMemory;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.PlaceBook;
import vn.sokhuyenhoc.work.PlaceChanges;
import vn.sokhuyenhoc.work.PracticePapers;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.Recount;
import vn.sokhuyenhoc.work.RefusedRows;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.Rescoring;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SamePeople;
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.SecondRolls;
import vn.sokhuyenhoc.work.VerificationBook;
import vn.sokhuyenhoc.work.Verifying;
import vn.sokhuyenhoc.work.access.AccountBook;
import vn.sokhuyenhoc.work.access.Door;
import vn.sokhuyenhoc.work.access.RecoverySheet;
import vn.sokhuyenhoc.work.access.SignIn;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.copies.Restoring;
import vn.sokhuyenhoc.work.log.ChangeLog;
import vn.sokhuyenhoc.work.log.LogSheet;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.paper.CertificateLayouts;
import vn.sokhuyenhoc.work.paper.CertificatePaper;
import vn.sokhuyenhoc.work.paper.Certificates;
import vn.sokhuyenhoc.work.paper.Issuing;
import vn.sokhuyenhoc.work.paper.NumberBook;
import vn.sokhuyenhoc.work.paper.OfficeKey;
import vn.sokhuyenhoc.work.paper.PaperArchive;
import vn.sokhuyenhoc.work.paper.PaperFields;
import vn.sokhuyenhoc.work.paper.PaperMaking;
import vn.sokhuyenhoc.work.paper.Printing;
import vn.sokhuyenhoc.work.paper.Seal;
import vn.sokhuyenhoc.work.paper.StepNotes;
import vn.sokhuyenhoc.work.paper.TemplateDesk;
import vn.sokhuyenhoc.work.paper.WordTemplates;
import vn.sokhuyenhoc.work.round.Recognitions;
import vn.sokhuyenhoc.work.round.Refusals;
import vn.sokhuyenhoc.work.round.Registrations;
import vn.sokhuyenhoc.work.round.RoundWay;
import vn.sokhuyenhoc.work.round.TitleLists;

/**
 * Every job of the clerk over one open register, each built once; window and commands use the same.
 *
 * @param database to be closed at the end
 */
public record Wiring(Database database, OfficeBook offices, Register register, People people, Groups groups, Lists lists, Rounds rounds,
                     Keying keying, Balances balances, Publishing publishing, FormPapers papers, PracticePapers practice, PaperMaking making,
                     Checkup checkup, PaperDesk desk, Issued issued, Titles titles, Copies copies, Safety safety, Access access,
                     Reporting reporting) implements AutoCloseable {

    /** What is done with single people and with many. */
    public record People(PersonBook book, ExtraFields extras, SamePeople same, ListChoices choices, BulkEdit bulk) {
    }

    /** What people belong to. */
    public record Groups(PlaceBook places, PlaceChanges placeChanges, ChapterBook chapters, HouseholdBook households, GroupBook clansAndUnits) {
    }

    /** Lists that come in. */
    public record Lists(ListFiles files, ListMemory memory, ImportPeople people, ImportForms forms, RefusedRows refused, ImportBook imports) {
    }

    /** Rounds, their rule books and their forms. */
    public record Rounds(RoundBook book, CriteriaShelf shelf, CriteriaFiles criteriaFiles, FormEntry entry, Rescoring rescoring,
                         ChangeList changes, Recount recount, CriteriaDrafts drafts) {
    }

    /** What goes on around keying. */
    public record Keying(ClerkBook clerks, BatchBook batches, BegunForms begun, FlagBook flags, EvidenceBook evidence, CommitHistory history,
                         KeyingFigures figures, Verification verification) {
    }

    /** What leads from forms to titles. */
    public record Titles(RoundWay way, TitleLists lists, Refusals refusals, Registrations registrations, Recognitions recognitions) {
    }

    /** Copies of the register. */
    public record Copies(CopyShelf shelf, CopyKeeper keeper, Restoring restoring) {
    }

    /** What keeps the register safe: the log of changes and what it takes back, personal data. */
    public record Safety(ChangeLog log, Undoing undoing, LogSheet sheet, Personal personal) {
    }

    /** Who may come in, and how. */
    public record Access(AccountBook accounts, SignIn signIn, RecoverySheet recovery) {
    }

    /** What came in against what was keyed. */
    public record Balances(BatchBalance balance, BalancePaper paper) {
    }

    /** Keying a second time. */
    public record Verification(VerificationBook book, SecondRolls rolls, Verifying verifying) {
    }

    /** What goes on around a paper: what is filled in, its number and archive, the printer. */
    public record PaperDesk(PaperFields fields, Issuing issuing, Printing printing, TemplateDesk templates) {
    }

    /** What stays of papers that went out: numbers, copies, certificates, and the key that signs them. */
    public record Issued(NumberBook numbers, PaperArchive archive, OfficeKey key, Seal seal, Certificates certificates, CertificatePaper paper,
                         CertificateLayouts layouts) {
    }

    /** Papers are Vietnamese whatever the language of the screen. */
    public static Wiring over(Database database, Clock clock) {
        Messages paper = new Messages(Messages.VIETNAMESE);
        ExcelWriter excel = new ExcelWriter(paper);
        OfficeBook offices = new OfficeBook(database);
        Register register = new Register(database);
        RoundBook rounds = new RoundBook(database);
        CriteriaShelf shelf = new CriteriaShelf(database);
        Publishing.Books books = new Publishing.Books(rounds, register, offices);
        PdfWriter pdf = new PdfWriter();
        Publishing publishing = new Publishing(books, excel, pdf, new PaperTables(paper));
        FormPapers forms = new FormPapers(database, books, excel, pdf, paper);
        Issued issued = issued(database, offices, rounds, paper, clock);
        PaperMaking making = new PaperMaking(database, issued.seal(), publishing, forms, new PaperMaking.Writers(excel, pdf), paper);
        FormEntry entry = new FormEntry(database, clock);
        Rescoring rescoring = new Rescoring(database, clock);
        Copies copies = copies(database, clock);
        return new Wiring(database, offices, register,
            new People(new PersonBook(database, clock), new ExtraFields(database), new SamePeople(database, clock), new ListChoices(database),
                new BulkEdit(database)),
            new Groups(new PlaceBook(database), new PlaceChanges(database, clock), new ChapterBook(database, clock),
                new HouseholdBook(database, clock), new GroupBook(database)),
            new Lists(new ListFiles(new WorkbookReader()), new ListMemory(database), new ImportPeople(database, clock),
                new ImportForms(database, clock), new RefusedRows(database, new MarkedList(), paper), new ImportBook(database, clock)),
            new Rounds(rounds, shelf, new CriteriaFiles(new WorkbookReader(), excel, shelf, paper), entry,
                rescoring, new ChangeList(database, rescoring, excel, paper), new Recount(database, clock),
                new CriteriaDrafts(database, shelf, clock)),
            new Keying(new ClerkBook(database), new BatchBook(database, clock), new BegunForms(database), new FlagBook(database, clock),
                new EvidenceBook(database), new CommitHistory(entry), new KeyingFigures(database, excel, paper), new Verification(
                    new VerificationBook(database, RandomGenerator.getDefault()), new SecondRolls(database, entry),
                    new Verifying(database, entry, clock))),
            new Balances(new BatchBalance(database), new BalancePaper(offices, excel, pdf, paper)), publishing,
            forms, new PracticePapers(pdf, paper), making, new Checkup(database), desk(database, making, offices, paper, clock), issued,
            new Titles(new RoundWay(database, clock), new TitleLists(database, clock),
                new Refusals(new WorkbookReader(), new TitleLists(database, clock)), new Registrations(database, clock),
                new Recognitions(database, clock)), copies,
            new Safety(new ChangeLog(database), new Undoing(database, clock), new LogSheet(database, excel, paper),
                Personal.over(database, copies, pdf, paper, clock)), new Access(new AccountBook(database, clock),
                new SignIn(database, new Door(database.folder(), clock)), new RecoverySheet(database, pdf, paper, clock)),
            Reporting.over(database, new Reporting.Around(making, issued, publishing), paper, clock));
    }

    private static Copies copies(Database database, Clock clock) {
        CopyShelf shelf = new CopyShelf(database);
        return new Copies(shelf, new CopyKeeper(database, shelf, clock), new Restoring(database.folder(), clock));
    }

    private static PaperDesk desk(Database database, PaperMaking making, OfficeBook offices, Messages paper, Clock clock) {
        PaperFields fields = new PaperFields(database);
        Issuing.Books books = new Issuing.Books(making, new RoundBook(database), new NumberBook(database, offices),
            new PaperArchive(database, clock), fields,
            new StepNotes(new RoundWay(database, clock), new TitleLists(database, clock)));
        return new PaperDesk(fields, new Issuing(database, books, new PaperNames(paper)), new Printing(database, new PagePrinter()),
            new TemplateDesk(making, new WordTemplates(database.folder(), new WordWriter()), books.rounds(), clock, paper));
    }

    private static Issued issued(Database database, OfficeBook offices, RoundBook rounds, Messages paper, Clock clock) {
        OfficeKey key = new OfficeKey(database, clock);
        Seal seal = new Seal(database, key);
        PaperArchive archive = new PaperArchive(database, clock);
        CertificatePaper certificates = new CertificatePaper(offices, rounds, seal, new CertificateWriter(), paper);
        return new Issued(new NumberBook(database, offices), archive, key, seal, new Certificates(database, certificates, archive, clock),
            certificates, new CertificateLayouts(database));
    }

    /** The door to the register of a folder. */
    public static Opening opening(Path folder, Clock clock, Consumer<Database> opened) {
        return new Opening(folder, new SampleData(sampleFolder(), new ListFiles(new WorkbookReader()), clock), opened, clock);
    }

    private static Path sampleFolder() {
        return Path.of(System.getProperty("sokhuyenhoc.sample", "sample-data"));
    }

    @Override
    public void close() {
        copies.keeper().close();
        database.close();
    }
}
