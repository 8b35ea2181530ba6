package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program's log: two files of 2 MB beside the register, warnings and worse, without a name or number of anybody; nothing on the screen. */
public final class Logs {
    private static final int MOST_BYTES = 2_000_000;

    private Logs() {
    }

    /** A log that cannot be written, as on a full disk, must not speak instead of the sentence for the clerk. */
    private static final class Silent extends ErrorManager {
        @Override
        public void error(String message, Exception failure, int code) {
            // There is nowhere left to say it.
        }
    }

    /** Where no log can be written the program works without one. */
    public static void into(Path dataFolder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        root.setLevel(Level.WARNING);
        try {
            Path folder = Files.createDirectories(dataFolder.resolve("log"));
            FileHandler file = new FileHandler(folder.resolve("so-khuyen-hoc-%g.log").toString(), MOST_BYTES, 2, true);
            file.setFormatter(new NamelessLog());
            file.setErrorManager(new Silent());
            root.addHandler(file);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }
}
