package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.update.Version;

/**
 * Starts of a newer version that have not come to the door yet: a file each, made by whoever starts it and taken away by the version itself
 * once it is there. What lies there of a start that is over was a start that failed.
 */
public final class StartMarks {
    private static final String WORD = ".start-";

    private final Path folder;

    StartMarks(Path folder) {
        this.folder = folder;
    }

    /** A start begins; answers its mark. Made by this process, which waits for the start. */
    public Path begin(Version version) throws IOException {
        return Files.createFile(folder.resolve(version.text() + WORD + ProcessHandle.current().pid() + "-" + System.nanoTime()));
    }

    /** How many starts of the version failed. To be asked while this process has none under way. */
    public int failed(Version version) throws IOException {
        int failed = 0;
        for (Path mark : of(version)) {
            if (isOver(mark)) {
                failed++;
            }
        }
        return failed;
    }

    /** The version of this start came to the door: neither this start nor one before speaks against it. */
    public static void reached(Path mark) throws IOException {
        String name = mark.getFileName().toString();
        Files.deleteIfExists(mark);
        if (name.contains(WORD)) {
            StartMarks marks = new StartMarks(mark.toAbsolutePath().getParent());
            Version.of(name.substring(0, name.indexOf(WORD))).ifPresent(marks::forget);
        }
    }

    /** As when the version is taken anew. */
    void forget(Version version) {
        try {
            for (Path mark : of(version)) {
                if (isOver(mark)) {
                    Files.deleteIfExists(mark);
                }
            }
        } catch (IOException e) {
            // A mark that stays only makes the next start more careful.
            return;
        }
    }

    private List<Path> of(Version version) throws IOException {
        List<Path> marks = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, version.text() + WORD + "*")) {
            files.forEach(marks::add);
        }
        return marks;
    }

    /** Whether who began it lives no more, or is this process. */
    private static boolean isOver(Path mark) {
        String name = mark.getFileName().toString();
        String pid = name.substring(name.indexOf(WORD) + WORD.length()).split("-")[0];
        long number = pid.matches("\\d{1,18}") ? Long.parseLong(pid) : 0;
        return number == ProcessHandle.current().pid() || ProcessHandle.of(number).isEmpty();
    }
}
