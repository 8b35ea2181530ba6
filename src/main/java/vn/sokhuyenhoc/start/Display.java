package vn.sokhuyenhoc.start;

import java.util.Locale;
import java.util.Map;

/** Tells whether a window can be opened at all. */
public final class Display {
    private Display() {
    }

    /** On Linux a display server must be named; elsewhere there always is one. */
    public static boolean isThere(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") || name.contains("mac") || !environment.getOrDefault("DISPLAY", "").isBlank();
    }
}
