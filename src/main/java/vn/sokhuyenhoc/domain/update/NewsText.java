package vn.sokhuyenhoc.domain.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The few lines that say of a newer version that it is there, as {@code latest-SYSTEM} holds them; only to be believed where they are signed. */
public final class NewsText {
    private static final String PROGRAM = "so-khuyen-hoc-latest 1";
    private static final int MOST_NOTES = 40;

    private NewsText() {
    }

    /**
     * A version that is there.
     *
     * @param file  name of the update file, which lies beside
     * @param bytes of that file
     */
    public record News(Version version, String system, String file, long bytes, List<String> notes) {
        public News {
            notes = List.copyOf(notes);
        }
    }

    public static String write(UpdateManifest manifest, String file, long bytes) {
        StringBuilder text = new StringBuilder("program: " + PROGRAM + "\nversion: " + manifest.version().text() + "\nsystem: " + manifest.system()
            + "\nfile: " + file + "\nbytes: " + bytes + "\n");
        manifest.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        return text.toString();
    }

    /** Throws {@link IllegalArgumentException} for what is no such news. */
    public static News read(String text) {
        Map<String, String> lines = new HashMap<>();
        List<String> notes = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.substring(0, colon).equals("note")) {
                notes.add(line.substring(colon + 2));
            } else if (colon > 0) {
                lines.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        String file = lines.getOrDefault("file", "");
        if (!PROGRAM.equals(lines.get("program")) || file.contains("/") || !ManifestText.isInside(file) || notes.size() > MOST_NOTES) {
            throw new IllegalArgumentException("no news");
        }
        return new News(Version.of(lines.getOrDefault("version", "")).orElseThrow(() -> new IllegalArgumentException("no version")),
            lines.getOrDefault("system", ""), file, Long.parseLong(lines.getOrDefault("bytes", "")), notes);
    }
}
