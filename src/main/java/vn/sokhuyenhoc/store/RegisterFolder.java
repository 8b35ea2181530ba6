package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/** The files of a register as files. */
public final class RegisterFolder {
    private static final List<String> ENDINGS = List.of(DatabaseFile.ENDING, JournalKeeper.ENDING, KeySlots.ENDING, KeySlots.ENDING + KeyFile.COPY,
        WrongPasswords.ENDING);

    private RegisterFolder() {
    }

    /** Makes the folder where it is not there; refuses one that nothing can be written to. */
    public static void ensureWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, DatabaseFile.NAME, ".try"));
        } catch (IOException e) {
            throw new FaultException(Fault.FOLDER_READ_ONLY, e, folder.toString());
        }
    }

    /**
     * Refuses a folder that is not there any more, as when a stick was pulled out, that nothing can be written to, or with files in it that are
     * another's on this computer.
     */
    public static void ensureThere(Path folder) {
        if (Files.notExists(folder)) {
            throw new FaultException(Fault.FOLDER_GONE, folder.toString());
        }
        ensureWritable(folder);
        List<Path> files = ENDINGS.stream().map(ending -> folder.resolve(DatabaseFile.NAME + ending)).filter(Files::exists).toList();
        if (!files.stream().allMatch(Files::isReadable)) {
            throw new FaultException(Fault.NO_RIGHTS, folder.toString());
        }
        if (!files.stream().allMatch(Files::isWritable)) { // refused at the first change else, which is to note who came in
            throw new FaultException(Fault.DATA_READ_ONLY, folder);
        }
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
