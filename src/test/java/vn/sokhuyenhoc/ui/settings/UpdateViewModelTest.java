package vn.sokhuyenhoc.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.update.NewsText;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.PlaceBook;
import vn.sokhuyenhoc.work.update.UpdateDesk;
import vn.sokhuyenhoc.work.update.UpdateRegister;

class UpdateViewModelTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts::fail);
    private final SameThreadRunner background = new SameThreadRunner(prompts::fail);
    private UpdateRegister register;
    private UpdateViewModel model;

    @BeforeEach
    void open() throws IOException {
        register = new UpdateRegister(folder);
        model = model(register.desk());
    }

    private UpdateViewModel model(UpdateDesk desk) {
        UpdateViewModel made = new UpdateViewModel(desk, new UpdateViewModel.Outside(runner, background, prompts, new Messages(Messages.VIETNAMESE)));
        made.load();
        return made;
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void fileIsLookedAtTakenAndTakenBack() throws IOException {
        assertEquals("0.1.0", model.stateProperty().get().version().text());
        assertNull(model.stateProperty().get().next());
        assertNull(model.stateProperty().get().back());
        model.choose();
        assertNull(model.offerProperty().get(), "the clerk thought better of it");
        prompts.file = register.file("0.2.0", UpdateRegister.SYSTEM, register.tables());
        model.choose();
        assertNotNull(model.offerProperty().get());
        model.leave();
        model.take();
        assertNull(model.stateProperty().get().next(), "nothing is taken that was put away");
        model.choose();
        model.take();
        assertNull(model.offerProperty().get());
        assertEquals("0.2.0", model.stateProperty().get().next().text());
        assertTrue(prompts.told.getLast().startsWith("Đã cập nhật lên bản 0.2.0"), prompts.told.getLast());
        model.stepBack();
        assertNull(model.stateProperty().get().next());
        assertEquals("Từ lần mở sau sẽ dùng lại bản 0.1.0. Đóng chương trình rồi mở lại.", prompts.told.getLast());
        assertEquals(List.of(), prompts.failures);
    }

    @Test
    void workGoesOnWhileTheVersionIsUnpacked() throws IOException {
        prompts.file = register.file("0.2.0", UpdateRegister.SYSTEM, register.tables());
        model.choose();
        background.hold();
        model.take();
        model.take();
        assertTrue(model.taking().runningProperty().get());
        long copied = register.database().runningNumber();
        runner.run(_ -> new PlaceBook(register.database()).add("Thôn 9", "", null), place -> assertEquals("Thôn 9", place.name()));
        assertNull(model.stateProperty().get().next());
        background.release();
        assertEquals("0.2.0", model.stateProperty().get().next().text());
        assertEquals(copied + 2, register.database().runningNumber(), "the village, and one update noted");
        assertEquals(List.of(), prompts.failures);
    }

    /** Where the tables changed, it is said first, with the copy, and nothing is done without a yes. */
    @Test
    void stepBackOverOtherTablesIsAsked() throws IOException {
        prompts.file = register.file("0.2.0", UpdateRegister.SYSTEM, register.tables() + 1);
        model.choose();
        assertTrue(model.offerProperty().get().tables());
        model.take();
        UpdateViewModel next = model(register.desk("0.2.0"));
        prompts.confirms = false;
        next.stepBack();
        String asked = prompts.asked.getLast();
        assertTrue(asked.contains("-upgrade.skh") && asked.endsWith("[Dùng lại bản 0.1.0]"), asked);
        assertNotNull(next.stateProperty().get().back());
        prompts.confirms = true;
        next.stepBack();
        assertNull(next.stateProperty().get().back());
        assertTrue(register.versions.pointer().isEmpty());
    }

    @Test
    void whatIsWrongWithAFileIsSaid() throws IOException {
        prompts.file = register.file("0.2.0", "windows-x64", register.tables());
        model.choose();
        assertEquals(Fault.UPDATE_OTHER_SYSTEM, ((FaultException) prompts.failures.getLast()).fault());
        assertNull(model.offerProperty().get());
    }

    @Test
    void newsAreHeardOnlyWhenAsked() throws IOException {
        model.find();
        assertEquals("Chưa ghi nơi để bản mới.", model.newsProperty().get());
        Path stick = Files.createDirectories(folder.resolve("USB"));
        prompts.file = stick;
        model.choosePlace();
        assertEquals(stick.toString(), model.stateProperty().get().place());
        assertEquals("", model.newsProperty().get());
        assertEquals(List.of(), prompts.failures, "nothing was looked for");
        model.find();
        assertEquals(Fault.NEWS_NOT_READ, ((FaultException) prompts.failures.getLast()).fault());
        Path file = register.file("0.2.0", UpdateRegister.SYSTEM, register.tables());
        prompts.file = file;
        model.choose();
        byte[] words = NewsText.write(model.offerProperty().get().manifest(), file.getFileName().toString(), 86_000_000).getBytes(StandardCharsets.UTF_8);
        model.leave();
        Files.write(stick.resolve("latest-linux-x64"), words);
        Files.write(stick.resolve("latest-linux-x64.sig"), register.updates.sign(words));
        model.find();
        assertTrue(model.newsProperty().get().contains("bản 0.2.0") && model.newsProperty().get().contains("86 MB"), model.newsProperty().get());
        Files.copy(file, stick.resolve(file.getFileName()));
        model.find();
        assertEquals(stick.resolve(file.getFileName()), model.offerProperty().get().file());
        model.place().set("http://plain.invalid");
        model.find();
        assertEquals(Fault.NEWS_PLACE_WRONG, ((FaultException) prompts.failures.getLast()).fault());
        int failed = prompts.failures.size();
        model.place().set("x".repeat(501));
        model.find();
        assertEquals(failed, prompts.failures.size(), "what is blamed beside its field is not asked");
        model.place().set(" ");
        model.find();
        assertEquals("", model.stateProperty().get().place());
    }
}
