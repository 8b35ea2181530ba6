package vn.sokhuyenhoc.store.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** A file written beside and moved when it is whole, with the sentence for what went wrong. */
public final class BesideFile {
    static final String BESIDE = ".tmp";
    private static final Pattern LEFT = Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp|so-khuyen-hoc\\d+\\.try");
    private static final int BUFFER = 1 << 20;

    /** What is done with a whole file before it takes its place. */
    @FunctionalInterface
    public interface Last {
        void look(Path whole) throws IOException;
    }

    private BesideFile() {
    }

    /** Writes a file on the disk under its name, or leaves nothing. */
    public static void write(Path out, CopyFile.Body body, Last last) {
        Path target = out.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + BESIDE);
        try {
            Files.createDirectories(target.getParent());
            try {
                try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
                    body.writeTo(buffered);
                    buffered.flush();
                    channel.force(true);
                }
                last.look(beside);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw of(e, target);
        }
    }

    /** What a killed program left of files that were being written, by this class or as the lists and papers are; of others' files none. */
    public static void tidy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.filter(BesideFile::isLeft).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static boolean isLeft(Path file) {
        return LEFT.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
    }

    static FaultException of(IOException e, Path target) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = Stream.of("no space left", "not enough space").anyMatch(said::contains);
        return new FaultException(full ? Fault.DISK_FULL : Fault.FILE_NOT_WRITTEN, e, target);
    }
}
