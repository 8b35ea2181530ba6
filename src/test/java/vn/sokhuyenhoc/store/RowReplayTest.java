package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.store.tables.Tables;

/** What the journal keeps of a change is enough to do it again to the letter: rows of every type of column, changed and removed ones. */
class RowReplayTest {
    private static final char[] PASSWORD = "matkhau1".toCharArray();

    @TempDir
    private Path folder;

    private static void write(Database database) {
        database.change(Deed.PROGRAM, () -> {
            new PlaceStore(database).add("Bản Nà Lo");
            new PlaceStore(database).add("Thôn 2");
            database.sql().execute("update place set name = 'Thôn 3' where id = 2");
            database.sql().execute("insert into office_key values (1, 'a', 'b', timestamp '2026-11-22 10:11:12.345678')");
            return database.sql().insertInto(Tables.ARCHIVED_PAPER).set(Tables.ARCHIVED_PAPER.KIND, "LIST").set(Tables.ARCHIVED_PAPER.PAPER_NO, "1/DS")
                .set(Tables.ARCHIVED_PAPER.PAPER_DATE, LocalDate.of(2026, 11, 22)).set(Tables.ARCHIVED_PAPER.FILE_NAME, "a.pdf")
                .set(Tables.ARCHIVED_PAPER.SHA256, "x").set(Tables.ARCHIVED_PAPER.CONTENT, new byte[5000]).set(Tables.ARCHIVED_PAPER.MADE_BY, "")
                .set(Tables.ARCHIVED_PAPER.MADE_AT, LocalDateTime.of(2026, 11, 22, 10, 0)).execute();
        });
        database.change(Deed.PROGRAM, () -> database.sql().execute("delete from place where id = 1"));
    }

    @Test
    void everythingIsThereAgain() throws IOException {
        Database.create(folder, PASSWORD).close();
        Path file = folder.resolve("so-khuyen-hoc.mv.db");
        Path older = Files.copy(file, folder.resolve("older"));
        Map<String, String> written;
        try (Database database = Database.open(folder, PASSWORD)) {
            write(database);
            written = AllRows.of(database);
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(new CatchUp.Done(2, 0), database.catchUp());
            assertEquals(written, AllRows.of(database));
            assertArrayEquals(new byte[5000], database.sql().fetchSingle(Tables.ARCHIVED_PAPER).getContent());
            assertEquals(Optional.empty(), new AuditStore(database).firstBroken());
            assertEquals(3, database.change(Deed.PLACE, () -> new PlaceStore(database).add("Thôn 4")).id());
        }
    }

    /** Whoever changes an entry, its rows or the order of entries is found out. */
    @Test
    void theLogShowsTampering() {
        try (Database database = Database.create(folder, PASSWORD)) {
            write(database);
            database.change(Deed.PLACE, () -> new PlaceStore(database).add("Thôn 5"));
            AuditStore log = new AuditStore(database);
            assertEquals(Optional.empty(), log.firstBroken());
            for (String sql : new String[]{"update audit_entry set account = 'lan' where no = 2", "delete from audit_rows where no = 2",
                "update audit_rows set content = X'00' where no = 2"}) {
                Optional<Long> broken = database.rehearse(() -> {
                    database.sql().execute(sql);
                    return log.firstBroken();
                });
                assertEquals(Optional.of(2L), broken, sql);
            }
            assertEquals(Optional.of(2L), database.rehearse(() -> {
                database.sql().execute("update audit_entry set account = 'lan' where no = 2");
                return log.firstUnsealed();
            }));
            assertEquals(Optional.of(3L), database.rehearse(() -> {
                database.sql().execute("delete from audit_rows where no = 2");
                database.sql().execute("delete from audit_entry where no = 2");
                return log.firstBroken();
            }));
        }
    }
}
