package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.ui.lock.LockViewModel;

/** Size of text, colours, language and keys of this computer, kept beside the register so that the password is asked for in the same look. */
final class AppearanceFile implements Memory {
    private static final Logger LOG = Logger.getLogger(AppearanceFile.class.getName());

    private static final String LANGUAGE = "language";
    private static final String HELP = "help";
    private static final String LOCK = "lock_minutes";
    private static final String LOGIN = "login";

    private final Path file;

    AppearanceFile(Path dataFolder) {
        this.file = dataFolder.resolve("window.properties");
    }

    /** The usual look where nothing readable is there. */
    Appearance read() {
        Properties kept = kept();
        if (kept.getProperty("percent") == null) {
            return Appearance.USUAL;
        }
        try {
            return new Appearance(Integer.parseInt(kept.getProperty("percent")), Boolean.parseBoolean(kept.getProperty("dark")));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "look not read", e);
            return Appearance.USUAL;
        }
    }

    /** The usual keys where nothing readable is there. */
    KeySet readKeys() {
        Properties kept = kept();
        Map<Action, KeyCode> keys = new EnumMap<>(Action.class);
        try {
            for (Action action : Action.values()) {
                keys.put(action, KeyCode.valueOf(kept.getProperty(name(action), KeySet.USUAL.keys().get(action).name())));
            }
            return new KeySet(keys);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "keys not read", e);
            return KeySet.USUAL;
        }
    }

    /** The language of the screen; Vietnamese where nothing readable is there. */
    Locale readLanguage() {
        String kept = kept().getProperty(LANGUAGE, "");
        return Messages.LANGUAGES.stream().filter(one -> one.getLanguage().equals(kept)).findFirst().orElse(Messages.VIETNAMESE);
    }

    void write(Locale language) {
        Properties kept = kept();
        kept.setProperty(LANGUAGE, language.getLanguage());
        write(kept);
    }

    /** Whom to call, in whole words, so that the door can say it too; empty where nobody is named. */
    String readHelp(Messages messages) {
        String kept = kept().getProperty(HELP, "");
        return kept.isBlank() ? "" : messages.get("kit.help", kept);
    }

    String write(HelpLine line, Messages messages) {
        String help = String.join(" · ", line.parts());
        Properties kept = kept();
        if (!help.equals(kept.getProperty(HELP, ""))) {
            kept.setProperty(HELP, help);
            write(kept);
        }
        return help.isEmpty() ? "" : messages.get("kit.help", help);
    }

    @Override
    public String recall(String list) {
        return kept().getProperty("list." + list, "");
    }

    @Override
    public void keep(String list, String words) {
        Properties kept = kept();
        if (!words.equals(kept.setProperty("list." + list, words))) {
            write(kept);
        }
    }

    /** Minutes after which the window locks itself; 0 for never. */
    int readLock() {
        try {
            return Integer.parseInt(kept().getProperty(LOCK, String.valueOf(LockViewModel.USUAL_MINUTES)));
        } catch (NumberFormatException e) {
            LOG.log(Level.WARNING, "lock not read", e);
            return LockViewModel.USUAL_MINUTES;
        }
    }

    /** Who came in last here; empty where nobody did. */
    String readLogin() {
        return kept().getProperty(LOGIN, "");
    }

    void writeLogin(String login) {
        Properties kept = kept();
        if (!login.equals(kept.getProperty(LOGIN))) {
            kept.setProperty(LOGIN, login);
            write(kept);
        }
    }

    void writeLock(int minutes) {
        Properties kept = kept();
        kept.setProperty(LOCK, String.valueOf(minutes));
        write(kept);
    }

    private static String name(Action action) {
        return "key." + action.name().toLowerCase(Locale.ROOT);
    }

    private Properties kept() {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "look not read", e);
            }
        }
        return kept;
    }

    /** A look that cannot be kept is only logged: nothing of the clerk's work depends on it. */
    void write(Appearance look) {
        Properties kept = kept();
        kept.setProperty("percent", String.valueOf(look.percent()));
        kept.setProperty("dark", String.valueOf(look.dark()));
        write(kept);
    }

    void write(KeySet keys) {
        Properties kept = kept();
        keys.keys().forEach((action, code) -> kept.setProperty(name(action), code.name()));
        write(kept);
    }

    private void write(Properties kept) {
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
