package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.copies.CopyTask;
import vn.sokhuyenhoc.work.copies.Rebuild;
import vn.sokhuyenhoc.work.copies.Restoring;

/**
 * Goals: a large register is copied while it is open, the copy opened and counted, put back, and the register made again from copy
 * and journal after its file is destroyed.
 */
@Tag("bench")
class CopyBench {
    private static final int FORMS = 500;

    @TempDir
    private Path folder;

    private static void put(String goal, double limit, String what, long start) {
        Tally.HERE.put(Tally.Goal.most(goal, limit, "s"), what, (System.nanoTime() - start) / 1e9);
    }

    private static String megabytes(Path file) throws IOException {
        return "%.0f MB".formatted(Files.size(file) / 1e6);
    }

    /** Forms keyed one by one, each on the disk. */
    private static void key(Wiring wiring) {
        Round round = wiring.rounds().book().find("2026-cong-dan");
        var roll = wiring.rounds().entry().roll(round, null);
        for (RollLine line : roll.subList(0, Math.min(FORMS, roll.size()))) {
            wiring.rounds().entry().accept(new Keyed(round, line.subject(), new FormDraft(Collections.nCopies(10, "9"))), true);
        }
    }

    @Test
    void copyRestoreRebuild() throws IOException {
        Path data = folder.resolve("data");
        Path copy;
        long forms;
        try (Wiring wiring = Ward.make(data, Tally.people())) {
            key(wiring);
            long start = System.nanoTime();
            CopyTask task = wiring.copies().keeper().begin(CopyReason.ASKED);
            put("R-5", 0.1, "work waits for a copy to begin", start);
            start = System.nanoTime();
            var manifest = wiring.copies().keeper().write(task, Progress.NONE);
            copy = wiring.copies().shelf().folder().resolve(manifest.name().file());
            put("R-5", 20, "copy while working, opened and counted, of " + megabytes(copy), start);
            wiring.copies().keeper().settle();
            start = System.nanoTime();
            wiring.copies().shelf().compare(copy);
            put("R-5", 10, "opened, counted and compared", start);
            key(wiring);
            forms = Counted.FORMS.in(wiring.copies().shelf().compare(copy).now());
        }
        Path other = folder.resolve("other");
        long start = System.nanoTime();
        new Restoring(other, Clock.systemDefaultZone()).put(copy, Ward.PASSWORD, false);
        put("R-5", 30, "put back into an empty folder", start);
        Files.delete(data.resolve("so-khuyen-hoc.mv.db"));
        start = System.nanoTime();
        AtomicReference<Database> opened = new AtomicReference<>();
        Opening opening = new Opening(data, null, opened::set);
        Rebuild plan = opening.rebuildable(Ward.PASSWORD).orElseThrow();
        opening.rebuild(plan, "", Ward.PASSWORD);
        put("R-4", 120, "destroyed file rebuilt, " + plan.again() + " forms again from the journal", start);
        try (Database again = opened.get()) {
            assertTrue(plan.isComplete());
            assertEquals(forms, Counted.FORMS.in(new CopyShelf(again).compare(copy).now()));
        }
    }
}
