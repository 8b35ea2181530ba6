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
 * and journal after its file is destroyed. {@code -Dbench.size} people with a form each; 100,000 where nothing is said.
 */
@Tag("bench")
class CopyBench {
    private static final int FORMS = 500;

    @TempDir
    private Path folder;

    private static void print(String what, long start, String more) {
        System.out.printf("%-52s %8.1f s   %s%n", what, (System.nanoTime() - start) / 1e9, more);
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
        try (Wiring wiring = Ward.make(data, Integer.getInteger("bench.size", 100_000))) {
            key(wiring);
            long start = System.nanoTime();
            CopyTask task = wiring.copies().keeper().begin(CopyReason.ASKED);
            print("Work waits for a copy to begin", start, "goal: not felt");
            start = System.nanoTime();
            var manifest = wiring.copies().keeper().write(task, Progress.NONE);
            copy = wiring.copies().shelf().folder().resolve(manifest.name().file());
            print("Copy while working, opened and counted", start, "goal 10 + 10 s; " + megabytes(copy));
            wiring.copies().keeper().settle();
            start = System.nanoTime();
            wiring.copies().shelf().compare(copy);
            print("Opened, counted and compared alone", start, "goal 10 s");
            key(wiring);
            forms = Counted.FORMS.in(wiring.copies().shelf().compare(copy).now());
            start = System.nanoTime();
            wiring.copies().keeper().closeWithCopy();
            print("Closed with a copy", start, "");
        }
        Path other = folder.resolve("other");
        long start = System.nanoTime();
        new Restoring(other, Clock.systemDefaultZone()).put(copy, Ward.PASSWORD, false);
        print("Put back into an empty folder", start, "goal 30 s");
        Files.delete(data.resolve("so-khuyen-hoc.mv.db"));
        start = System.nanoTime();
        AtomicReference<Database> opened = new AtomicReference<>();
        Opening opening = new Opening(data, null, opened::set);
        Rebuild plan = opening.rebuildable(Ward.PASSWORD).orElseThrow();
        opening.rebuild(plan, Ward.PASSWORD);
        print("Destroyed file rebuilt from copy and journal", start, "goal 120 s; " + plan.again() + " changes again");
        try (Database again = opened.get()) {
            assertTrue(plan.isComplete());
            assertEquals(forms, Counted.FORMS.in(new CopyShelf(again).compare(copy).now()));
        }
    }
}
