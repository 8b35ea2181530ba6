package vn.sokhuyenhoc.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes the computer away reads nothing of anybody: not in the data folder, not in the log, not in what is left for a moment. */
class NothingReadableTest {
    private static final int LOOKS = 4;

    @TempDir
    private Path folder;

    @Test
    void noNameNoNumberNoMarkIsInAnyFile() throws IOException, InterruptedException {
        KnownTexts known = KnownTexts.ofTheSample();
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Process day = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx512m",
            "-Djava.io.tmpdir=" + temporary, "-Duser.home=" + Files.createDirectories(folder.resolve("home")), "-Dstdout.encoding=UTF-8",
            "-cp", System.getProperty("java.class.path"), OfficeDay.class.getName(), folder.toString())
            .redirectError(folder.resolve("said.txt").toFile()).start();
        try (BufferedReader said = day.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            while (line != null && !line.equals(OfficeDay.DONE)) {
                line = said.readLine();
            }
            assertEquals(OfficeDay.DONE, line, () -> said());
            logTellsOfFailuresButOfNobody(known);
            for (int i = 0; i < LOOKS; i++) {
                assertEquals(List.of(), known.readableIn(folder.resolve("data")), "while it works");
                assertEquals(List.of(), known.readableIn(temporary), "while it works");
            }
        } finally {
            day.toHandle().destroyForcibly();
            day.waitFor();
        }
        assertEquals(List.of(), known.readableIn(folder.resolve("data")), "after the kill");
        assertEquals(List.of(), known.readableIn(temporary), "after the kill");
        assertEquals(List.of(), known.readableIn(folder.resolve("home")), "after the kill");
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void logTellsOfFailuresButOfNobody(KnownTexts known) throws IOException {
        String log;
        try (Stream<Path> files = Files.list(folder.resolve("data/log"))) {
            log = files.filter(file -> file.toString().endsWith(".log")).map(NothingReadableTest::text).collect(Collectors.joining());
        }
        for (String told : List.of("WRONG_PASSWORD", "FILE_DAMAGED", "FILE_MISSING", "SERIAL_WRONG", "PLACE_UNKNOWN", "FILE_NOT_WRITTEN", "DISK_FULL",
            "23505", "look not read", "SEVERE org.apache.poi", "journal")) {
            assertTrue(log.contains(told), told + " in\n" + log);
        }
        assertEquals(List.of(), List.copyOf(known.in(log.getBytes(StandardCharsets.UTF_8), 0)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** That the search finds what is there: in every code, in a workbook, in a page. */
    @Test
    void theSearchFindsWhatCanBeRead() throws IOException {
        KnownTexts known = KnownTexts.ofTheSample();
        assertTrue(known.size() > 10_000);
        assertTrue(known.readableIn(Path.of("sample-data/people")).size() > 20);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertTrue(known.in("xx\0Cầm Văn Panh".getBytes(charset), 0).contains("Cầm Văn Panh"), charset.name());
        }
        assertTrue(known.in("cam van panh".getBytes(StandardCharsets.US_ASCII), 0).contains("Cầm Văn Panh"));
    }
}
