package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * Puts a copy in the place of a register that is closed. What lies there goes under dated names first. Where the power fails between two
 * steps, either the old register or the new one opens, or the opening finds no file and offers to rebuild it.
 */
public final class CopyRestore {
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Path folder;
    private final String dated;
    private final List<Path> aside = new ArrayList<>();

    private CopyRestore(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath();
        this.dated = "." + DATED.format(LocalDateTime.now(clock));
    }

    /** The journal begins anew, as it would do the changes again that the copy lacks. Answers what was set aside. */
    public static List<Path> into(Path folder, RegisterCopy copy, Clock clock) {
        copy.prove();
        return new CopyRestore(folder, clock).put(copy, false);
    }

    /** Writes in the log of the register that was put back what was done, and so shows that it opens. */
    public static void note(Path folder, RegisterCopy copy, String detail, String why) {
        try (Database database = Database.open(folder, copy.key())) {
            database.change(Deed.RESTORE, () -> {
                database.detail(detail);
                database.why(why);
                return true;
            });
        }
    }

    /** The journal stays, to do the changes again that the copy lacks. The copy is proved already. */
    static List<Path> under(Path folder, RegisterCopy copy, Clock clock) {
        return new CopyRestore(folder, clock).put(copy, true);
    }

    /** Takes away what was set aside, where a copy holds it. */
    public static void discard(List<Path> aside) {
        try {
            for (Path file : aside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_NOT_WRITTEN, e, aside.getFirst());
        }
    }

    private List<Path> put(RegisterCopy copy, boolean withJournal) {
        Path database = file(DatabaseFile.ENDING);
        Path fresh = database.resolveSibling(database.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            refuseHeld(copy);
            try {
                copy.file().take(database.getFileName().toString(), fresh);
                force(fresh);
                if (!withJournal) {
                    setAside(file(JournalKeeper.ENDING));
                    setAside(file(JournalKeeper.FORMER));
                }
                setAside(database);
                if (copy.bringsKeys()) {
                    setAside(file(KeySlots.ENDING));
                    setAside(file(KeySlots.ENDING + KeyFile.COPY));
                    copy.file().take(DatabaseFile.NAME + KeySlots.ENDING, file(KeySlots.ENDING));
                }
                Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            copy.manifest().parts().keySet().stream().filter(CopyMoment::isBeside).forEach(part -> copy.file().take(part, folder.resolve(part)));
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_NOT_WRITTEN, e, database);
        }
        return aside;
    }

    private Path file(String ending) {
        return folder.resolve(DatabaseFile.NAME + ending);
    }

    /** One that is damaged may be replaced, one that another program holds may not. */
    private void refuseHeld(RegisterCopy copy) {
        if (Files.exists(file(DatabaseFile.ENDING))) {
            try {
                new DatabaseFile(folder, copy.key(), false).connect().close();
            } catch (SQLException e) {
                if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    throw OpenNote.named(new FaultException(Fault.DATA_OPEN_ELSEWHERE, e), folder);
                }
            } catch (FaultException e) {
                if (e.fault() != Fault.DATA_DAMAGED) {
                    throw e;
                }
            }
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void setAside(Path file) throws IOException {
        if (Files.exists(file)) {
            Path name = file.resolveSibling(file.getFileName() + dated);
            for (int i = 2; Files.exists(name); i++) {
                name = file.resolveSibling(file.getFileName() + dated + "-" + i);
            }
            Files.move(file, name);
            aside.add(name);
        }
    }
}
