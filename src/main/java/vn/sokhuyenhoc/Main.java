package vn.sokhuyenhoc;

import java.time.Clock;
import java.util.OptionalInt;
import vn.sokhuyenhoc.cli.Console;
import vn.sokhuyenhoc.cli.Program;
import vn.sokhuyenhoc.start.DeskApp;
import vn.sokhuyenhoc.start.HandOver;
import vn.sokhuyenhoc.text.Messages;

/** Where the program starts. Not an {@code Application}: JavaFX refuses such a main class on the class path. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        OptionalInt elsewhere = HandOver.run(args);
        if (elsewhere.isPresent()) {
            System.exit(elsewhere.getAsInt());
        }
        Messages messages = new Messages(Messages.VIETNAMESE);
        Program program = new Program(Clock.systemDefaultZone(), messages, DeskApp::launch);
        System.exit(Console.run(program, messages, args));
    }
}
