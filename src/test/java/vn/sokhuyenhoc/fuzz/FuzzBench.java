package vn.sokhuyenhoc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of spoilt inputs for every reader: {@code -Dbench.fuzz=1000} for each, 300 where nothing is said; {@code -Dbench.seed=2} tries
 * others, {@code -Dbench.door=list-ods} one reader alone. What is neither read nor refused is kept in target/fuzz.
 */
@Tag("bench")
class FuzzBench {
    private static final int ONE_KEY_FILE_IN = 10;

    @TempDir
    private Path folder;

    /** The largest that the tests of every day try small. */
    @Test
    void handMadeOnesToo() {
        List<String> defects = new ArrayList<>();
        HardFiles hard = new HardFiles(Integer.getInteger("bench.size", 10));
        String only = System.getProperty("bench.door", "");
        try (Doors doors = new Doors(folder)) {
            for (Door door : doors.all().stream().filter(door -> door.name().startsWith(only)).toList()) {
                try (Fuzz fuzz = new Fuzz(folder)) {
                    hard.of(door).forEach((name, made) -> fuzz.one(door, made.get(), name));
                    System.out.println(fuzz.figures(door.name() + ", by hand"));
                    defects.addAll(fuzz.defects());
                }
            }
        }
        assertEquals(List.of(), defects);
    }

    @Test
    void everyReaderReadsOrRefuses() {
        int inputs = Integer.getInteger("bench.fuzz", 300);
        String only = System.getProperty("bench.door", "");
        List<String> defects = new ArrayList<>();
        int tried = 0;
        try (Doors doors = new Doors(folder)) {
            for (Door door : doors.all().stream().filter(door -> door.name().startsWith(only)).toList()) {
                try (Fuzz fuzz = new Fuzz(folder)) {
                    fuzz.run(door, door.name().equals("keys") ? inputs / ONE_KEY_FILE_IN : inputs, Integer.getInteger("bench.seed", 1));
                    System.out.println(fuzz.figures(door.name()));
                    defects.addAll(fuzz.defects());
                    tried += fuzz.tried();
                }
            }
        }
        System.out.printf("%d inputs in all, %d neither read nor refused%n", tried, defects.size());
        assertEquals(List.of(), defects);
    }
}
