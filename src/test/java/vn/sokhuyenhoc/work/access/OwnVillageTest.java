package vn.sokhuyenhoc.work.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.round.Registrations;

/** Somebody who works for one village, in a register of several. */
class OwnVillageTest {
    private static final char[] PASSWORD = "hoa lan trắng".toCharArray();

    @TempDir
    private Path folder;

    private static void refused(Executable work) {
        assertEquals(Fault.OTHER_VILLAGE, assertThrows(FaultException.class, work).fault());
    }

    @Test
    void keepsFormsBatchesAndPeopleOfTheirVillageAlone() {
        try (SampleRegister sample = SampleRegister.in(folder)) {
            Database database = sample.database();
            Round round = sample.round();
            List<Place> places = new Register(database).places();
            Place own = places.get(0);
            Place other = places.get(1);
            new AccountBook(database, SampleRegister.CLOCK).add(new Account(0, "lan", "Lan", Role.CLERK, own.id(), true), PASSWORD);
            database.signIn("lan", PASSWORD);
            assertEquals(List.of(own), new Register(database).places());

            BatchBook batches = new BatchBook(database, SampleRegister.CLOCK);
            LocalDate day = LocalDate.of(2026, 12, 1);
            assertTrue(batches.add(new Batch(0, round.id(), 0, own.id(), 10, "", day, "", false)).id() > 0);
            refused(() -> batches.add(new Batch(0, round.id(), 0, other.id(), 10, "", day, "", false)));
            refused(() -> batches.add(new Batch(0, round.id(), 0, null, 10, "", day, "", false)));

            FormEntry entry = new FormEntry(database, SampleRegister.CLOCK);
            FormDraft nines = new FormDraft(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"));
            Subject mine = entry.roll(round, own.id()).getFirst().subject();
            Subject theirs = entry.roll(round, other.id()).getFirst().subject();
            assertInstanceOf(FormEntry.Outcome.Saved.class, entry.accept(new Keyed(round, mine, nines), true));
            long before = database.runningNumber();
            refused(() -> entry.accept(new Keyed(round, theirs, nines), true));

            PersonBook people = new PersonBook(database, SampleRegister.CLOCK);
            assertEquals(List.of(), people.event(mine.id(), PersonEvent.Kind.values()[0], "01/12/2026", ""));
            refused(() -> people.event(theirs.id(), PersonEvent.Kind.values()[0], "01/12/2026", ""));
            ChapterBook chapters = new ChapterBook(database, SampleRegister.CLOCK);
            long chapter = chapters.chapters(false).getFirst().chapter().id();
            refused(() -> chapters.join(theirs.id(), chapter));
            refused(() -> chapters.keep(new Chapter(0, "Chi hội khác", ChapterKind.VILLAGE, other.id(), "", null, null)));
            Registrations registrations = new Registrations(database, SampleRegister.CLOCK);
            refused(() -> registrations.add(round, List.of(theirs)));
            assertEquals(before + 1, database.runningNumber(), "what was refused left no trace");
            assertEquals(1, registrations.add(round, List.of(mine)));

            Path out = folder.resolve("people.xlsx");
            PersonFilter filter = new PersonFilter("", PersonFilter.Where.place(own.id()), PersonFilter.Who.PRESENT, PersonFilter.Order.NAME, false);
            assertEquals(Fault.NOT_ALLOWED,
                assertThrows(FaultException.class, () -> sample.publishing().people(filter, true, out, Progress.NONE)).fault());
            assertTrue(sample.publishing().people(filter, false, out, Progress.NONE) > 0);
        }
    }
}
