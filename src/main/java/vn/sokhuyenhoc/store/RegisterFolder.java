package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a register as files. */
public final class RegisterFolder {
    private static final List<String> ENDINGS = List.of(DatabaseFile.ENDING, JournalKeeper.ENDING, KeySlots.ENDING, KeySlots.ENDING + KeyFile.COPY,
        WrongPasswords.ENDING);

    private RegisterFolder() {
    }

    /** Takes away a register whose making failed. */
    public static void remove(Path folder) {
        try {
            for (String ending : ENDINGS) {
                Files.deleteIfExists(folder.resolve(DatabaseFile.NAME + ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
