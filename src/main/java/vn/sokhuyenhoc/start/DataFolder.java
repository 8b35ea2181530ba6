package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the register lies: what the clerk names, else SOKHUYENHOC_DATA, else the system's folder for application data. */
public final class DataFolder {
    private static final String NAME = "so-khuyen-hoc";
    private static final String VERSIONS = "so-khuyen-hoc-versions";

    private DataFolder() {
    }

    /** @param named by an option, or null */
    public static Path choose(Path named, Map<String, String> environment, String system) {
        if (named != null) {
            return named.toAbsolutePath().normalize();
        }
        String variable = environment.getOrDefault("SOKHUYENHOC_DATA", "");
        return (variable.isBlank() ? ofSystem(environment, system) : Path.of(variable)).toAbsolutePath().normalize();
    }

    /** Where newer programs of this user lie: beside the usual data folder, on Windows where nothing is carried from computer to computer. */
    public static Path versions(Map<String, String> environment, String system) {
        String variable = environment.getOrDefault("SOKHUYENHOC_VERSIONS", "");
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (!variable.isBlank() || !local.isBlank() && system.toLowerCase(Locale.ROOT).contains("win")) {
            return (variable.isBlank() ? Path.of(local).resolve(VERSIONS) : Path.of(variable)).toAbsolutePath().normalize();
        }
        return ofSystem(environment, system).resolveSibling(VERSIONS).toAbsolutePath().normalize();
    }

    private static Path ofSystem(Map<String, String> environment, String system) {
        Path home = Path.of(System.getProperty("user.home"));
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", home.toString())).resolve(NAME);
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return (shared.isBlank() ? home.resolve(".local").resolve("share") : Path.of(shared)).resolve(NAME);
    }
}
