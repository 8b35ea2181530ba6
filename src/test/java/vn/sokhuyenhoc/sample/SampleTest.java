package vn.sokhuyenhoc.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The committed sample is what the generator writes, and is as large and as mixed as promised. */
class SampleTest {
    private static final Path COMMITTED = Path.of("sample-data");

    @TempDir
    private static Path written;

    @BeforeAll
    static void write() throws IOException {
        SampleGenerator.write(written);
    }

    @Test
    void committedFilesAreThoseOfTheGenerator() throws IOException {
        List<String> committed = new ArrayList<>(names(COMMITTED));
        assertTrue(committed.remove("README.md"));
        assertEquals(names(written), committed);
        for (String name : committed) {
            assertEquals(content(written.resolve(name)), content(COMMITTED.resolve(name)), name);
        }
    }

    @Test
    void communeHasTheSizePromised() throws IOException {
        assertEquals(12, lines("places.csv").size());
        assertEquals(10, lines("chapters.csv").size());
        assertEquals(List.of(2512, 2500, 12), sums("expected/people.csv"));
        assertEquals(List.of(1808, 1800, 8), sums("expected/forms.csv"));
        assertEquals(2500, lines("expected/register.csv").size());
        assertEquals("Toàn xã;1800;1296;396;144;108", lines("expected/counts.csv").getLast());
    }

    @Test
    void numbersAreGivenOnceAndPeopleAreDistinct() throws IOException {
        List<String[]> people = lines("expected/register.csv").stream().map(line -> line.split(";", -1)).toList();
        List<String> ids = people.stream().map(person -> person[5]).filter(id -> !id.isEmpty()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("0\\d{11}")));
        assertTrue(ids.size() > 1700 && ids.size() < 1800, () -> "with a number: " + ids.size());
        assertEquals(8, people.stream().filter(SampleTest::contradicting).count());
        assertEquals(2500, people.stream().map(person -> person[0] + person[1] + person[3]).distinct().count());
    }

    @Test
    void formsStandOnBothSidesOfEachBorder() throws IOException {
        List<String> results = lines("expected/results.csv");
        for (String border : List.of(";80;5;PASSED;NONE", ";79;5;FAILED;TOTAL", ";80;4;FAILED;LOW", ";79;4;FAILED;BOTH")) {
            assertTrue(results.stream().filter(line -> line.endsWith(border)).count() >= 3, border);
        }
    }

    /** A number that speaks of another sex or year than the roll does. */
    private static boolean contradicting(String[] person) {
        if (person[5].isEmpty()) {
            return false;
        }
        int year = Integer.parseInt(person[3]);
        int century = (year >= 2000 ? 2 : 0) + (person[2].equals("FEMALE") ? 1 : 0);
        return !person[5].startsWith(century + "%02d".formatted(year % 100), 3);
    }

    private static List<String> lines(String file) throws IOException {
        List<String> lines = Files.readAllLines(written.resolve(file));
        return lines.subList(1, lines.size());
    }

    /** Of the three counts that follow the file's name. */
    private static List<Integer> sums(String file) throws IOException {
        List<Integer> sums = new ArrayList<>(List.of(0, 0, 0));
        for (String line : lines(file)) {
            String[] fields = line.split(";");
            for (int i = 0; i < sums.size(); i++) {
                sums.set(i, sums.get(i) + Integer.parseInt(fields[i + 1]));
            }
        }
        return sums;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    /** The lines of a text, the cells and merged regions of a workbook. */
    private static List<String> content(Path file) throws IOException {
        if (!file.toString().contains(".xls")) {
            return Files.readAllLines(file);
        }
        List<String> content = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : book) {
                content.add(sheet.getSheetName() + sheet.getMergedRegions());
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        content.add(cell.getAddress() + " " + cell.getCellType() + " " + cell);
                    }
                }
            }
        }
        return content;
    }
}
