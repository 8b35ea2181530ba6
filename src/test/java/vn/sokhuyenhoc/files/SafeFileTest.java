package vn.sokhuyenhoc.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;

class SafeFileTest {
    private static final String NAME = "danh sách.xlsx";
    @TempDir
    Path folder;
    private Path old;

    @BeforeEach
    void anOldFile() throws IOException {
        old = Files.writeString(folder.resolve(NAME), "old");
    }

    @Test
    void writesOverTheOldFileEvenWhereTheBodyClosesTheStream() throws IOException {
        SafeFile.write(old, out -> {
            out.write("new".getBytes());
            out.close();
        });
        assertEquals("new", Files.readString(old));
        assertEquals(List.of(NAME), names(folder));
    }

    @Test
    void makesTheFoldersThatAreNotThere() throws IOException {
        Path deep = folder.resolve("năm 2026/thôn 1/a.pdf");
        SafeFile.write(deep, out -> out.write(1));
        assertEquals(List.of("a.pdf"), names(deep.getParent()));
    }

    @ParameterizedTest
    @MethodSource
    void aFailureLeavesTheOldFileAndNothingBeside(Fault fault, IOException failure) throws IOException {
        FaultException thrown = assertThrows(FaultException.class, () -> SafeFile.write(old, out -> halfThen(out, failure)));
        assertEquals(fault, thrown.fault());
        assertEquals(List.of(NAME), thrown.args());
        assertUntouched();
    }

    static Stream<Arguments> aFailureLeavesTheOldFileAndNothingBeside() {
        return Stream.of(
            Arguments.of(Fault.DISK_FULL, new IOException("No space left on device")),
            Arguments.of(Fault.DISK_FULL, new FileSystemException("x", null, "There is not enough space on the disk")),
            Arguments.of(Fault.FILE_NOT_WRITTEN, new IOException()),
            Arguments.of(Fault.FILE_NOT_WRITTEN, new AccessDeniedException("some other file")));
    }

    private static void halfThen(OutputStream out, IOException failure) throws IOException {
        out.write(new byte[200_000]);
        throw failure;
    }

    @Test
    void refusalsOfWindowsOnOpeningAndOnMovingMeanOpenElsewhere() {
        String target = old.toString();
        assertEquals(Fault.FILE_OPEN_ELSEWHERE, SafeFile.faultOf(new AccessDeniedException("beside.tmp", target, null), old).fault());
        assertEquals(Fault.FILE_OPEN_ELSEWHERE, SafeFile.faultOf(new FileSystemException(target, null,
            "The process cannot access the file because it is being used by another process"), old).fault());
    }

    @Test
    void aLockedTargetIsToldBeforeTheWorkBegins() throws IOException {
        try (FileChannel channel = FileChannel.open(old, StandardOpenOption.WRITE); var lock = channel.lock()) {
            FaultException thrown = assertThrows(FaultException.class, () -> SafeFile.write(old, out -> {
                throw new AssertionError("began to write under " + lock);
            }));
            assertEquals(Fault.FILE_OPEN_ELSEWHERE, thrown.fault());
        }
        assertUntouched();
    }

    @Test
    void stoppedByTheClerkLeavesTheOldFile() throws IOException {
        assertThrows(Progress.Stopped.class, () -> SafeFile.write(old, out -> {
            out.write(new byte[200_000]);
            throw new Progress.Stopped();
        }));
        assertUntouched();
    }

    @Test
    void aFolderOrAFileInTheWayIsNotWritten() throws IOException {
        Files.createDirectory(folder.resolve("a.xlsx"));
        for (String path : List.of("a.xlsx", NAME + "/b.xlsx")) {
            FaultException thrown = assertThrows(FaultException.class, () -> SafeFile.write(folder.resolve(path), out -> out.write(1)));
            assertEquals(Fault.FILE_NOT_WRITTEN, thrown.fault());
        }
        assertEquals("old", Files.readString(old));
    }

    private void assertUntouched() throws IOException {
        assertEquals("old", Files.readString(old));
        assertEquals(List.of(NAME), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
