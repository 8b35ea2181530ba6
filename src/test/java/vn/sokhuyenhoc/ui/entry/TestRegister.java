package vn.sokhuyenhoc.ui.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.BegunForms;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.CommitHistory;
import vn.sokhuyenhoc.work.EvidenceBook;
import vn.sokhuyenhoc.work.FlagBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** A real register in a folder of the test, with the people of some sample villages and one round without forms. */
public final class TestRegister implements AutoCloseable {
    private final Database database;
    private final Round round;

    /** @param villages how many of the sample's villages, 0 to 12 */
    public TestRegister(Path folder, int villages) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Office office = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"), new Office.Heading("", "", ""),
            new Office.Signer("", "", ""), "");
        new Opening(folder, null, opened::set).create(office, "matkhau123".toCharArray());
        database = opened.get();
        round = rounds().add(new Round(0, "2026-cong-dan", Title.CITIZEN, 2026, "Công dân học tập năm 2026", "", "du-thao-2020-cong-dan"));
        ImportPeople people = new ImportPeople(database, Clock.systemDefaultZone());
        ListFiles files = new ListFiles(new WorkbookReader());
        List.of("01-ban-na-lo.xlsx", "02-ban-co-muong.xlsx", "03-ban-hang-tau.xls", "04-thon-1.xlsx").stream().limit(villages)
            .forEach(file -> people.write(people.preview(files.open(Path.of("sample-data", "people", file))), Progress.NONE));
    }

    public Jobs jobs() {
        return jobs(database);
    }

    public static Jobs jobs(Database database) {
        Clock clock = Clock.systemDefaultZone();
        FormEntry forms = new FormEntry(database, clock);
        return new Jobs(forms, new RoundBook(database), new Register(database), new ClerkBook(database), new BatchBook(database),
            new BegunForms(database), new FlagBook(database, clock), new EvidenceBook(database), new CommitHistory(forms), new PersonBook(database, clock));
    }

    FormEntry forms() {
        return new FormEntry(database, Clock.systemDefaultZone());
    }

    RoundBook rounds() {
        return new RoundBook(database);
    }

    Round round() {
        return round;
    }

    List<Place> places() {
        return new Register(database).places();
    }

    Roll roll(Place place) {
        return new Roll(forms().roll(round, place.id()), MarkColumn.DECLARED);
    }

    /** Marks of every form kept, by person. */
    Map<Long, Marks> kept() {
        return new AssessmentStore(database).marks(round.title(), round.id());
    }

    /** From now on nothing can be saved, as with a disk that has gone away. */
    void breakDown() {
        database.close();
    }

    /** Saves the forms of so many people of the first village; answers how long each took. */
    public List<Long> nanosToSave(int count) {
        Roll roll = roll(places().getFirst());
        FormEntry forms = forms();
        FormDraft draft = new FormDraft(Collections.nCopies(10, "9"));
        return IntStream.range(0, count).mapToObj(i -> {
            long start = System.nanoTime();
            forms.accept(new Keyed(round, roll.at(i).subject(), draft), true);
            return System.nanoTime() - start;
        }).toList();
    }

    static List<String> words(Marks marks) {
        return Arrays.asList(marks.values().stream().map(mark -> mark == null ? "." : mark.stripTrailingZeros().toPlainString()).toArray(String[]::new));
    }

    @Override
    public void close() {
        database.close();
    }
}
