package vn.sokhuyenhoc.domain.update;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;

/** A manifest as plain lines: {@code version}, {@code system}, {@code schema}, {@code made}, {@code note} and {@code file}, each with a colon. */
public final class ManifestText {
    private static final String PROGRAM = "so-khuyen-hoc 1";
    private static final long MOST_BYTES = 2_000_000_000L;
    private static final int MOST_ITEMS = 20_000;
    private static final int MOST_NOTES = 40;
    private static final int LONGEST = 400;
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) (\\d{1,10}) ([x-]) (\\d{1,11}) (.+)");
    /** Names that no system of ours reads as anything but the name of a file below. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_+@$()=,~. -]{1,200}");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private String program = "";
    private Version version;
    private String system = "";
    private int schema = -1;
    private LocalDate made;
    private final List<String> notes = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ManifestText() {
    }

    public static String write(UpdateManifest manifest) {
        StringBuilder text = new StringBuilder("program: " + PROGRAM + "\nversion: " + manifest.version().text() + "\nsystem: " + manifest.system()
            + "\nschema: " + manifest.schema() + "\nmade: " + manifest.made() + "\n");
        manifest.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        manifest.items().forEach(item -> text.append("file: ").append(item.sum()).append(' ').append(item.bytes()).append(' ')
            .append(item.executable() ? 'x' : '-').append(' ').append(item.time()).append(' ').append(item.path()).append('\n'));
        return text.toString();
    }

    /** Throws {@link IllegalArgumentException} for what is no manifest, or names a file twice or outside the program's folder. */
    public static UpdateManifest read(String text) {
        ManifestText reader = new ManifestText();
        text.lines().forEach(reader::line);
        if (!reader.program.equals(PROGRAM) || reader.version == null || reader.schema < 0 || reader.made == null
            || !reader.system.matches("[a-z]+-[a-z0-9]+") || reader.notes.size() > MOST_NOTES || reader.items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("no manifest");
        }
        UpdateManifest manifest = new UpdateManifest(reader.version, reader.system, reader.schema, reader.made, reader.notes, reader.items);
        if (manifest.bytes() > MOST_BYTES) {
            throw new IllegalArgumentException("too large");
        }
        return manifest;
    }

    private void line(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no line of a manifest");
        }
        String words = line.substring(colon + 2);
        switch (line.substring(0, colon)) {
            case "program" -> program = words;
            case "version" -> version = Version.of(words).orElseThrow(() -> new IllegalArgumentException("no version"));
            case "system" -> system = words;
            case "schema" -> schema = Integer.parseInt(words);
            case "made" -> made = day(words);
            case "note" -> notes.add(words);
            case "file" -> items.add(item(words));
            default -> throw new IllegalArgumentException("no line of a manifest");
        }
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Item item(String words) {
        Matcher found = FILE.matcher(words);
        if (!found.matches() || !isInside(found.group(5)) || !names.add(found.group(5).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no file of a program");
        }
        return new Item(found.group(5), Long.parseLong(found.group(2)), found.group(1), found.group(3).equals("x"),
            Long.parseLong(found.group(4)));
    }

    /** Whether a path stays below the folder it is written to, on every system. */
    public static boolean isInside(String path) {
        for (String name : path.split("/", -1)) {
            if (!NAME.matcher(name).matches() || name.endsWith(".") || name.endsWith(" ") || DEVICE.matcher(name).matches()) {
                return false;
            }
        }
        return path.length() <= LONGEST;
    }
}
