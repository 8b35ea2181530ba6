package vn.sokhuyenhoc.files.update;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;

/** Update files, whole and spoilt, unpacked into a real folder. */
class UpdateFileTest {
    private static final String SYSTEM = "linux-x64";
    private static final Version NEW = Version.of("0.2.0").orElseThrow();
    private final Updates updates = new Updates();
    @TempDir
    private Path place;
    private Path file;
    private Versions versions;
    private MakersKey key;

    @BeforeEach
    void begin() throws IOException {
        file = place.resolve("so.capnhat");
        versions = new Versions(place.resolve("Nguyễn Thị Ánh/Ứng dụng/versions"));
        key = MakersKey.of(updates.keyIn(place.resolve("program")));
    }

    private void take() {
        versions.take(UpdateFile.open(file, key), Progress.NONE);
    }

    private Fault refused() {
        Fault fault = assertThrows(FaultException.class, this::take).fault();
        assertNothingLeft();
        return fault;
    }

    private void assertNothingLeft() {
        assertTrue(versions.launcher(NEW, SYSTEM).isEmpty());
        if (Files.exists(versions.folder())) {
            try (Stream<Path> all = Files.list(versions.folder())) {
                assertEquals(List.of(), all.filter(Files::isDirectory).toList());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private Updates.Parts parts() {
        return updates.parts("0.2.0", SYSTEM, 9, "#!/bin/sh\nexit 0\n");
    }

    @Test
    void isUnpackedWhole() throws IOException {
        Updates.Parts parts = parts();
        parts.write(file);
        List<Long> told = new ArrayList<>();
        versions.take(UpdateFile.open(file, key), (done, of) -> {
            assertEquals(parts.manifest.bytes(), of);
            told.add(done);
        });
        Path launcher = versions.launcher(NEW, SYSTEM).orElseThrow();
        assertTrue(Files.isExecutable(launcher));
        for (String name : parts.files.keySet()) {
            assertArrayEquals(parts.files.get(name), Files.readAllBytes(versions.home(NEW).resolve(name)));
            assertEquals(1_000_000_000L, Files.getLastModifiedTime(versions.home(NEW).resolve(name)).to(TimeUnit.SECONDS));
        }
        assertFalse(Files.isExecutable(versions.home(NEW).resolve("lib/app/empty")));
        assertEquals(parts.manifest, versions.manifest(NEW).orElseThrow());
        assertEquals(List.of(0L, (long) parts.files.get(Updates.LAUNCHER).length), told.subList(0, 2));
        assertEquals(parts.manifest.bytes(), told.getLast());
        take();
        assertTrue(versions.launcher(NEW, SYSTEM).isPresent(), "taken again");
    }

    @Test
    void halfAFileIsRefused() throws IOException {
        parts().write(file);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += length < 2000 || length > whole.length - 300 ? 7 : 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Fault.UPDATE_DAMAGED, refused(), "cut at " + length);
        }
        Files.delete(file);
        assertEquals(Fault.FILE_MISSING, refused());
    }

    /** Either refused, or, where the byte means nothing to a zip, exactly the program that was signed. */
    @Test
    void aChangedByteIsRefused() throws IOException {
        Updates.Parts parts = parts();
        parts.write(file);
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, spoilt);
            try {
                take();
                for (String name : parts.files.keySet()) {
                    assertArrayEquals(parts.files.get(name), Files.readAllBytes(versions.home(NEW).resolve(name)));
                }
                versions.tidy(Set.of());
            } catch (FaultException e) {
                refused++;
                assertTrue(Set.of(Fault.UPDATE_DAMAGED, Fault.UPDATE_NOT_SIGNED).contains(e.fault()), e.fault() + "");
            }
            assertNothingLeft();
        }
        assertTrue(refused > 200, "only " + refused);
    }

    @Test
    void whatOthersSignedIsRefused() throws IOException {
        new Updates().parts("0.2.0", SYSTEM, 9, "#!/bin/sh\n").write(file);
        assertEquals(Fault.UPDATE_NOT_SIGNED, refused());
        Updates.Parts parts = parts();
        parts.sign = new byte[0];
        parts.write(file);
        assertEquals(Fault.UPDATE_NOT_SIGNED, refused());
        parts.sign = new byte[64];
        parts.write(file);
        assertEquals(Fault.UPDATE_NOT_SIGNED, refused());
        parts = parts();
        parts.words = new String(parts.words).replace("0.2.0", "0.9.0").getBytes();
        parts.write(file);
        assertEquals(Fault.UPDATE_NOT_SIGNED, refused());
    }

    @Test
    void filesThatAreNotInTheManifestAreRefused() throws IOException {
        Updates.Parts parts = parts();
        parts.files.put("lib/app/more.jar", new byte[3]);
        parts.write(file);
        assertEquals(Fault.UPDATE_DAMAGED, refused());
        parts = parts();
        parts.files.remove("lib/app/empty");
        parts.write(file);
        assertEquals(Fault.UPDATE_DAMAGED, refused());
        parts = parts();
        parts.files.put("lib/app/empty", new byte[1]);
        parts.write(file);
        assertEquals(Fault.UPDATE_DAMAGED, refused());
        parts = parts();
        parts.files.put("lib/app/so-khuyen-hoc.jar", parts.files.get("lib/app/so-khuyen-hoc.jar").clone());
        parts.files.get("lib/app/so-khuyen-hoc.jar")[5]++;
        parts.write(file);
        assertEquals(Fault.UPDATE_DAMAGED, refused(), "same size, other bytes, a valid zip");
    }

    /** A name twice, as only the list at the end of the zip can have it. */
    @Test
    void aNameTwiceIsRefused() throws IOException {
        Updates.Parts parts = parts();
        parts.files.put("lib/app/emptx", new byte[0]);
        parts.write(file);
        byte[] bytes = Files.readAllBytes(file);
        byte[] name = "lib/app/emptx".getBytes();
        for (int i = 0; i + name.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
                bytes[i + name.length - 1] = 'y';
            }
        }
        Files.write(file, bytes);
        assertEquals(Fault.UPDATE_DAMAGED, refused());
    }

    /** Signed, and yet outside the folder: a key may be stolen. */
    @Test
    void pathsOutsideAreRefused() throws IOException {
        for (String out : List.of("../out", "lib/../../out", "/tmp/out", "C:\\out", "lib/app/\u0000")) {
            Updates.Parts parts = parts();
            UpdateManifest right = parts.manifest;
            List<Item> items = new ArrayList<>(right.items());
            items.add(new Item(out, 1, items.getFirst().sum(), false, 0));
            parts.files.put(out, new byte[1]);
            updates.signed(parts, new UpdateManifest(right.version(), right.system(), right.schema(), right.made(), right.notes(), items));
            parts.write(file);
            assertEquals(Fault.UPDATE_DAMAGED, refused(), out);
        }
    }

    @Test
    void aProgramWithoutKeyTakesNothing() throws IOException {
        parts().write(file);
        assertEquals(Fault.UPDATE_NO_KEY, assertThrows(FaultException.class, () -> MakersKey.of(null)).fault());
        assertEquals(Fault.UPDATE_NO_KEY, assertThrows(FaultException.class, () -> MakersKey.of(place)).fault());
        Files.writeString(place.resolve(MakersKey.FILE), "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n");
        assertEquals(Fault.UPDATE_NO_KEY, assertThrows(FaultException.class, () -> MakersKey.of(place)).fault());
    }

    @Test
    void stoppedLeavesNothing() throws IOException {
        parts().write(file);
        assertThrows(Progress.Stopped.class, () -> versions.take(UpdateFile.open(file, key), (done, of) -> {
            if (done > 0) {
                throw new Progress.Stopped();
            }
        }));
        assertNothingLeft();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        parts().write(file);
        Files.createDirectories(versions.folder().getParent());
        Files.writeString(versions.folder(), "a file where the folder should be");
        assertEquals(Fault.VERSIONS_NOT_WRITTEN, assertThrows(FaultException.class, this::take).fault());
    }

    @Test
    void onlyOneAtATime() throws IOException {
        parts().write(file);
        try (Turn turn = Turn.of(versions.folder()).orElseThrow()) {
            assertEquals(Fault.UPDATE_BUSY, refused());
            versions.tidy(Set.of());
        }
        take();
    }
}
