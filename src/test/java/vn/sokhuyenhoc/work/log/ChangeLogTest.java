package vn.sokhuyenhoc.work.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.audit.LoggedColumn;
import vn.sokhuyenhoc.domain.audit.LoggedRow;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.TestRows;

/** What the log of changes tells, and that it cannot be changed unseen. */
class ChangeLogTest {
    private static final Set<String> SILENT = Set.of("flyway_schema_history");
    @TempDir
    private Path folder;
    private LogDesk desk;
    private long mai;

    @BeforeEach
    void open() {
        desk = new LogDesk(folder);
        mai = desk.people().add(LogDesk.form("Lò Thị Mai", "Bản Nà Lo", "0912345678")).id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> details(AuditFilter filter) {
        return desk.log.entries(LongStream.of(desk.log.nos(filter)).boxed().toList()).stream().map(AuditEntry::detail).toList();
    }

    @Test
    void aRowIsToldInColumnsThatAClerkKnows() {
        LoggedRow row = desk.log.rows(desk.last(), 10).getFirst();
        assertEquals(LoggedTable.PERSON, row.table());
        assertEquals("Lò Thị Mai", row.name());
        Set<LoggedColumn> columns = row.values().stream().map(LoggedRow.Value::column).collect(Collectors.toSet());
        assertTrue(columns.containsAll(Set.of(LoggedColumn.FULL_NAME, LoggedColumn.ID_NUMBER, LoggedColumn.PLACE_ID)));
        assertEquals(List.of("Bản Nà Lo"), row.values().stream().filter(v -> v.column() == LoggedColumn.PLACE_ID).map(LoggedRow.Value::after).toList());
    }

    @Test
    void aChangeTellsOldAndNew() {
        desk.people().save(mai, LogDesk.form("Lò Thị Mai", "Bản Nà Lo", "0987654321"));
        assertEquals(List.of(new LoggedRow.Value(LoggedColumn.PHONE, "0912345678", "0987654321")), desk.log.rows(desk.last(), 10).getFirst().values());
    }

    @Test
    void entriesAreFoundByDayAccountDeedAndText() {
        desk.people().event(mai, PersonEvent.Kind.MOVED_OUT, "20/11/2026", "đi làm ở Hà Nội");
        assertEquals("Lò Thị Mai", desk.entry(desk.last()).detail());
        assertEquals("đi làm ở Hà Nội", desk.entry(desk.last()).why());
        assertEquals(List.of("Lò Thị Mai", "Lò Thị Mai"), details(new AuditFilter(null, null, "", Deed.PERSON, "")));
        assertEquals(1, details(new AuditFilter(null, null, "", null, "ha noi")).size(), "also by the reason, marks aside");
        assertEquals(0, details(AuditFilter.by("lan")).size());
        assertEquals(details(AuditFilter.ALL), details(AuditFilter.day(LocalDate.now())));
        assertEquals(0, details(AuditFilter.day(LocalDate.now().minusDays(1))).size());
        assertEquals(2, desk.log.ofPerson(mai).size());
        assertEquals(List.of("quantri"), desk.log.accounts());
    }

    @Test
    void noEntryTellsAnIdNumberInItsWords() {
        desk.titles.citizens(3);
        assertFalse(details(AuditFilter.ALL).stream().anyMatch(detail -> detail.matches(".*\\d{9,}.*")));
    }

    @Test
    void filesThatGoOutAreNoted(@TempDir Path out) {
        desk.titles.publishing().people(PersonFilter.roll(null), false, out.resolve("danh-sach.xlsx"), Progress.NONE);
        assertEquals(Deed.EXPORT, desk.entry(desk.last()).deed());
        assertEquals("danh-sach.xlsx (8)", desk.entry(desk.last()).detail());
        desk.titles.publishing().people(PersonFilter.roll(null), true, out.resolve("danh-sach-du.xlsx"), Progress.NONE);
        assertEquals(Deed.FULL_IDS, desk.entry(desk.last()).deed());
    }

    @Test
    void whatIsChangedInTheLogIsSeen() {
        assertTrue(desk.log.check().isEmpty());
        long no = desk.last();
        desk.key(0, "9");
        TestRows.execute(desk.database(), "update audit_entry set detail = 'Lò Văn Páo' where no = ?", no);
        assertEquals(Fault.LOG_BROKEN, desk.log.check().orElseThrow().fault());
        TestRows.execute(desk.database(), "update audit_entry set detail = 'Lò Thị Mai' where no = ?", no);
        assertTrue(desk.log.check().isEmpty());
        TestRows.execute(desk.database(), "delete from audit_rows where no = ?", no);
        assertEquals(Fault.LOG_BROKEN, desk.log.check().orElseThrow().fault());
    }

    @Test
    void whatIsTakenOffItsEndIsSeenAgainstTheJournal() {
        desk.key(0, "9");
        long no = desk.last();
        TestRows.execute(desk.database(), "delete from audit_rows where no = ?", no);
        TestRows.execute(desk.database(), "delete from audit_entry where no = ?", no);
        assertEquals(Fault.LOG_AND_JOURNAL_DIFFER, desk.log.check().orElseThrow().fault());
    }

    @Test
    void everyTableHasItsName() {
        assertEquals(List.of(), AllRows.of(desk.database()).keySet().stream().filter(table -> !SILENT.contains(table))
            .filter(table -> LoggedTable.of(table).isEmpty()).toList());
    }
}
