package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sokhuyenhoc.ui.kit.Appearance;

/** Size of text and colours, kept beside the register so that the password is asked for in the same look. */
final class AppearanceFile {
    private static final Logger LOG = Logger.getLogger(AppearanceFile.class.getName());

    private final Path file;

    AppearanceFile(Path dataFolder) {
        this.file = dataFolder.resolve("window.properties");
    }

    /** The usual look where nothing readable is there. */
    Appearance read() {
        if (!Files.exists(file)) {
            return Appearance.USUAL;
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
            return new Appearance(Integer.parseInt(kept.getProperty("percent")), Boolean.parseBoolean(kept.getProperty("dark")));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "look not read", e);
            return Appearance.USUAL;
        }
    }

    /** A look that cannot be kept is only logged: nothing of the clerk's work depends on it. */
    void write(Appearance look) {
        Properties kept = new Properties();
        kept.setProperty("percent", String.valueOf(look.percent()));
        kept.setProperty("dark", String.valueOf(look.dark()));
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "look not kept", e);
        }
    }
}
