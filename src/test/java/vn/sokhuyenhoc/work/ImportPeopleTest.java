package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.files.excel.MarkedList;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;

class ImportPeopleTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final Path FIRST = SAMPLE.resolve("people/01-ban-na-lo.xlsx");
    private static final PersonFilter IN_ROLL_ORDER = PersonFilter.roll(null);
    private static final Map<LabourGroup, String> GROUPS = Map.of(LabourGroup.FARMER, "FARMER", LabourGroup.WORKER, "WORKER",
        LabourGroup.OFFICIAL, "CADRE", LabourGroup.LEARNER, "STUDENT");

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);
    private final ListFiles files = new ListFiles(new WorkbookReader());
    private Database database;
    private Register register;
    private ImportPeople people;

    @BeforeEach
    void open() {
        database = Database.create(folder, "matkhau123".toCharArray());
        register = new Register(database);
        people = new ImportPeople(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static List<String> lines(String expected) throws IOException {
        return Files.readAllLines(SAMPLE.resolve("expected").resolve(expected));
    }

    /** The register line by line as {@code expected/register.csv} has it. */
    private List<String> registerLines() {
        List<Long> ids = Arrays.stream(register.ids(IN_ROLL_ORDER)).boxed().toList();
        return ids.isEmpty() ? List.of() : register.people(ids).stream().map(this::line).toList();
    }

    private String line(Person p) {
        Person.Identity who = p.identity();
        String date = who.birth() == null || who.birth().day() == 0 ? ""
            : "%d-%02d-%02d".formatted(who.birth().year(), who.birth().month(), who.birth().day());
        return Stream.of(p.placeName(), p.name(), who.sex(), who.birth() == null ? null : who.birth().year(), date, who.idNumber(),
            p.contact().phone(), p.group() == null ? null : GROUPS.get(p.group()), String.join(",", register.chapters(p.id())))
            .map(cell -> cell == null ? "" : String.valueOf(cell)).reduce((a, b) -> a + ";" + b).orElseThrow();
    }

    @Test
    void sampleIsTakenAsExpectedFileByFileAndLineByLine() throws IOException {
        List<String> counts = new ArrayList<>();
        List<String> expected = lines("people.csv");
        for (String line : expected.subList(1, expected.size())) {
            String name = line.substring(0, line.indexOf(';'));
            Imported done = people.write(people.preview(files.open(SAMPLE.resolve("people").resolve(name))), Progress.NONE);
            counts.add(String.join(";", name, "" + done.read(), "" + done.taken(), "" + done.refused()));
        }
        assertEquals(expected.subList(1, expected.size()), counts);
        List<String> wanted = lines("register.csv");
        List<String> there = registerLines();
        assertEquals(List.of(), IntStream.range(0, Math.min(there.size(), wanted.size() - 1)).filter(i -> !wanted.get(i + 1).equals(there.get(i)))
            .mapToObj(i -> wanted.get(i + 1) + " <> " + there.get(i)).limit(5).toList());
        assertEquals(wanted.size() - 1, there.size());
    }

    @Test
    void sameFileAgainDoublesNobody() {
        Imported once = people.write(people.preview(files.open(FIRST)), Progress.NONE);
        PeoplePreview again = people.preview(files.open(FIRST));
        assertEquals(List.of(), again.taken());
        assertEquals(once.read(), again.refused().size());
        assertEquals(List.of(), again.newPlaces());
        assertEquals(List.of(), again.newChapters());
        Imported twice = people.write(again, Progress.NONE);
        assertEquals(new Imported(once.number() + 1, once.read(), 0, once.read()), twice);
        assertEquals(once.taken(), register.countPeople());
        assertEquals(1, register.places().size());
    }

    @Test
    void previewWritesNothingAndNamesWhatIsNew() {
        PeoplePreview preview = people.preview(files.open(FIRST));
        assertEquals(List.of("Bản Nà Lo"), preview.newPlaces());
        assertTrue(preview.newChapters().contains("Chi hội Bản Nà Lo"), () -> preview.newChapters().toString());
        assertEquals(0, register.countPeople());
        assertEquals(List.of(), register.places());
        assertEquals(0, database.runningNumber());
    }

    @Test
    void correctedHeadingIsReadAnew() {
        ListFile file = files.open(FIRST);
        int name = file.heading().column(ListField.NAME).orElseThrow();
        int phone = file.heading().column(ListField.PHONE).orElseThrow();
        FaultException refused = assertThrows(FaultException.class, () -> people.preview(file.withColumn(name, null)));
        assertEquals(Fault.NAME_COLUMN_MISSING, refused.fault());
        PeoplePreview moved = people.preview(file.withColumn(phone, null));
        assertTrue(moved.rows().stream().allMatch(r -> r.person().contact().phone() == null));
        PeoplePreview back = people.preview(moved.file().withColumn(phone, ListColumn.of(ListField.PHONE)));
        assertEquals(people.preview(file), back);
    }

    @Test
    void villageChosenByTheClerkStandsForRowsThatNameNone() {
        PeoplePreview preview = people.preview(files.open(FIRST).withPlace("Bản Mới"));
        assertEquals(List.of("Bản Mới"), preview.newPlaces());
        people.write(preview, Progress.NONE);
        assertEquals("Bản Mới", register.places().getFirst().name());
    }

    @Test
    void stopInTheMiddleLeavesNothing() {
        PeoplePreview preview = people.preview(files.open(FIRST));
        assertThrows(Progress.Stopped.class, () -> people.write(preview, (done, of) -> {
            throw new Progress.Stopped();
        }));
        assertEquals(0, register.countPeople());
        assertEquals(0, register.countChapters());
        assertEquals(List.of(), register.places());
        assertEquals(0, database.runningNumber());
        assertEquals(preview.taken().size(), people.write(preview, Progress.NONE).taken());
    }

    @Test
    void refusedRowsComeBackWithTheirReasonAndCanBeReadAgain() {
        ListFile file = files.open(FIRST);
        PeoplePreview preview = people.preview(file);
        Path out = folder.resolve("chua-nhan.xlsx");
        Messages messages = new Messages(Messages.VIETNAMESE);
        new RefusedRows(database, new MarkedList(), messages).write(file,
            preview.refused().stream().map(r -> new RefusedRows.Refused(r.row(), r.problems())).toList(), out);
        ListFile back = files.open(out);
        assertTrue(back.heading().texts().containsValue(messages.get("paper.column.refused")), () -> back.heading().texts().toString());
        assertEquals(file.heading().columns(), back.heading().columns());
        people.write(preview, Progress.NONE);
        List<PersonRow> again = people.preview(back.withPlace(file.place())).rows();
        assertEquals(preview.rows().stream().map(r -> r.row().number() + r.person().name()).toList(),
            again.stream().map(r -> r.row().number() + r.person().name()).toList());
        assertTrue(again.stream().allMatch(PersonRow::isRefused), again::toString);
    }
}
