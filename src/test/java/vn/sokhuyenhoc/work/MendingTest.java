package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.Database;

/** A file put back to an older state gets from the journal what was done since. */
class MendingTest {
    private static final String PASSWORD = "matkhau123";

    @TempDir
    private Path folder;

    private Database reopened() {
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).open(PASSWORD.toCharArray());
        return opened.get();
    }

    private List<String> forms(Database database) {
        FormEntry entry = new FormEntry(database, SampleRegister.CLOCK);
        List<String> kept = new ArrayList<>();
        for (RollLine line : entry.roll(new RoundBook(database).find("2026-cong-dan"), null)) {
            if (line.isKept()) {
                kept.add(line.subject().name() + " " + line.kept().columns());
            }
        }
        return kept;
    }

    @Test
    void formsKeyedSinceTheOlderStateComeBack() throws IOException {
        SampleRegister.in(folder).close();
        Path file = folder.resolve("so-khuyen-hoc.mv.db");
        Path older = Files.copy(file, folder.resolve("older"));
        List<String> expected;
        Map<String, String> tables;
        try (Database database = reopened()) {
            FormEntry entry = new FormEntry(database, SampleRegister.CLOCK);
            var round = new RoundBook(database).find("2026-cong-dan");
            List<RollLine> roll = entry.roll(round, null);
            for (int i = 0; i < 20; i++) {
                FormDraft draft = new FormDraft(List.of("9", "8", ".", "7", "9", "9", "8", "8", "9", String.valueOf(i % 10)));
                MarkColumn column = i % 4 == 0 ? MarkColumn.REVIEWED : MarkColumn.DECLARED;
                entry.accept(new Keyed(round, roll.get(i).subject(), draft, new Seat(null, null, column), null, Effort.UNKNOWN, null), true);
            }
            CommitHistory history = new CommitHistory(entry);
            history.add(((FormEntry.Outcome.Saved) entry.accept(new Keyed(round, roll.get(30).subject(), new FormDraft(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"))), true))
                .commit());
            history.undo();
            new ClerkBook(database).named("Lan");
            expected = forms(database);
            tables = AllRows.of(database);
        }
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (Database database = reopened()) {
            assertEquals(expected, forms(database));
            assertEquals(tables, AllRows.of(database));
            FaultException warning = database.warnings().getFirst();
            assertEquals(Fault.REGISTER_MENDED, warning.fault());
            assertTrue(new Checkup(database).run(Progress.NONE).differences().isEmpty());
        }
        try (Database database = reopened()) {
            assertTrue(database.warnings().isEmpty(), "mended once and for all");
        }
    }
}
