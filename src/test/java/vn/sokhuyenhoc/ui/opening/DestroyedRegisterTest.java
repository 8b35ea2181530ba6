package vn.sokhuyenhoc.ui.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;
import vn.sokhuyenhoc.work.paper.PaperRegister;

/** The door to a register whose file is gone. */
class DestroyedRegisterTest {
    @TempDir
    private Path folder;
    private final List<Database> open = new ArrayList<>();
    private final ScriptedPrompts prompts = new ScriptedPrompts();

    @AfterEach
    void close() {
        open.forEach(Database::close);
    }

    private OpeningViewModel model() {
        return new OpeningViewModel(new Doors(new Opening(folder, null, open::add), new Opening(folder.resolve("so-mau"), null, open::add), null,
            Clock.systemDefaultZone()), new SameThreadRunner(), prompts, new Messages(Messages.VIETNAMESE));
    }

    /** The file is destroyed: after the password the way out is shown, and taken. */
    @Test
    void aDestroyedRegisterIsRebuiltFromItsCopy() throws IOException {
        try (Database database = Database.create(folder, "matkhau9".toCharArray())) {
            new CopyKeeper(database, new CopyShelf(database), Clock.systemDefaultZone()).make(CopyReason.HOUR, Progress.NONE);
            new OfficeBook(database).save(PaperRegister.office("Chiềng Ve"));
        }
        Files.delete(folder.resolve("so-khuyen-hoc.mv.db"));
        OpeningViewModel model = model();
        model.known().set("matkhau9");
        model.open();
        assertEquals(OpeningViewModel.Step.REBUILD, model.stepProperty().get());
        assertEquals(Fault.DATABASE_GONE, ((FaultException) prompts.failures.getFirst()).fault());
        assertTrue(model.planProperty().get().isComplete());
        assertEquals(1, model.planProperty().get().again());
        model.rebuild();
        assertTrue(model.openedProperty().get());
        assertEquals("Chiềng Ve", new OfficeBook(open.getFirst()).office().commune().name());
    }

    @Test
    void withoutACopyOnlyTheFaultIsSaid() throws IOException {
        Database.create(folder, "matkhau9".toCharArray()).close();
        Files.delete(folder.resolve("so-khuyen-hoc.mv.db"));
        OpeningViewModel model = model();
        model.known().set("matkhau9");
        model.open();
        assertEquals(OpeningViewModel.Step.PASSWORD, model.stepProperty().get());
        assertEquals(1, prompts.failures.size());
    }
}
