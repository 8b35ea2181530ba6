package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Progress;

/** A journal that has grown large is begun anew after a copy; from that copy on it still reaches to the newest change. */
class JournalUpkeepTest {
    private static final char[] PASSWORD = "matkhau1".toCharArray();

    @TempDir
    private Path folder;

    private static void save(Database database, String village) {
        database.change(Deed.PLACE, () -> new PlaceStore(database).add(village));
    }

    private Path former() {
        return folder.resolve("so-khuyen-hoc.journal-former");
    }

    @Test
    void reachesFromTheNewestCopyToTheNewestChange() throws Exception {
        long copied;
        try (Database database = Database.create(folder, PASSWORD)) {
            save(database, "Bản Một");
            RegisterCopies copies = new RegisterCopies(database);
            CopyMoment moment = copies.now(CopyReason.HOUR, LocalDateTime.of(2026, 11, 22, 9, 0));
            save(database, "Bản Hai");
            moment.write(RegisterCopies.folder(folder).resolve(moment.name().file()), Progress.NONE);
            copied = moment.changes();
            database.inside().journal().copied(copied);
            assertFalse(Files.exists(former()), "small ones stay as they are");
            database.inside().journal().copied(copied, 0);
            assertTrue(Files.exists(former()));
            assertEquals(2, database.verifyJournal().entries(), "the copy's change and the one after it");
            save(database, "Bản Ba");
            assertTrue(database.verifyJournal().whole());
        }
        Files.delete(folder.resolve("so-khuyen-hoc.mv.db"));
        RegisterRebuild plan = RegisterRebuild.find(folder, PASSWORD, Clock.systemDefaultZone()).orElseThrow();
        assertTrue(plan.complete());
        assertEquals(2, plan.again());
        plan.run(folder, Clock.systemDefaultZone());
        try (Database database = Database.open(folder, PASSWORD)) {
            assertEquals(new CatchUp.Done(2, 0), database.catchUp());
            assertEquals(3, new PlaceStore(database).all().size());
            database.inside().journal().copied(database.runningNumber(), Long.MAX_VALUE);
            assertFalse(Files.exists(former()), "goes when there is a later copy");
        }
    }
}
