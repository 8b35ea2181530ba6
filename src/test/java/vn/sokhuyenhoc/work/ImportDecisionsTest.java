package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;

/** Rows that may be someone who is here already: what is proposed, what each answer does. */
class ImportDecisionsTest {
    private static final String OLD = "Lò Thị Hương\t1968\tNữ\t\t\tBản Nà Lo\t";
    private static final String SAME = "Lò Thị Hương\t1968\tNữ\t014168000123\t0912345678\tBản Nà Lo\tChi hội Bản Nà Lo";
    private static final String SLIP = "Lò Thi Hưong\t05/03/1968\tNữ\t\t0987000111\tBản Nà Lo\t";

    @TempDir
    Path folder;
    private ImportRegister desk;

    @BeforeEach
    void open() {
        desk = new ImportRegister(folder);
        desk.bring(OLD, "Tráng A Chư\t07/09/1971\tNam\t014071000777\t0911222333\tBản Nà Lo\t", "Quàng Văn Ơn\t1950\tNam\t\t\tBản Nà Lo\t");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void certainIsRefusedUnlessDecidedAndFillsWhatTheRegisterLacks() {
        PeoplePreview preview = desk.preview(SAME);
        assertEquals(List.of("PERSON_ALREADY_HERE"), ImportRegister.kinds(preview.rows().getFirst()));
        assertEquals(Twin.Degree.CERTAIN, preview.twins().get(2).degree());
        assertEquals(1, preview.refused().size());
        Imported done = desk.write(preview.decided(2, Decision.SAME));
        assertEquals(List.of(1, 0, 0, 1), List.of(done.read(), done.taken(), done.refused(), done.joined()));
        Person there = desk.named("Lò Thị Hương");
        assertEquals(List.of("014168000123", "0912345678"), List.of(there.identity().idNumber(), there.contact().phone()));
        assertEquals(List.of("Chi hội Bản Nà Lo"), desk.register.chapters(there.id()));
        assertEquals(3, desk.all().size());
    }

    @Test
    void whatTheRegisterKnowsIsNeverOverwritten() {
        PeoplePreview preview = desk.preview("Tráng A Chư\t1971\tNam\t014071000777\t0999999999\tBản Nà Lo\t");
        assertEquals(List.of("ID_ALREADY_HERE"), ImportRegister.kinds(preview.rows().getFirst()));
        desk.write(preview.decided(2, Decision.SAME));
        assertEquals("0911222333", desk.named("Tráng A Chư").contact().phone());
    }

    @Test
    void oneNumberIsNeverTwoPeople() {
        PeoplePreview preview = desk.preview("Vàng Thị Dở\t1990\tNữ\t014071000777\t\tBản Nà Lo\t");
        assertFalse(preview.twins().get(2).allows(Decision.NOT_SAME));
        assertThrows(IllegalArgumentException.class, () -> preview.decided(2, Decision.NOT_SAME));
    }

    @Test
    void certainToldApartIsAddedAndRemembered() {
        PeoplePreview preview = desk.preview(OLD).decided(2, Decision.NOT_SAME);
        assertEquals(1, preview.taken().size());
        assertEquals(1, desk.write(preview).taken());
        assertEquals(4, desk.all().size());
        assertEquals(1, desk.notSame());
    }

    @Test
    void likelyIsTakenWithAWarningUnlessDecided() {
        PeoplePreview preview = desk.preview(SLIP);
        assertEquals(List.of("LIKELY_SAME"), ImportRegister.kinds(preview.rows().getFirst()));
        assertEquals(new Twin(desk.named("Lò Thị Hương").id(), 0, Twin.Degree.LIKELY), preview.twins().get(2));
        assertEquals(List.of(1, 1), List.of(preview.taken().size(), preview.warned().size()));
        PeoplePreview same = preview.decided(2, Decision.SAME);
        assertEquals(List.of(0, 0, 1), List.of(same.taken().size(), same.refused().size(), same.joined().size()));
        assertEquals(0, preview.decided(2, Decision.NOT_SAME).warned().size());
        desk.write(same);
        assertEquals(3, desk.all().size());
        assertEquals("0987000111", desk.named("Lò Thị Hương").contact().phone());
    }

    @Test
    void likelyWithinTheListFillsTheEarlierRow() {
        PeoplePreview preview = desk.preview("Giàng A Sình\t12/05/1980\tNam\t\t\tBản Mới\t", "Giàng A Sìnhh\t12/05/1980\tNam\t\t0977111222\tBản Mới\t");
        assertEquals(List.of("LIKELY_TWICE_IN_FILE"), ImportRegister.kinds(preview.rows().get(1)));
        Imported done = desk.write(preview.decided(3, Decision.SAME));
        assertEquals(List.of(1, 1), List.of(done.taken(), done.joined()));
        assertEquals("0977111222", desk.named("Giàng A Sình").contact().phone());
    }

    /** Row 3 is row 2, and row 2 is someone in the register: what row 3 knows reaches the register. */
    @Test
    void chainsOfTheSameEndInTheRegister() {
        PeoplePreview preview = desk.preview(SLIP, "Lò Thi Hưong\t05/03/1968\tNữ\t014168000555\t\tBản Nà Lo\t");
        assertEquals(2, preview.twins().size(), preview.twins()::toString);
        desk.write(preview.decided(2, Decision.SAME).decided(3, Decision.SAME));
        Person there = desk.named("Lò Thị Hương");
        assertEquals(List.of("014168000555", "0987000111"), List.of(there.identity().idNumber(), there.contact().phone()));
        assertEquals(3, desk.all().size());
    }

    @Test
    void correctedCellIsReadAloneAndOthersKeepTheirDecision() {
        ImportPeople.Checked checked = desk.people.check(desk.list(SLIP, "Lường Văn\tnăm 5\tNam\t\t\tBản Nà Lo\t", OLD), Progress.NONE);
        PeoplePreview preview = checked.preview().decided(2, Decision.SAME);
        assertTrue(preview.row(3).orElseThrow().isRefused());
        PeoplePreview mended = checked.check().correct(preview, 3, 1, "1955");
        assertEquals(1955, mended.row(3).orElseThrow().person().identity().birth().year());
        assertFalse(mended.row(3).orElseThrow().isRefused());
        assertEquals(Decision.SAME, mended.decision(2));
        PeoplePreview other = checked.check().correct(mended, 4, 0, "Lò Thị Hướng");
        assertEquals(List.of("Lò Thị Hướng", false), List.of(other.row(4).orElseThrow().person().name(), other.row(4).orElseThrow().isRefused()));
        assertEquals(preview.rows().size(), other.rows().size());
    }

    /** The number beside the head goes for those below, also for a row that was corrected, and for all when the head's is. */
    @Test
    void householdOfTheRowsAboveOutlivesACorrection() {
        ListFile file = desk.files.paste("Họ và tên\tNăm sinh\tThôn\tSố hộ\tQuan hệ với chủ hộ\n" + String.join("\n",
            "Lò Văn Ơn\t1950\tBản Nà Lo\t12\tChủ hộ", "Lò Thị Hương\t19\tBản Nà Lo\t\tVợ", "Lò Văn Inh\t1980\tBản Nà Lo\t\tCon",
            "Vì Thị Pâng\t1951\tBản Nà Lo\t13\tChủ hộ", "Vì Văn Ơn\t1981\tBản Nà Lo\t\tCon"), "test");
        ImportPeople.Checked checked = desk.people.check(file, Progress.NONE);
        assertEquals(List.of("12", "12", "12", "13", "13"), households(checked.preview()));
        PeoplePreview mended = checked.check().correct(checked.preview(), 3, 1, "1952");
        assertEquals(List.of("12", "12", "12", "13", "13"), households(mended));
        assertEquals(Kin.SPOUSE, mended.row(3).orElseThrow().person().belongings().kin());
        PeoplePreview renumbered = checked.check().correct(mended, 2, 3, "14");
        assertEquals(List.of("14", "14", "14", "13", "13"), households(renumbered));
        PeoplePreview misread = checked.check().correct(renumbered, 3, 4, "bạn");
        assertEquals(List.of("KIN_UNREADABLE"), ImportRegister.kinds(misread.row(3).orElseThrow()));
        assertEquals(desk.people.preview(misread.file()).rows(), misread.rows());
    }

    private static List<String> households(PeoplePreview preview) {
        return preview.rows().stream().map(row -> row.person().belongings().householdNo()).toList();
    }

    /** Two rows of the same person: mending the first so that it is someone else frees the second. */
    @Test
    void rowsTakenForTheCorrectedOneAreComparedAnew() {
        String row = "Mùa A Tủa\t1980\tNam\t\t\tBản Mới\t";
        ImportPeople.Checked checked = desk.people.check(desk.list(row, row), Progress.NONE);
        assertEquals(List.of("PERSON_TWICE_IN_FILE"), ImportRegister.kinds(checked.preview().rows().get(1)));
        PeoplePreview mended = checked.check().correct(checked.preview(), 2, 1, "1931");
        assertEquals(List.of(), mended.refused());
        PeoplePreview back = checked.check().correct(mended, 2, 1, "1980");
        assertEquals(1, back.refused().size());
    }

    @Test
    void sectionRowThatBecomesAPersonIsReadWithAllBelow() {
        ListFile file = desk.files.paste("Họ và tên\tNăm sinh\nBản Nà Lo\t\nSùng A Lử\t1960\nBản Mới\t\nSùng A Páo\t1961", "test");
        ImportPeople.Checked checked = desk.people.check(file, Progress.NONE);
        assertEquals(List.of("Bản Nà Lo", "Bản Mới"), checked.preview().rows().stream().map(r -> r.person().placeName()).toList());
        PeoplePreview person = checked.check().correct(checked.preview(), 4, 1, "1970");
        assertEquals(List.of("Bản Nà Lo", "Bản Nà Lo", "Bản Nà Lo"), person.rows().stream().map(r -> r.person().placeName()).toList());
        assertEquals("Bản Nà Lo", checked.check().correct(person, 5, 1, "1962").row(5).orElseThrow().person().placeName());
    }

    @Test
    void stoppedInTheMiddleNothingRemains() {
        String[] rows = IntStream.range(0, 2500).mapToObj(i -> "Người " + "abcdefghij".charAt(i / 250 % 10) + (char) ('a' + i % 25) + (char) ('a' + i / 25 % 10)
            + "\t" + (1940 + i % 60) + "\tNam\t0140" + (40 + i % 60) + "%06d".formatted(i) + "\t\tBản Mới\tChi hội Mới").toArray(String[]::new);
        PeoplePreview preview = desk.people.preview(desk.list(rows));
        int before = desk.all().size();
        long number = desk.database.runningNumber();
        assertThrows(Progress.Stopped.class, () -> desk.people.write(preview, (done, of) -> {
            if (done >= 1000) {
                throw new Progress.Stopped();
            }
        }));
        assertEquals(List.of(before, 1, 0, number), List.of(desk.all().size(), desk.register.places().size(), desk.register.countChapters(),
            desk.database.runningNumber()));
        assertEquals(1, desk.book.all().size());
    }
}
