package vn.sokhuyenhoc.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.MarkedList;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.intake.IntakeViewModel;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.people.HouseholdPartModel;
import vn.sokhuyenhoc.ui.register.people.MembershipPartModel;
import vn.sokhuyenhoc.ui.register.people.PeopleView;
import vn.sokhuyenhoc.ui.register.people.PeopleViewModel;
import vn.sokhuyenhoc.ui.register.people.PersonViewModel;
import vn.sokhuyenhoc.work.BulkEdit;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.ExtraFields;
import vn.sokhuyenhoc.work.HouseholdBook;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListChoices;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.ListMemory;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RefusedRows;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.log.Undoing;

/** A real register in a folder of its own, and all that the screen needs of it. */
public record RegisterDesk(Database database, Register register, ImportPeople people, ListFiles files) implements AutoCloseable {
    public static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);
    public static final Path PEOPLE = Path.of("sample-data/people").toAbsolutePath();
    public static final List<String> VILLAGES = List.of("01-ban-na-lo.xlsx", "02-ban-co-muong.xlsx", "03-ban-hang-tau.xls", "04-thon-1.xlsx");


    public static RegisterDesk in(Path folder) {
        return over(Database.create(folder, "matkhau123".toCharArray()));
    }

    /** The same with the criteria sets that ship. */
    public static RegisterDesk withSets(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).create(new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
            new Office.Heading("", "", ""), new Office.Signer("", "", ""), ""), "matkhau123".toCharArray());
        return over(opened.get());
    }

    private static RegisterDesk over(Database database) {
        return new RegisterDesk(database, new Register(database), new ImportPeople(database, CLOCK), new ListFiles(new WorkbookReader()));
    }

    public void bring(List<String> names) {
        names.forEach(name -> people.write(people.preview(files.open(PEOPLE.resolve(name))), Progress.NONE));
    }

    public Publishing publishing() {
        return new Publishing(new Publishing.Books(new RoundBook(database), register, new OfficeBook(database)), new ExcelWriter(MESSAGES),
            new PdfWriter(), new PaperTables(MESSAGES));
    }

    /** The panel beside a list of people, on the day of the clock. */
    public PersonViewModel person(PeopleViewModel list, TaskRunner runner, Prompts prompts) {
        return new PersonViewModel(new PersonViewModel.Jobs(new PersonBook(database, CLOCK), new ExtraFields(database), register), list,
            new PersonViewModel.Desk(runner, prompts, MESSAGES, CLOCK));
    }

    /** Household and memberships of the person chosen in a list. */
    public PeopleView.TiesModels ties(PeopleViewModel list, TaskRunner runner, Prompts prompts) {
        Runnable changed = () -> list.back(list.chosenProperty().get());
        return new PeopleView.TiesModels(new HouseholdPartModel(new HouseholdBook(database, CLOCK), register, runner, prompts, MESSAGES, changed),
            new MembershipPartModel(new ChapterBook(database, CLOCK), runner, prompts, MESSAGES, changed));
    }

    /** What stands behind the list of people. */
    public PeopleViewModel.Jobs list() {
        return new PeopleViewModel.Jobs(register, publishing(), new ListChoices(database), new BulkEdit(database), new Undoing(database, CLOCK), CLOCK);
    }

    public IntakeViewModel.Jobs jobs() {
        return new IntakeViewModel.Jobs(files, new ListMemory(database), people, new ImportForms(database, CLOCK),
            new RefusedRows(database, new MarkedList(), MESSAGES), register, new RoundBook(database));
    }

    @Override
    public void close() {
        database.close();
    }
}
