package vn.sokhuyenhoc.domain.update;

import java.util.Locale;

/** For which machine a program is made, as {@code linux-x64} or {@code windows-x64}. */
public final class Machine {
    private Machine() {
    }

    /**
     * @param system    as Java names it, such as "Windows 11"
     * @param processor as Java names it, such as "amd64"
     */
    public static String name(String system, String processor) {
        return system(system.toLowerCase(Locale.ROOT)) + "-" + processor(processor.toLowerCase(Locale.ROOT));
    }

    private static String system(String name) {
        return name.contains("win") ? "windows" : name.contains("mac") ? "mac" : "linux";
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }

    /** The launchers of a program of this system, below its folder; the first is the usual one. */
    public static String launcher(String system) {
        return system.startsWith("windows") ? "so-khuyen-hoc.exe" : system.startsWith("mac") ? "Contents/MacOS/so-khuyen-hoc" : "bin/so-khuyen-hoc";
    }
}
