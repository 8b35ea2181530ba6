package vn.sokhuyenhoc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt files and texts are read or refused with a sentence, and nothing else; {@link FuzzBench} tries thousands. */
class FuzzTest {
    private static final int INPUTS = 12;
    /** The password costs a fifth of a second each time. */
    private static final int KEY_FILES = 4;

    @TempDir
    private static Path folder;
    private static Doors doors;

    @BeforeAll
    static void open() {
        doors = new Doors(folder);
    }

    @AfterAll
    static void close() {
        doors.close();
    }

    @Test
    void everyReaderReadsOrRefuses() {
        try (Fuzz fuzz = new Fuzz(folder)) {
            for (Door door : doors.all()) {
                fuzz.run(door, door.name().equals("keys") ? KEY_FILES : INPUTS, 1);
            }
            assertEquals(List.of(), fuzz.defects());
        }
    }

    @Test
    void noFileMadeByHandBringsAReaderDown() {
        HardFiles hard = new HardFiles(1);
        try (Fuzz fuzz = new Fuzz(folder)) {
            for (Door door : doors.all()) {
                hard.of(door).forEach((name, made) -> fuzz.one(door, made.get(), name));
            }
            assertEquals(List.of(), fuzz.defects());
        }
    }

    @Test
    void whatIsInOrderIsRead() {
        for (Door door : doors.all()) {
            try (Fuzz fuzz = new Fuzz(folder)) {
                door.whole().forEach(whole -> fuzz.one(door, whole, "whole"));
                assertEquals(List.of(), fuzz.defects());
                assertTrue(fuzz.read() == door.whole().size() || door.name().startsWith("criteria"), door.name());
            }
        }
    }
}
