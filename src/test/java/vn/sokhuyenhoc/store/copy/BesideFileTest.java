package vn.sokhuyenhoc.store.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** A file is whole under its name, or not there. */
class BesideFileTest {
    @TempDir
    private Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aFullDiskLeavesNothingAndTheOldFileStays() throws IOException {
        Path out = Files.writeString(folder.resolve("out.skh"), "old");
        FaultException full = assertThrows(FaultException.class, () -> BesideFile.write(out, stream -> {
            stream.write(new byte[3 << 20]);
            throw new IOException("No space left on device");
        }, _ -> { }));
        assertEquals(Fault.DISK_FULL, full.fault());
        assertEquals(List.of("out.skh"), files());
        assertEquals("old", Files.readString(out));
    }

    @Test
    void oneThatIsNotGoodNeverGetsItsName() throws IOException {
        assertThrows(FaultException.class, () -> BesideFile.write(folder.resolve("out.skh"), stream -> stream.write(7), whole -> {
            assertEquals(1, Files.size(whole));
            throw new FaultException(Fault.COPY_DAMAGED, whole);
        }));
        assertEquals(List.of(), files());
    }
}
