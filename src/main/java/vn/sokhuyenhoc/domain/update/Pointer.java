package vn.sokhuyenhoc.domain.update;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which version is in use, and the one step back.
 *
 * @param current   the version in use
 * @param before    the one before it; null where there is none to go back to
 * @param installed whether the one before is the installed program itself
 * @param schema    highest step of the tables that the one before knows; -1 where not known
 * @param copy      file of the copy of the register that was made before the update; empty for none
 */
public record Pointer(Version current, Version before, boolean installed, int schema, String copy) {
    private static final String CURRENT = "current";
    private static final String BEFORE = "before";
    private static final String INSTALLED = "before_installed";
    private static final String SCHEMA = "before_schema";
    private static final String COPY = "copy";

    /** Without a way back, as after a step back. */
    public static Pointer to(Version current) {
        return new Pointer(current, null, false, -1, "");
    }

    public String text() {
        return before == null ? CURRENT + ": " + current.text() + "\n"
            : CURRENT + ": " + current.text() + "\n" + BEFORE + ": " + before.text() + "\n" + INSTALLED + ": " + installed + "\n" + SCHEMA + ": "
                + schema + "\n" + COPY + ": " + copy + "\n";
    }

    /** Nothing for what is no pointer. */
    public static Optional<Pointer> read(String text) {
        Map<String, String> lines = new HashMap<>();
        for (String line : text.split("\\R")) { // without streams: it is asked before the program has started
            int colon = line.indexOf(": ");
            if (colon > 0) {
                lines.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        Optional<Version> current = Version.of(lines.getOrDefault(CURRENT, ""));
        if (current.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pointer(current.get(), Version.of(lines.getOrDefault(BEFORE, "")).orElse(null),
            Boolean.parseBoolean(lines.get(INSTALLED)), number(lines.getOrDefault(SCHEMA, "")), lines.getOrDefault(COPY, "")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    /** What is in use after the step back; nothing where that is the installed program. */
    public Optional<Pointer> stepped() {
        return before == null || installed ? Optional.empty() : Optional.of(to(before));
    }
}
