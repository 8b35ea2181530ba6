package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.update.Machine;
import vn.sokhuyenhoc.files.update.StartMarks;
import vn.sokhuyenhoc.files.update.Versions;
import vn.sokhuyenhoc.work.update.Program;
import vn.sokhuyenhoc.work.update.Shelf;

/** The program that runs: which version, from where, and what it owes to the installed one that may have started it. */
public final class Running {
    /** Names the folder of the program's jars; the launcher of an image sets it. */
    static final String PROGRAM = "sokhuyenhoc.program";
    private static final Logger LOG = Logger.getLogger(Running.class.getName());

    private Running() {
    }

    /** Its version; and where it lies, if it is not the installed program that runs but a newer one in its place. */
    public static String[] lines() {
        String first = "so-khuyen-hoc " + Version.text();
        return folder().filter(_ -> System.getenv().containsKey(HandOver.MARK)).map(folder -> new String[] {first, "program: " + folder})
            .orElseGet(() -> new String[] {first});
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(PROGRAM)).map(Path::of);
    }

    /** The programs of this user, with this one among them. */
    public static Shelf shelf() {
        String system = System.getProperty("os.name");
        return new Shelf(new Versions(DataFolder.versions(System.getenv(), system)), new Program(
            vn.sokhuyenhoc.domain.update.Version.of(Version.text()).orElseThrow(), Machine.name(system, System.getProperty("os.arch")),
            folder().orElse(null)));
    }

    /** It came to its door, or has done its command: whoever started it need not go back to the version before. */
    public static void reached() {
        Map<String, String> environment = System.getenv();
        if (environment.containsKey(HandOver.MARK)) {
            try {
                StartMarks.reached(Path.of(environment.get(HandOver.MARK)));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "start not marked", e);
            }
        }
    }

    /** Takes away programs of earlier updates; answers a version that would not start, which is to be said once. */
    public static Optional<FaultException> settle(Shelf shelf) {
        try {
            shelf.tidy();
        } catch (FaultException e) {
            LOG.log(Level.WARNING, "old versions stay", e);
        }
        return shelf.versions().fallen().map(failed -> new FaultException(Fault.VERSION_FAILED, failed.text(), Version.text()));
    }
}
