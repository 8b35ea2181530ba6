package vn.sokhuyenhoc.work.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.update.NewsText;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.Updates;
import vn.sokhuyenhoc.work.log.ChangeLog;

/** Updates over a real register and real folders. */
class UpdateDeskTest {
    private static final String SYSTEM = UpdateRegister.SYSTEM;

    @TempDir
    private Path folder;
    private UpdateRegister register;
    private UpdateDesk desk;

    @BeforeEach
    void open() throws IOException {
        register = new UpdateRegister(folder.resolve("Máy của bác Nguyễn"));
        desk = register.desk();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static Version version(String text) {
        return Version.of(text).orElseThrow();
    }

    private Fault refused(Path file) throws IOException {
        Fault fault = assertThrows(FaultException.class, () -> desk.take(file, Progress.NONE)).fault();
        assertEquals(fault, assertThrows(FaultException.class, () -> desk.look(file)).fault());
        assertEquals(0, register.copies(), "nothing is copied for what is not taken");
        assertEquals(Optional.empty(), register.versions.pointer());
        return fault;
    }

    @Test
    void takesTheVersionAndGoesBack() throws IOException {
        Path file = register.file("0.2.0", SYSTEM, register.tables());
        UpdateDesk.Offer offer = desk.look(file);
        assertEquals(List.of("Nhập phiếu nhanh hơn."), offer.manifest().notes());
        assertFalse(offer.tables());
        List<Long> told = new ArrayList<>();
        UpdateDesk.Taken taken = desk.take(file, (done, of) -> told.add(1000 * done / Math.max(1, of)));
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1000, told.getLast());
        assertEquals(1, register.copies());
        assertEquals(new Pointer(version("0.2.0"), version("0.1.0"), true, register.tables(), taken.copy().name().file()),
            register.versions.pointer().orElseThrow());
        assertEquals(version("0.2.0"), desk.shelf().waiting().orElseThrow());
        assertEquals(Fault.UPDATE_WAITING, assertThrows(FaultException.class, () -> desk.look(file)).fault());
        assertTrue(new ChangeLog(register.database()).look().isEmpty());

        UpdateDesk next = register.desk("0.2.0");
        assertTrue(next.shelf().waiting().isEmpty());
        Shelf.Back back = next.shelf().back().orElseThrow();
        assertEquals(new Shelf.Back(version("0.1.0"), version("0.2.0"), false, taken.copy().name().file()), back);
        assertEquals(version("0.1.0"), next.stepBack());
        assertEquals(Optional.empty(), register.versions.pointer());
        assertEquals(Fault.NO_VERSION_BEFORE, assertThrows(FaultException.class, next::stepBack).fault());
        desk.shelf().tidy();
        assertFalse(Files.exists(register.versions.home(version("0.2.0"))));
        desk.look(file);
    }

    @Test
    void oneStepBackIsKept() throws IOException {
        desk.take(register.file("0.2.0", SYSTEM, register.tables()), Progress.NONE);
        UpdateDesk second = register.desk("0.2.0");
        second.take(register.file("0.3.0", SYSTEM, register.tables() + 1), Progress.NONE);
        UpdateDesk third = register.desk("0.3.0");
        Shelf.Back back = third.shelf().back().orElseThrow();
        assertEquals(version("0.2.0"), back.before());
        assertTrue(back.tables(), "the tables went on by one");
        assertTrue(back.copy().endsWith("-upgrade.skh"));
        third.shelf().tidy();
        assertTrue(register.versions.launcher(version("0.2.0"), SYSTEM).isPresent());
        third.take(register.file("0.4.0", SYSTEM, register.tables() + 1), Progress.NONE);
        register.desk("0.4.0").shelf().tidy();
        assertFalse(Files.exists(register.versions.home(version("0.2.0"))), "beyond one step back");
        UpdateDesk fourth = register.desk("0.4.0");
        assertEquals(version("0.3.0"), fourth.stepBack());
        assertEquals(Pointer.to(version("0.3.0")), register.versions.pointer().orElseThrow());
        assertEquals(version("0.3.0"), fourth.shelf().returning().orElseThrow());
        assertTrue(fourth.shelf().back().isEmpty());
    }

    /** Before the program was closed the step back leads to where one is. */
    @Test
    void undoneBeforeTheNextStart() throws IOException {
        desk.take(register.file("0.2.0", SYSTEM, register.tables()), Progress.NONE);
        assertEquals(version("0.1.0"), desk.stepBack());
        assertTrue(desk.shelf().waiting().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0", "0.0.9", "0.1.0-thu"})
    void noNewerVersionIsRefused(String version) throws IOException {
        assertEquals(Fault.UPDATE_NOT_NEWER, refused(register.file(version, SYSTEM, register.tables())));
    }

    @Test
    void anotherSystemIsRefused() throws IOException {
        assertEquals(Fault.UPDATE_OTHER_SYSTEM, refused(register.file("0.2.0", "windows-x64", register.tables())));
    }

    @Test
    void spoiltAndForeignFilesAreRefused() throws IOException {
        Path file = register.file("0.2.0", SYSTEM, register.tables());
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertEquals(Fault.UPDATE_DAMAGED, refused(file));
        new Updates().parts("0.2.0", SYSTEM, register.tables(), "#!/bin/sh\n").write(file);
        assertEquals(Fault.UPDATE_NOT_SIGNED, refused(file));
        Files.delete(file);
        assertEquals(Fault.FILE_MISSING, refused(file));
    }

    @Test
    void otherTablesAreSaidBefore() throws IOException {
        assertTrue(desk.look(register.file("0.2.0", SYSTEM, register.tables() + 1)).tables());
    }

    /** Stopped in the copy or while unpacking, at every word of progress: the old program, and nothing half. */
    @Test
    void stoppedAnywhereNothingIsTaken() throws IOException {
        Path file = register.file("0.2.0", SYSTEM, register.tables());
        List<Long> all = new ArrayList<>();
        desk.take(file, (done, of) -> all.add(done));
        desk.stepBack();
        desk.shelf().tidy();
        for (int stop = 0; stop < all.size(); stop++) {
            int most = stop;
            List<Long> told = new ArrayList<>();
            assertThrows(Progress.Stopped.class, () -> desk.take(file, (done, of) -> {
                told.add(done);
                if (told.size() > most) {
                    throw new Progress.Stopped();
                }
            }));
            assertEquals(Optional.empty(), register.versions.pointer());
            assertTrue(register.versions.launcher(version("0.2.0"), SYSTEM).isEmpty());
        }
    }

    /** As on a stick that is pulled out: without the copy nothing is taken. */
    @Test
    void withoutACopyNothingIsTaken() throws IOException {
        Path file = register.file("0.2.0", SYSTEM, register.tables());
        Path copies = register.folder().resolve("Dữ liệu").resolve("copies");
        Files.deleteIfExists(copies);
        Files.writeString(copies, "a file where the folder should be");
        assertThrows(FaultException.class, () -> desk.take(file, Progress.NONE));
        assertEquals(Optional.empty(), register.versions.pointer());
        assertTrue(register.versions.launcher(version("0.2.0"), SYSTEM).isEmpty());
        Files.delete(copies);
        desk.take(file, Progress.NONE);
    }

    @Test
    void newsInAFolderAreHeard() throws IOException {
        assertEquals("", desk.place(), "nobody looks anywhere");
        Path stick = Files.createDirectories(folder.resolve("USB của xã"));
        desk.setPlace(stick.toString());
        assertEquals(stick.toString(), desk.place());
        assertEquals(Fault.NEWS_NOT_READ, assertThrows(FaultException.class, () -> desk.find(stick.toString())).fault());
        Path file = register.file("0.2.0", SYSTEM, register.tables());
        var manifest = desk.look(file).manifest();
        byte[] words = NewsText.write(manifest, file.getFileName().toString(), 7_000_000).getBytes(StandardCharsets.UTF_8);
        Files.write(stick.resolve("latest-" + SYSTEM), words);
        Files.write(stick.resolve("latest-" + SYSTEM + ".sig"), register.updates.sign(words));
        assertEquals(null, desk.find(stick.toString()).orElseThrow().file());
        Files.copy(file, stick.resolve(file.getFileName()));
        assertEquals(stick.resolve(file.getFileName()), desk.find(stick.toString()).orElseThrow().file());
        assertEquals(version("0.2.0"), desk.find(stick.toString()).orElseThrow().news().version());
        assertTrue(register.desk("0.2.0").find(stick.toString()).isEmpty());
        Files.write(stick.resolve("latest-" + SYSTEM + ".sig"), new Updates().sign(words));
        assertEquals(Fault.NEWS_NOT_SIGNED, assertThrows(FaultException.class, () -> desk.find(stick.toString())).fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.invalid/x", "ftp://example.invalid", "thư mục", "https://", "https://me:word@example.invalid/",
        "https://example.invalid/?who=me", "\u0000"})
    void noPlace(String place) {
        assertEquals(Fault.NEWS_PLACE_WRONG, assertThrows(FaultException.class, () -> desk.setPlace(place)).fault());
        assertEquals("", desk.place());
    }
}
