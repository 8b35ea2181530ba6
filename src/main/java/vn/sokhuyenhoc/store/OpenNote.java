package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * A note beside the open register for whoever finds it open: by whom, on which computer and since when, and nothing else. Its writer holds a lock
 * on it as long as it lives, so that a note left by a program that was killed says nothing. Where it cannot be written, nobody is stopped.
 */
final class OpenNote implements AutoCloseable {
    static final String ENDING = ".open";

    private static final Logger LOG = LoggerFactory.getLogger(OpenNote.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    /** Far behind the text: some systems keep others from reading what is locked. */
    private static final long LOCKED = 1L << 40;
    private static final int LINES = 3;
    private static final int LONGEST = 80;

    private final Path file;
    private FileChannel held;

    /** Called once the register is open, and so nobody else's. */
    OpenNote(Path folder, Clock clock) {
        file = file(folder);
        try {
            // First the text, then the lock: what is locked is never the text of somebody before.
            Files.write(file, List.of(System.getProperty("user.name", "?"), computer(), TIME.format(LocalDateTime.now(clock))));
            held = FileChannel.open(file, StandardOpenOption.WRITE);
            held.lock(LOCKED, 1, false);
        } catch (IOException | OverlappingFileLockException e) {
            LOG.warn("not noted who opened the register", e);
        }
    }

    private static Path file(Path folder) {
        return folder.toAbsolutePath().resolve(DatabaseFile.NAME + ENDING);
    }

    /** Its name in the office, asked of the system and not of the network. */
    private static String computer() throws IOException {
        Path name = Path.of("/etc/hostname");
        String told = System.getenv("COMPUTERNAME");
        return told != null ? told : Files.isReadable(name) ? Files.readString(name).strip() : System.getProperty("os.name");
    }

    /** Opens a register; where somebody else has it open, who that is stands in the failure, if it is known. */
    static <T> T naming(Path folder, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (FaultException e) {
            throw named(e, folder);
        }
    }

    /** The same failure with who has the register open, where that is what failed and is known. */
    static FaultException named(FaultException failure, Path folder) {
        if (failure.fault() != Fault.DATA_OPEN_ELSEWHERE || !isHeld(file(folder))) {
            return failure;
        }
        try (Stream<String> lines = Files.lines(file(folder))) {
            List<String> told = lines.limit(LINES).map(line -> line.substring(0, Math.min(line.length(), LONGEST))).toList();
            return told.size() < LINES ? failure : new FaultException(Fault.DATA_OPEN_BY, failure, told.toArray());
        } catch (IOException | RuntimeException e) {
            LOG.warn("note not read", e);
            return failure;
        }
    }

    private static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel note = FileChannel.open(file, StandardOpenOption.WRITE); FileLock free = note.tryLock(LOCKED, 1, false)) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            LOG.warn("note not asked", e);
            return false;
        }
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                held.close();
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("note not taken away", e);
        }
    }
}
