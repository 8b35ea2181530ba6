package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one table of all figures: {@code figures.tsv} gets a line for each, {@code table.md} is written anew from all lines. Where a figure is
 * taken again the later one stands. In a small run nothing is judged.
 */
final class Tally {
    static final boolean SMALL = "small".equals(System.getProperty("bench.size"));
    static final Tally HERE = new Tally(Path.of("target", "bench"), SMALL);
    private static final int CELLS = 5;

    private final Path folder;
    private final boolean small;

    /**
     * What a figure is held against.
     *
     * @param id    as in the list of goals: P1, R-1, E3
     * @param limit in the unit; the most, or the least where {@code least}
     */
    record Goal(String id, double limit, String unit, boolean least) {
        static Goal most(String id, double limit, String unit) {
            return new Goal(id, limit, unit, false);
        }

        boolean isMet(double figure) {
            return least ? figure >= limit : figure <= limit;
        }
    }

    /** @param small whether so few people that a figure says nothing */
    Tally(Path folder, boolean small) {
        this.folder = folder;
        this.small = small;
    }

    /** How many people a bench makes: 100,000, or 2,000 in a small run, or what {@code bench.people} says. */
    static int people() {
        return Integer.getInteger("bench.people", SMALL ? 2_000 : 100_000);
    }

    /** Takes note of a figure in the goal's unit. */
    void put(Goal goal, String what, double figure) {
        String judged = small ? "small run" : goal.isMet(figure) ? "met" : "**missed**";
        String limit = (goal.least() ? "≥ " : "≤ ") + number(goal.limit()) + " " + goal.unit();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("figures.tsv"), String.join("\t", goal.id(), what, number(figure) + " " + goal.unit(), limit, judged) + "\n",
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Files.writeString(folder.resolve("table.md"), table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String table() throws IOException {
        Map<String, String[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("figures.tsv"))) {
            String[] cells = line.split("\t");
            if (cells.length == CELLS) {
                rows.put(cells[0].replaceFirst("(\\D+)(\\d)$", "$10$2") + " " + cells[1], cells);
            }
        }
        StringBuilder table = new StringBuilder("Machine: ").append(machine()).append("\n\n| Goal | What | Figure | Limit | |\n|---|---|---|---|---|\n");
        rows.values().forEach(cells -> table.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n"));
        return table.toString();
    }

    private static String machine() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String processor = !Files.exists(info) ? System.getProperty("os.arch") : Files.readAllLines(info).stream()
            .filter(line -> line.startsWith("model name")).findFirst().map(line -> line.substring(line.indexOf(':') + 2)).orElse("");
        return "%s, %d cores, %s, Java %s, heap %d MB".formatted(processor, Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
            System.getProperty("java.version"), Runtime.getRuntime().maxMemory() >> 20);
    }

    private static String number(double figure) {
        return figure >= 100 || figure == Math.rint(figure) ? "%.0f".formatted(figure) : String.format(Locale.ROOT, "%.2f", figure);
    }
}
