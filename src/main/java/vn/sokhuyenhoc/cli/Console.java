package vn.sokhuyenhoc.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.start.Running;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/** Runs a command and turns its outcome into an exit code: 0 done, 1 some rows refused, 2 wrong usage, 3 failed and nothing changed. */
public final class Console {
    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 3;

    private Console() {
    }

    /** With the program's own output streams, in UTF-8 whatever the system says. */
    public static int run(Program program, Messages messages, String... args) {
        return run(program, messages, writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    }

    static int run(Program program, Messages messages, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(program).setOut(out).setErr(err);
        line.setParameterExceptionHandler((e, _) -> {
            err.println(messages.get("console.wrong_usage", e.getCommandLine().getCommandSpec().qualifiedName()));
            err.println(e.getMessage());
            return WRONG_USAGE;
        });
        AtomicBoolean known = new AtomicBoolean(); // what nobody foresaw may be the fault of a version that cannot start
        line.setExecutionExceptionHandler((e, _, _) -> {
            known.set(e instanceof FaultException);
            Logger.getLogger(Console.class.getName()).log(Level.SEVERE, "command failed", e);
            err.println(new Sentences(messages).withCode(e));
            return FAILED;
        });
        int code = line.execute(args);
        if (code != FAILED || known.get()) {
            Running.reached();
        }
        out.flush();
        err.flush();
        return code;
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
