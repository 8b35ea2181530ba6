package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.TestRows;

/** An empty register in a temporary folder, and lists that are typed into the test as they would be pasted. */
final class ImportRegister implements AutoCloseable {
    static final String HEADING = "Họ và tên\tNăm sinh\tGiới tính\tSố CCCD\tĐiện thoại\tThôn\tChi hội\n";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);

    final Database database;
    final Register register;
    final ImportPeople people;
    final ListFiles files = new ListFiles(new WorkbookReader());
    final ListMemory memory;
    final ImportBook book;

    ImportRegister(Path folder) {
        this.database = Database.create(folder, "matkhau123".toCharArray());
        this.register = new Register(database);
        this.people = new ImportPeople(database, CLOCK);
        this.memory = new ListMemory(database);
        this.book = new ImportBook(database, CLOCK);
    }

    /** Rows below {@link #HEADING}. */
    ListFile list(String... rows) {
        return files.paste(HEADING + String.join("\n", rows), "test");
    }

    PeoplePreview preview(String... rows) {
        return people.preview(list(rows));
    }

    Imported bring(String... rows) {
        return people.write(preview(rows), Progress.NONE);
    }

    Imported write(PeoplePreview preview) {
        return people.write(preview, Progress.NONE);
    }

    List<Person> all() {
        long[] ids = register.ids(PersonFilter.roll(null));
        return ids.length == 0 ? List.of() : register.people(Arrays.stream(ids).boxed().toList());
    }

    List<String> names() {
        return all().stream().map(Person::name).toList();
    }

    Person named(String name) {
        return all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    }

    /** How many pairs are noted as told apart. */
    int notSame() {
        return TestRows.count(database, "not_same");
    }

    static List<String> kinds(PersonRow row) {
        return row.problems().stream().map(p -> p.kind().name()).toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
