package vn.sokhuyenhoc.ui.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.PaperRegister;

/** Copies the register, does more, looks at both side by side, and puts the copy back. */
class CopiesScreenTest extends IssuedTest {
    private final List<String> left = new CopyOnWriteArrayList<>();
    private CopiesViewModel model;

    @Override
    protected ScreenView section() {
        model = new CopiesViewModel(new CopiesViewModel.Jobs(jobs.copies().shelf(), jobs.copies().keeper(), jobs.copies().restoring()),
            new CopiesViewModel.Outside(runner, new FxTaskRunner(prompts::fail), prompts, RegisterDesk.MESSAGES, GroupRegister.CLOCK, left::add));
        return new CopiesView(model, RegisterDesk.MESSAGES);
    }

    private String text(String id) {
        return this.<Label>node(id).getText();
    }

    @Test
    void aCopyIsMadeComparedAndPutBack() throws Exception {
        wait(() -> text("copies.last").equals("Chưa có bản sao nào"));
        look("copies-none");
        chord(KeyCode.CONTROL, KeyCode.S);
        wait(() -> model.copies().size() == 1);
        assertTrue(prompts.told.getFirst().endsWith("đã mở lại và đếm đúng."), prompts.told.getFirst());
        Path stick = Files.createDirectory(folder.resolve("usb"));
        prompts.file = stick;
        click("copies.second_choose");
        wait(() -> text("copies.second_folder").equals(stick.toString()));
        int rounds = new RoundBook(desk.database()).all().size();
        runner.run(_ -> {
            new OfficeBook(desk.database()).save(PaperRegister.office("Chiềng Ve"));
            return true;
        }, _ -> { });
        look("copies-list");

        click("copies.list");
        chord(KeyCode.ENTER);
        wait(() -> model.comparisonProperty().get() != null);
        assertTrue(text("copies.lost").startsWith("⚠ Lấy lại thì mất 2 lần cất"), text("copies.lost"));
        look("copies-compare");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("copies-compare-150");
        chord(KeyCode.ESCAPE);
        look("copies-list-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look("copies-list-dark");
        assertEquals(List.of(), left);

        chord(KeyCode.ENTER);
        wait(() -> model.comparisonProperty().get() != null);
        click("copies.restore");
        wait(() -> !left.isEmpty());
        assertTrue(left.getFirst().startsWith("Sổ đã trở về lúc"), left.getFirst());
        assertEquals(List.of(), prompts.failures);
        try (Database again = Database.open(folder.resolve("register"), "matkhau123".toCharArray())) {
            assertEquals("Chiềng Mai", new OfficeBook(again).office().commune().name());
            assertEquals(rounds, new RoundBook(again).all().size());
        }
    }
}
