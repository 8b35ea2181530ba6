package vn.sokhuyenhoc.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** What of the disk is behind a failure of the database. */
final class DiskFailure {
    /** With less bytes than these H2 cannot write a change of many rows. */
    private static final long LEAST_ROOM = 4L << 20;

    private DiskFailure() {
    }

    /**
     * Whether a disk without room is behind it. H2 often writes beside the statement that then fails and knows only that the file was closed:
     * then the room that is left tells.
     *
     * @param closed whether the file was closed by itself
     */
    static boolean isFull(Throwable failure, boolean closed, Path folder) {
        return saysFull(failure) || closed && !isBehind(failure) && folder.toFile().isDirectory() && folder.toFile().getUsableSpace() < LEAST_ROOM;
    }

    /** In the words of Linux or of Windows. */
    static boolean saysFull(Throwable failure) {
        String words = failure == null ? "" : String.valueOf(failure.getMessage());
        return failure != null && (words.contains("No space left") || words.contains("not enough space") || saysFull(failure.getCause()));
    }

    /** Whether the disk itself would not read or write, not what stands in the file or who may open it. */
    static boolean isBehind(Throwable failure) {
        return failure != null && (failure instanceof IOException && !(failure instanceof EOFException || failure instanceof AccessDeniedException)
            || isBehind(failure.getCause()));
    }
}
