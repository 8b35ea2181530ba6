package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.sokhuyenhoc.domain.update.Machine;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.StartMarks;
import vn.sokhuyenhoc.files.update.Versions;

/**
 * The first thing the installed program does: where a newer version lies in the user's folder of versions, that one runs in its place. One that
 * did not come to its door twice is left, and the one before is used again. Asked at each start, so nothing of the program is loaded yet.
 */
public final class HandOver {
    /** Named to the program that is handed over to: where its mark lies, which it takes away at its door. */
    public static final String MARK = "SOKHUYENHOC_START";
    private static final int TRIES = 2;
    private static final int FAILED = 3;
    /** Set by the launcher of an image for the time of its own start; another launcher must not see it. */
    private static final String LAUNCHER = "_JPACKAGE_LAUNCHER";
    private static final String LIBRARIES = "LD_LIBRARY_PATH";
    private static final Set<String> VALUED = Set.of("--data", "--password-file", "--user");

    private final Versions versions;
    private final Installed installed;

    /**
     * The program that was started.
     *
     * @param system  for which it is made
     * @param command the launcher that was used; empty for the usual one
     */
    public record Installed(Version version, String system, String command) {
    }

    public HandOver(Versions versions, Installed installed) {
        this.versions = versions;
        this.installed = installed;
    }

    /** How the newer version ended; nothing where this program is to run itself. A program that nobody installed never hands over. */
    public static OptionalInt run(String[] args) {
        Map<String, String> environment = System.getenv();
        if (environment.containsKey(MARK) || System.getProperty(Running.PROGRAM) == null) {
            return OptionalInt.empty();
        }
        String system = System.getProperty("os.name");
        Path folder = DataFolder.versions(environment, system);
        if (!Files.exists(folder)) {
            return OptionalInt.empty();
        }
        Optional<Version> own = Version.of(vn.sokhuyenhoc.start.Version.text());
        return own.isEmpty() ? OptionalInt.empty() : new HandOver(new Versions(folder), new Installed(own.get(),
            Machine.name(system, System.getProperty("os.arch")), System.getProperty("jpackage.app-path", ""))).handOver(args);
    }

    /** The same for this folder and program. */
    public OptionalInt handOver(String... args) {
        try {
            Optional<Pointer> pointer = versions.pointer();
            while (pointer.isPresent() && pointer.get().current().isNewerThan(installed.version())) {
                OptionalInt ended = tried(pointer.get(), args);
                if (ended.isPresent()) {
                    return ended;
                }
                versions.fallBack(pointer.get());
                pointer = versions.pointer();
            }
            return OptionalInt.empty();
        } catch (IOException | RuntimeException e) {
            return OptionalInt.empty(); // whatever stands in the way there: this program can always run
        }
    }

    /** Nothing where the version is to be given up. */
    private OptionalInt tried(Pointer pointer, String[] args) throws IOException {
        Optional<Path> launcher = versions.launcher(pointer.current(), installed.system());
        StartMarks marks = versions.marks();
        while (launcher.isPresent() && marks.failed(pointer.current()) < TRIES) {
            Path mark = marks.begin(pointer.current());
            OptionalInt ended = start(same(launcher.get()), mark, args);
            boolean reached = !Files.exists(mark);
            if (reached || ended.isPresent() && marks.failed(pointer.current()) < TRIES) {
                return OptionalInt.of(ended.orElse(FAILED));
            }
        }
        return OptionalInt.empty();
    }

    /** An image may have several launchers, as one with a console on Windows: the one that was used here is used there. */
    private Path same(Path usual) {
        if (!installed.command().isEmpty()) {
            Path twin = usual.resolveSibling(Path.of(installed.command()).getFileName());
            return Files.isExecutable(twin) ? twin : usual;
        }
        return usual;
    }

    /** Nothing where it could not be started at all. Once its window is there, nobody waits for it. */
    private static OptionalInt start(Path launcher, Path mark, String[] args) {
        String[] command = new String[args.length + 1];
        command[0] = launcher.toString();
        System.arraycopy(args, 0, command, 1, args.length);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put(MARK, mark.toString());
        builder.environment().remove(LAUNCHER);
        builder.environment().remove(LIBRARIES);
        boolean isWindow = opensWindow(args);
        try {
            Process process = builder.start();
            while (!process.waitFor(1, TimeUnit.SECONDS)) {
                if (isWindow && !Files.exists(mark)) {
                    return OptionalInt.of(0);
                }
            }
            return OptionalInt.of(process.exitValue());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(FAILED);
        }
    }

    /** Without a command the window opens. */
    private static boolean opensWindow(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (VALUED.contains(args[i])) {
                i++;
            } else if (!args[i].startsWith("--data=")) {
                return false;
            }
        }
        return true;
    }
}
