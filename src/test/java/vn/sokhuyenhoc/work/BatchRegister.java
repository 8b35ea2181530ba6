package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Commit;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Refusal;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

/** Two villages of the sample, a round without forms, and hands that bring batches and key from them on the morning of 22/11/2026. */
public final class BatchRegister implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:12:00Z"), ZoneOffset.UTC);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path folder;
    private final Database database;
    private final Round round;

    public BatchRegister(Path folder) {
        this.folder = folder;
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).create(new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
            new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", "HKH"), new Office.Signer("", "CHỦ TỊCH", ""),
            "Cầm Thị Lan"), "matkhau123".toCharArray());
        database = opened.get();
        round = rounds().add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "du-thao-2020-cong-dan"));
        ImportPeople people = new ImportPeople(database, CLOCK);
        ListFiles files = new ListFiles(new WorkbookReader());
        List.of("01-ban-na-lo.xlsx", "02-ban-co-muong.xlsx")
            .forEach(file -> people.write(people.preview(files.open(Path.of("sample-data", "people", file))), Progress.NONE));
    }

    public Database database() {
        return database;
    }

    /** Where the register lies. */
    public Path folder() {
        return folder;
    }

    public RoundBook rounds() {
        return new RoundBook(database);
    }

    public Round round() {
        return round;
    }

    /** A round of a title that is not given village by village, with one school in the register. */
    public Round unitRound() {
        new GroupBook(database).keep(Unit.of(0, "Trường Tiểu học Chiềng Mai", UnitKind.SCHOOL, false, place(0).id()));
        return rounds().add(new Round(0, "2026-don-vi", Title.UNIT, 2026, "Đơn vị học tập năm 2026", "", "tt22-2020-don-vi"));
    }

    public Register register() {
        return new Register(database);
    }

    public BatchBook book() {
        return new BatchBook(database, CLOCK);
    }

    public BatchBalance balance() {
        return new BatchBalance(database);
    }

    public BalancePaper paper() {
        Messages messages = new Messages(Messages.VIETNAMESE);
        return new BalancePaper(new OfficeBook(database), new ExcelWriter(messages), new PdfWriter(), messages);
    }

    public Place place(int number) {
        return register().places().get(number);
    }

    public List<RollLine> roll(int place) {
        return entry(0).roll(round, place(place).id());
    }

    private FormEntry entry(int daysBefore) {
        return new FormEntry(database, Clock.offset(CLOCK, Duration.ofDays(-daysBefore)));
    }

    public Batch batch(int place, int cover) {
        return book().add(new Batch(0, round.id(), 0, place(place).id(), cover, "Lò Văn Ơn", TODAY, "", false));
    }

    public Clerk clerk(String name) {
        return new ClerkBook(database).named(name);
    }

    /** Keys the forms of these on a village's roll, some days ago. */
    public List<Commit> key(Batch batch, Clerk clerk, int daysBefore, List<Subject> subjects) {
        Seat seat = new Seat(clerk == null ? null : clerk.id(), batch == null ? null : batch.id(), MarkColumn.DECLARED);
        FormDraft nines = new FormDraft(Collections.nCopies(10, "9"));
        return subjects.stream().map(subject -> ((Outcome.Saved) entry(daysBefore)
            .accept(new Keyed(round, subject, nines, seat, null, Effort.UNKNOWN, null), true)).commit()).toList();
    }

    /** Subjects of a village's roll. */
    public List<Subject> subjects(int place, int from, int to) {
        return roll(place).subList(from, to).stream().map(RollLine::subject).toList();
    }

    public void undo(Commit commit) {
        entry(0).undo(commit);
    }

    public void verify(Subject subject) {
        FormStore forms = new FormStore(database);
        Kept kept = forms.find(Title.CITIZEN, round.id(), subject.id()).orElseThrow();
        database.change(Deed.PROGRAM, () -> {
            forms.put(Title.CITIZEN, round.id(), subject.id(), new Kept(new Columns(kept.columns().standing(), null, null), kept.evidence(),
                CheckState.VERIFIED, kept.savedAt()));
            return null;
        });
    }

    public void refuse(Batch batch, String who, Refusal.Reason reason) {
        book().refuse(new Refusal(0, batch.id(), who, reason, "", null, TODAY.atTime(9, 0)));
    }

    @Override
    public void close() {
        database.close();
    }
}
