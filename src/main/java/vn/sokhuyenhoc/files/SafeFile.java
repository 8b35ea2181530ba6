package vn.sokhuyenhoc.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * Writes a whole file or leaves the old one as it was: the bytes go to a temporary file in the same folder, are forced to disk
 * and moved over the target. Refuses a target that another program holds, a folder, a full disk, each as a {@link FaultException}
 * that names the file.
 */
public final class SafeFile {

    /** Writes the bytes; need not close the stream. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    private SafeFile() {
    }

    public static void write(Path out, Body body) {
        Path target = out.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            refuseHeld(target);
            try {
                fill(beside, body);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (UncheckedIOException e) {
            throw faultOf(e.getCause(), target);
        } catch (IOException e) {
            throw faultOf(e, target);
        }
    }

    private static void fill(Path beside, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new LeftOpen(Channels.newOutputStream(channel));
            body.write(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Asked before the work, so that nobody waits a minute to hear that the old list is still open on the desk. */
    private static void refuseHeld(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (!Files.exists(target)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new FileSystemException(target.toString(), null, "locked");
            }
        } catch (OverlappingFileLockException e) {
            throw new FileSystemException(target.toString(), null, "locked");
        }
    }

    /** The whole-file fault behind a failed write. */
    static FaultException faultOf(IOException e, Path target) {
        Fault fault = noRoom(e, target) ? Fault.DISK_FULL : held(e, target) ? Fault.FILE_OPEN_ELSEWHERE : Fault.FILE_NOT_WRITTEN;
        return new FaultException(fault, e, target.getFileName().toString());
    }

    // Windows speaks the language of the machine, so the disk is asked too, and a held file is told by what was refused, not by the words.
    private static boolean noRoom(IOException e, Path target) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        try {
            return Stream.of("no space left", "not enough space").anyMatch(said::contains)
                || Files.getFileStore(target.getParent()).getUsableSpace() == 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean held(IOException e, Path target) {
        return e instanceof FileSystemException refused
            && (target.toString().equals(refused.getFile()) || target.toString().equals(refused.getOtherFile()))
            && Files.isRegularFile(target) && Files.isWritable(target);
    }

    /** Some writers close what they are given, but the bytes must still be forced to disk. */
    private static final class LeftOpen extends BufferedOutputStream {
        LeftOpen(OutputStream out) {
            super(out, 1 << 16);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
