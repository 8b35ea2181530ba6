package vn.sokhuyenhoc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt files and texts are read or refused with a sentence, and nothing else; {@link FuzzBench} tries thousands. */
class FuzzTest {
    private static final int INPUTS = 12;
    /** The password costs a fifth of a second each time. */
    private static final int KEY_FILES = 4;
    /** Of those made by hand for one reader; the bench tries all. */
    private static final int HARD_ONES = 6;

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
                Map<String, Supplier<byte[]>> all = hard.of(door);
                int each = Math.ceilDiv(Math.max(1, all.size()), HARD_ONES);
                int at = 0;
                for (Map.Entry<String, Supplier<byte[]>> one : all.entrySet()) {
                    if (at++ % each == 0) {
                        fuzz.one(door, one.getValue().get(), one.getKey());
                    }
                }
            }
            assertEquals(List.of(), fuzz.defects());
        }
    }

    private static void comesOut(String door, boolean read, UnaryOperator<Map<String, byte[]>> damage) {
        Door through = doors.all().stream().filter(one -> one.name().equals(door)).findFirst().orElseThrow();
        Map<String, byte[]> parts = damage.apply(Spoiler.parts(through.whole().getLast()));
        try (Fuzz fuzz = new Fuzz(folder)) {
            fuzz.one(through, Spoiler.packed(List.copyOf(parts.keySet()), parts), "damaged");
            assertEquals(List.of(), fuzz.defects());
            assertEquals(read ? 1 : 0, fuzz.read());
        }
    }

    private static UnaryOperator<Map<String, byte[]>> with(String part, String text) {
        return parts -> {
            parts.put(part, text.getBytes(StandardCharsets.UTF_8));
            return parts;
        };
    }

    /** The village gets its report, as a sheet made anew. */
    @Test
    void aListIsCheckedWhoseOtherPartsAreDamaged() {
        comesOut("list-xlsx", true, with("docProps/app.xml", "<a"));
    }

    /** It would open, but no paper could be written with it. */
    @Test
    void aTemplateWithDamagedStylesIsRefused() {
        comesOut("template", false, with("word/styles.xml", "<a"));
        comesOut("template", false, with("docProps/app.xml", "<a"));
    }

    @Test
    void cellsMergedBeyondAllSheetsAreRefused() {
        comesOut("list-ods", false, parts -> with("content.xml", new String(parts.get("content.xml"), StandardCharsets.UTF_8)
            .replaceFirst("<table:table-cell ", "<table:table-cell table:number-columns-spanned=\"2000000000\" ")).apply(parts));
    }

    private static Fuzz through(String door, String text) {
        Fuzz fuzz = new Fuzz(folder);
        fuzz.one(doors.all().stream().filter(one -> one.name().equals(door)).findFirst().orElseThrow(), text.getBytes(StandardCharsets.UTF_8), text);
        return fuzz;
    }

    /** A clerk may paste a whole list where one name is wanted. */
    @Test
    void aWholeListInTheFindFieldFindsNobody() {
        try (Fuzz fuzz = through("card", "Lò Văn Ơn\n".repeat(20_000))) {
            assertEquals(List.of(), fuzz.defects());
            assertEquals(1, fuzz.read());
        }
    }

    @Test
    void aKeyFileThatAsksForHoursOrForAllMemoryIsRefused() {
        for (String asked : List.of("passes=2000000000", "memory-kib=2000000000", "nonce=00")) {
            String name = asked.split("=")[0];
            String whole = new String(doors.all().stream().filter(one -> one.name().equals("keys")).findFirst().orElseThrow().whole().getFirst(),
                StandardCharsets.UTF_8);
            try (Fuzz fuzz = through("keys", whole.replaceFirst("(?m)^slot\\.1\\." + name + "=.*$", "slot.1." + asked))) {
                assertEquals(List.of(), fuzz.defects());
                assertEquals(0, fuzz.read());
            }
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
