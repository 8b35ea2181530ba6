package vn.sokhuyenhoc.work.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.store.copy.ProgramVersion;
import vn.sokhuyenhoc.store.journal.Journal;

/**
 * What the makers of the program need to find a fault, as plain text that the clerk can read before sending it: versions, sizes, the last
 * lines of the logs. No name, no number of anybody: the logs have none, rows are only counted, and long numbers are struck out once more.
 */
public final class FaultReport {
    private static final int LINES = 400;
    private static final int CODES = 20;
    private static final long MEGABYTE = 1 << 20;

    private final Database database;
    private final Clock clock;

    public FaultReport(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param screen its size and how large the text is, as words */
    public Path write(String screen, Path out) {
        String text = text(screen);
        SafeFile.write(out, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        return out;
    }

    private String text(String screen) {
        List<String> log = log();
        List<String> lines = new ArrayList<>(List.of("so-khuyen-hoc " + ProgramVersion.text(),
            "at: " + LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES), "java: " + System.getProperty("java.runtime.version"),
            "system: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
            "processors: " + Runtime.getRuntime().availableProcessors(), "heap: " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB",
            "screen: " + screen, "role: " + database.account().role(), "changes: " + database.runningNumber()));
        Journal.Verified journal = database.verifyJournal();
        lines.add("journal: " + journal.entries() + " entries, last " + journal.lastNumber() + ", " + (journal.whole() ? "whole" : "broken"));
        new RegisterCopies(database).state().rows().forEach((table, rows) -> lines.add("rows " + table.toLowerCase() + ": " + rows));
        lines.add("last faults: " + String.join(" ", codes(log)));
        lines.add("");
        lines.addAll(log.subList(Math.max(0, log.size() - LINES), log.size()));
        return String.join("\n", lines).replaceAll("\\d{9,}", "#") + "\n";
    }

    /** The older file first. */
    private List<String> log() {
        Path folder = database.folder().resolve("log");
        List<String> lines = new ArrayList<>();
        for (String name : List.of("so-khuyen-hoc-1.log", "so-khuyen-hoc-0.log")) {
            if (Files.isRegularFile(folder.resolve(name))) {
                try (Stream<String> found = Files.lines(folder.resolve(name), StandardCharsets.UTF_8)) {
                    found.forEach(lines::add);
                } catch (IOException | UncheckedIOException e) {
                    lines.add("log not read: " + e.getClass().getSimpleName());
                }
            }
        }
        return lines;
    }

    private static List<String> codes(List<String> log) {
        List<String> codes = log.stream().filter(line -> line.contains("FaultException ")).map(line -> line.substring(line.lastIndexOf(' ') + 1))
            .flatMap(name -> Stream.of(Fault.values()).filter(fault -> fault.name().equals(name))).map(Fault::code).toList();
        return codes.subList(Math.max(0, codes.size() - CODES), codes.size());
    }
}
