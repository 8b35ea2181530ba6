package vn.sokhuyenhoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.start.DataFolder;
import vn.sokhuyenhoc.start.Display;
import vn.sokhuyenhoc.start.Logs;
import vn.sokhuyenhoc.start.Running;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.work.Opening;

/** The command line: unattended jobs over the same work classes as the window. Without a command the window opens. */
@Command(name = "so-khuyen-hoc", resourceBundle = "messages.console", description = "${bundle:console.program}", mixinStandardHelpOptions = true,
    versionProvider = Program.Build.class, subcommands = {SampleCommand.class, ImportCommand.class, RoundsCommand.class, RoundCommand.class,
        ExportCommand.class, CriteriaCommand.class, CheckCommand.class, DemoCommand.class,
        UndoImportCommand.class, ScoreCommand.class, CertificatesCommand.class, VerifyCodeCommand.class, BackupCommand.class, RestoreCommand.class,
        UpdateCommand.class})
public final class Program implements Runnable {
    static final int DONE = 0;
    static final int SOME_REFUSED = 1;

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:console.data}")
    private Path data;

    @Option(names = "--password-file", paramLabel = "FILE", description = "${bundle:console.password_file}")
    private Path passwordFile;

    @Option(names = "--user", paramLabel = "LOGIN", description = "${bundle:console.user}")
    private String user;

    @Spec
    private CommandSpec spec;

    /** What {@code --version} says. */
    static final class Build implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return Running.lines();
        }
    }

    private final Clock clock;
    private final Messages messages;
    private final Window window;

    /** Opens the window over a data folder; with a password the register is opened without asking. */
    public interface Window {
        void open(Path dataFolder, char[] password);
    }

    public Program(Clock clock, Messages messages, Window window) {
        this.clock = clock;
        this.messages = messages;
        this.window = window;
    }

    @Override
    public void run() {
        if (!Display.isThere(System.getenv(), System.getProperty("os.name"))) {
            throw new FaultException(Fault.NO_DISPLAY);
        }
        window.open(dataFolder(), null);
    }

    Path dataFolder() {
        Path folder = DataFolder.choose(data, System.getenv(), System.getProperty("os.name"));
        Logs.into(folder);
        return folder;
    }

    Messages messages() {
        return messages;
    }

    Window window() {
        return window;
    }

    Clock clock() {
        return clock;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** One line of what a command did. */
    void print(String key, Object value) {
        out().println(key + ": " + value);
    }

    /** Does a job over the register of the data folder; answers the job's exit code. */
    int over(ToIntFunction<Wiring> job) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Opening opening = opening(dataFolder(), opened);
        String login = user == null ? System.getenv().getOrDefault("SOKHUYENHOC_USER", "") : user;
        if (login.isBlank()) {
            opening.open(password());
        } else {
            opening.open(login, password());
        }
        try (Wiring wiring = Wiring.over(opened.get(), clock)) {
            Running.reached();
            wiring.copies().keeper().watch();
            int code = job.applyAsInt(wiring);
            wiring.copies().keeper().close();
            warn(wiring.copies().keeper().warnings());
            warn(wiring.database().warnings());
            return code;
        }
    }

    /** What went wrong beside the job, which is done all the same. */
    private void warn(List<FaultException> warnings) {
        Sentences sentences = new Sentences(messages);
        warnings.forEach(warning -> spec.commandLine().getErr().println(sentences.withCode(warning)));
    }

    Opening opening(Path folder, AtomicReference<Database> opened) {
        return Wiring.opening(folder, clock, opened::set);
    }

    /** From the file named, else from the environment; never from an argument, where others could read it. */
    char[] password() {
        if (passwordFile != null) {
            try {
                return Files.readString(passwordFile).lines().findFirst().orElse("").toCharArray();
            } catch (IOException e) {
                throw new FaultException(Fault.FILE_MISSING, e, passwordFile);
            }
        }
        String variable = System.getenv("SOKHUYENHOC_PASSWORD");
        if (variable == null || variable.isEmpty()) {
            throw new FaultException(Fault.PASSWORD_MISSING);
        }
        return variable.toCharArray();
    }
}
