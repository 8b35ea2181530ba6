package vn.sokhuyenhoc.store.copy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.RegisterState;

/** A manifest as lines, name and value. */
final class ManifestText {
    static final int FORMAT = 1;
    private static final String ROWS = "rows.";
    private static final String PART = "part.";

    private ManifestText() {
    }

    static String write(CopyManifest manifest) {
        RegisterState state = manifest.state();
        Map<String, String> lines = new TreeMap<>();
        lines.put("format", String.valueOf(FORMAT));
        lines.put("register", manifest.name().register());
        lines.put("at", manifest.name().at().toString());
        lines.put("why", manifest.name().why().name());
        lines.put("by", manifest.by());
        lines.put("program", manifest.program());
        lines.put("schema", manifest.schema());
        lines.put("changes", String.valueOf(state.changes()));
        lines.put("last.at", state.lastAt() == null ? "" : state.lastAt().toString());
        lines.put("last.by", state.lastBy());
        lines.put("head", state.head());
        state.rows().forEach((table, rows) -> lines.put(ROWS + table, String.valueOf(rows)));
        manifest.parts().forEach((part, sum) -> lines.put(PART + part, sum));
        return lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue() + "\n").collect(Collectors.joining());
    }

    /** Version of the text; 0 where it is none. */
    static int format(String text) {
        String first = values(text).getOrDefault("format", "0");
        return first.matches("\\d{1,6}") ? Integer.parseInt(first) : 0;
    }

    /** Refuses what was not written by {@link #write} as an IllegalArgumentException. */
    static CopyManifest read(String text) {
        Map<String, String> values = values(text);
        try {
            CopyName name = new CopyName(get(values, "register"), LocalDateTime.parse(get(values, "at")), CopyReason.valueOf(get(values, "why")));
            String lastAt = get(values, "last.at");
            RegisterState state = new RegisterState(Long.parseLong(get(values, "changes")), lastAt.isEmpty() ? null : LocalDateTime.parse(lastAt),
                get(values, "last.by"), get(values, "head"), below(values, ROWS).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, rows -> Long.parseLong(rows.getValue()))));
            return new CopyManifest(name, get(values, "by"), get(values, "program"), get(values, "schema"), state, below(values, PART));
        } catch (DateTimeException | NullPointerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String get(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Map<String, String> below(Map<String, String> values, String prefix) {
        return values.entrySet().stream().filter(value -> value.getKey().startsWith(prefix))
            .collect(Collectors.toMap(value -> value.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line ->
            values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return values;
    }
}
