package vn.sokhuyenhoc.ui.register.households;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.MapMemory;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.GroupBook;
import vn.sokhuyenhoc.work.HouseholdBook;

class HouseholdsViewModelTest {
    @TempDir
    private Path folder;
    private final MapMemory memory = new MapMemory();
    private final ScriptedPrompts prompts = new ScriptedPrompts();

    private HouseholdsViewModel model(RegisterDesk desk) {
        HouseholdsViewModel model = new HouseholdsViewModel(new HouseholdsViewModel.Jobs(new HouseholdBook(desk.database(), RegisterDesk.CLOCK),
            new GroupBook(desk.database()), desk.register()), new SameThreadRunner(prompts::fail), prompts, RegisterDesk.MESSAGES);
        model.remember(memory);
        model.load();
        return model;
    }

    @Test
    void theVillageIsThereTheNextDayUnlessItIsGone() {
        try (RegisterDesk desk = RegisterDesk.in(folder)) {
            desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
            HouseholdsViewModel first = model(desk);
            first.places().chosenProperty().set(first.places().all().get(2));
            HouseholdsViewModel next = model(desk);
            assertEquals(first.places().get(), next.places().get());
            assertEquals(first.foundProperty().get(), next.foundProperty().get());
            memory.kept.put("households-place", "4711");
            assertEquals(0, model(desk).places().get().id(), "the whole commune");
        }
    }
}
