package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts wrong passwords beside the register, so that neither an end of the program nor another login makes them forgotten, and says how long
 * the next one has to wait: nothing for the first two, then 5 s, doubled each time up to 5 minutes.
 */
public final class WrongPasswords {
    static final String ENDING = ".tries";
    /** The longest wait. */
    public static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(WrongPasswords.class);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int FREE = 3;
    private static final int MOST_DOUBLINGS = 10;
    private static final String COUNT = ".count";
    private static final String UNTIL = ".until";
    private static final String UNTOLD = ".untold";

    private final Path file;
    private final Clock clock;
    private final Properties kept = new Properties();

    public WrongPasswords(Path folder, Clock clock) {
        this.file = folder.toAbsolutePath().resolve(DatabaseFile.NAME + ENDING);
        this.clock = clock;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("tries not read", e);
            }
        }
    }

    /** How long this account still has to wait; a clock that was set back makes it no longer than {@link #LONGEST}. */
    public Duration wait(String login) {
        long left = number(login + UNTIL) - clock.millis();
        return left <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(left, LONGEST.toMillis()));
    }

    /** Counts a wrong password; answers how long to wait now. */
    public Duration failed(String login) {
        long count = number(login + COUNT) + 1;
        kept.setProperty(login + COUNT, String.valueOf(count));
        kept.setProperty(login + UNTOLD, String.valueOf(number(login + UNTOLD) + 1));
        if (count >= FREE) {
            long wait = FIRST.toMillis() << Math.min(count - FREE, MOST_DOUBLINGS);
            kept.setProperty(login + UNTIL, String.valueOf(clock.millis() + Math.min(wait, LONGEST.toMillis())));
        }
        write();
        return wait(login);
    }

    /** The right password: the account waits no more. */
    public void succeeded(String login) {
        if (kept.remove(login + COUNT) != null) {
            kept.remove(login + UNTIL);
            write();
        }
    }

    /** How often which login was tried in vain since this was last asked for. */
    public Map<String, Integer> untold() {
        return kept.stringPropertyNames().stream().filter(name -> name.endsWith(UNTOLD)).collect(Collectors.toMap(
            name -> name.substring(0, name.length() - UNTOLD.length()), name -> (int) number(name), Integer::sum, TreeMap::new));
    }

    /** What {@link #untold} answered stands in the log of changes now. */
    public void told() {
        if (kept.keySet().removeIf(name -> name.toString().endsWith(UNTOLD))) {
            write();
        }
    }

    private long number(String name) {
        try {
            return Long.parseLong(kept.getProperty(name, "0"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private void write() {
        try {
            if (kept.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                SmallFile.write(file, kept.stringPropertyNames().stream().sorted().map(name -> name + "=" + kept.getProperty(name))
                    .collect(Collectors.joining("\n", "", "\n")));
            }
        } catch (IOException e) {
            // They still count as long as the program runs.
            LOG.warn("tries not kept", e);
        }
    }
}
