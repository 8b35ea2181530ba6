package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.Versions;

/** The way from the installed program to a newer one whose launcher is a script. */
@DisabledOnOs(OS.WINDOWS)
class HandOverTest {
    private static final Version OLD = Version.of("0.1.0").orElseThrow();
    private static final Version MIDDLE = Version.of("0.2.0").orElseThrow();
    private static final Version NEW = Version.of("0.3.0").orElseThrow();
    /** Comes to its door, as {@link Running#reached} does. */
    private static final String GOOD = "rm \"$SOKHUYENHOC_START\"; ";

    @TempDir
    private Path place;
    private Versions versions;
    private HandOver handOver;

    @BeforeEach
    void begin() throws IOException {
        Path folder = Files.createDirectories(place.resolve("Đỗ Thị Mỹ Lệ/so-khuyen-hoc-versions"));
        versions = new Versions(folder);
        handOver = new HandOver(versions, new HandOver.Installed(OLD, "linux-x64", ""));
    }

    private void program(Version version, String script) throws IOException {
        launcher(version, "so-khuyen-hoc", script);
    }

    private void launcher(Version version, String name, String script) throws IOException {
        Path launcher = versions.home(version).resolve("bin").resolve(name);
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, "#!/bin/sh\n" + script + "\n");
        assertTrue(launcher.toFile().setExecutable(true));
    }

    private String said() throws IOException {
        return Files.readString(place.resolve("said")).strip();
    }

    private String say(String what) {
        return "echo \"" + what + "\" >> '" + place.resolve("said") + "'; ";
    }

    @Test
    void withoutNewerVersionItRunsItself() throws IOException {
        assertEquals(OptionalInt.empty(), handOver.handOver("--version"));
        versions.point(Pointer.to(OLD));
        assertEquals(OptionalInt.empty(), handOver.handOver(), "the same version");
        versions.point(Pointer.to(NEW));
        assertEquals(OptionalInt.empty(), handOver.handOver(), "the program is gone");
        assertEquals(NEW, versions.fallen().orElseThrow(), "which is said");
        Files.writeString(versions.folder().resolve("current"), "\u0000\u0001 half");
        assertEquals(OptionalInt.empty(), handOver.handOver(), "a pointer that says nothing");
    }

    @Test
    void argumentsAndExitCodeGoThrough() throws IOException {
        program(NEW, GOOD + say("$1|$2|$3|$#") + "exit 7");
        versions.point(new Pointer(NEW, OLD, true, 9, ""));
        assertEquals(OptionalInt.of(7), handOver.handOver("--data", "/tmp/Thư mục của tôi", "chec\"k"));
        assertEquals("--data|/tmp/Thư mục của tôi|chec\"k|3", said());
        try (var files = Files.list(versions.folder())) {
            assertEquals(List.of(), files.filter(file -> file.toString().contains(".start-")).toList());
        }
    }

    @Test
    void anotherLauncherIsUsedWhereItWasUsedHere() throws IOException {
        program(NEW, GOOD + "exit 1");
        launcher(NEW, "so-khuyen-hoc-lenh", GOOD + "exit 2");
        versions.point(Pointer.to(NEW));
        assertEquals(OptionalInt.of(2), new HandOver(versions, new HandOver.Installed(OLD, "linux-x64", "/opt/so/bin/so-khuyen-hoc-lenh")).handOver("x"));
        assertEquals(OptionalInt.of(1), new HandOver(versions, new HandOver.Installed(OLD, "linux-x64", "/opt/so/bin/other")).handOver("x"));
    }

    /** The first failure may have been the power; the second leads back at once, and is said. */
    @Test
    void aVersionThatNeverComesToItsDoorIsLeft() throws IOException {
        program(MIDDLE, GOOD + say("middle") + "exit 0");
        program(NEW, say("new") + "exit 134");
        versions.point(new Pointer(NEW, MIDDLE, false, 9, "so.skh"));
        assertEquals(OptionalInt.of(134), handOver.handOver("check"));
        assertEquals("new", said());
        assertEquals(OptionalInt.of(0), handOver.handOver("check"));
        assertEquals("new\nnew\nmiddle", said());
        assertEquals(NEW, versions.fallen().orElseThrow());
        assertEquals(Optional.empty(), versions.fallen(), "said once");
        assertEquals(Pointer.to(MIDDLE), versions.pointer().orElseThrow());
        assertEquals(OptionalInt.of(0), handOver.handOver("check"));
    }

    @Test
    void fallsBackToTheInstalledOne() throws IOException {
        program(NEW, "exit 1");
        versions.point(new Pointer(NEW, OLD, true, 9, ""));
        assertEquals(OptionalInt.of(1), handOver.handOver());
        assertEquals(OptionalInt.empty(), handOver.handOver());
        assertEquals(Optional.empty(), versions.pointer());
    }

    @Test
    void whatCannotEvenBeStartedIsLeftAtOnce() throws IOException {
        Path launcher = versions.home(NEW).resolve("bin/so-khuyen-hoc");
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, "#!/nowhere/at/all\n");
        assertTrue(launcher.toFile().setExecutable(true));
        versions.point(Pointer.to(NEW));
        assertEquals(OptionalInt.empty(), handOver.handOver());
        assertEquals(NEW, versions.fallen().orElseThrow());
    }

    /** A start that worked speaks for the version whatever was before. */
    @Test
    void oneGoodStartForgetsTheBadOne() throws IOException {
        program(NEW, "exit 1");
        versions.point(Pointer.to(NEW));
        handOver.handOver();
        assertEquals(1, versions.marks().failed(NEW));
        Path mark = versions.marks().begin(NEW);
        vn.sokhuyenhoc.files.update.StartMarks.reached(mark);
        assertEquals(0, versions.marks().failed(NEW));
        assertFalse(Files.exists(mark));
    }

    /** Somebody else's start that is still under way says nothing. */
    @Test
    void startsUnderWayDoNotCount() throws IOException {
        long alive = ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
        Files.createFile(versions.folder().resolve("0.3.0.start-" + alive + "-1"));
        Files.createFile(versions.folder().resolve("0.3.0.start-" + alive + "-2"));
        assertEquals(0, versions.marks().failed(NEW));
        Files.createFile(versions.folder().resolve("0.3.0.start-99999999-1"));
        assertEquals(1, versions.marks().failed(NEW));
    }

    /** Nobody waits for a window; this one stays open for a minute. */
    @Test
    void aWindowIsNotWaitedFor() throws IOException {
        program(NEW, GOOD + "echo $$ > '" + place.resolve("pid") + "'; exec sleep 60");
        versions.point(Pointer.to(NEW));
        long begin = System.nanoTime();
        assertEquals(OptionalInt.of(0), handOver.handOver("--data", "x"));
        assertTrue(System.nanoTime() - begin < 30_000_000_000L);
        ProcessHandle.of(Long.parseLong(Files.readString(place.resolve("pid")).strip())).ifPresent(ProcessHandle::destroy);
    }

    @Test
    void theNewProgramHasItsOwnSurroundings() throws IOException {
        program(NEW, GOOD + say("[$LD_LIBRARY_PATH][$_JPACKAGE_LAUNCHER]") + "exit 0");
        versions.point(Pointer.to(NEW));
        assertEquals(OptionalInt.of(0), handOver.handOver("check"));
        assertEquals("[][]", said());
    }
}
