package vn.sokhuyenhoc.work.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.AllRows;
import vn.sokhuyenhoc.store.AuditStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Opening;

/** Copies of a real register: made, put back, refused, and a register made again from one. */
class CopiesTest {
    @TempDir
    private static Path folder;
    private static CopyRegister sample;

    @BeforeAll
    static void sample() {
        sample = new CopyRegister(folder);
    }

    private static Path file(Path data, CopyManifest copy) {
        return data.resolve("copies").resolve(copy.name().file());
    }

    private static Fault refused(Runnable work) {
        return assertThrows(FaultException.class, work::run).fault();
    }

    @Test
    void aPasswordAloneOpensACopyOnAnotherComputer() throws IOException {
        Path data = sample.in(folder.resolve("alone"));
        Files.writeString(Files.createDirectories(data.resolve("templates")).resolve("list.docx"), "the office's own");
        Map<String, String> rows;
        CopyManifest copy;
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            copy = keeper.make(CopyReason.ASKED, Progress.NONE);
            rows = AllRows.of(database);
            assertEquals(2500, Counted.PEOPLE.in(copy.state()));
            assertTrue(new CopyShelf(database).all().getFirst().manifest().state().equals(copy.state()));
        }
        assertEquals(List.of(copy.name().file()), CopyRegister.files(data.resolve("copies")));
        Path other = folder.resolve("another-computer");
        Restoring restoring = new Restoring(other, CopyRegister.at(5));
        assertEquals(Fault.COPY_PASSWORD, refused(() -> restoring.put(file(data, copy), "khac1234".toCharArray(), false)));
        assertEquals(List.of(), CopyRegister.files(other));
        restoring.put(file(data, copy), CopyRegister.PASSWORD, false);
        try (Database database = CopyRegister.open(other)) {
            assertEquals(rows, AllRows.of(database));
            assertEquals(Optional.empty(), new AuditStore(database).firstBroken());
        }
        assertEquals("the office's own", Files.readString(other.resolve("templates").resolve("list.docx")));
    }

    @Test
    void puttingBackTellsWhatIsLostAndCanBePutBackItself() throws IOException {
        Path data = sample.in(folder.resolve("back"));
        Database database = CopyRegister.open(data);
        CopyManifest copy = CopyRegister.keeper(database, 0).make(CopyReason.HOUR, Progress.NONE);
        Map<String, String> then = AllRows.of(database);
        CopyRegister.key(database, 0, 7);
        Map<String, String> later = AllRows.of(database);
        CopyShelf.Sides sides = new CopyShelf(database).compare(file(data, copy));
        assertEquals(Map.of(Deed.FORM, 7), sides.lost());
        assertEquals(copy.state(), sides.copy().state());
        assertEquals(copy.state().changes() + 7, sides.now().changes());
        CopyManifest replaced = new Restoring(data, CopyRegister.at(1)).replace(CopyRegister.keeper(database, 1), file(data, copy), false)
            .orElseThrow();
        assertEquals(List.of("copies", "so-khuyen-hoc.journal", "so-khuyen-hoc.keys", "so-khuyen-hoc.keys.copy", "so-khuyen-hoc.mv.db"), CopyRegister.files(data));

        database = CopyRegister.open(data);
        assertEquals(then, AllRows.of(database));
        assertTrue(database.missing().isEmpty() && database.warnings().isEmpty());
        CopyRegister.key(database, 20, 22);
        assertEquals(Map.of(Deed.RESTORE, 1, Deed.FORM, 2), new CopyShelf(database).compare(file(data, replaced)).lost(), "they parted before");
        new Restoring(data, CopyRegister.at(2)).replace(CopyRegister.keeper(database, 2), file(data, replaced), false);

        database = CopyRegister.open(data);
        assertEquals(later, AllRows.of(database));
        assertEquals(Optional.empty(), new AuditStore(database).firstBroken());
        database.close();
    }

    private interface Harm {
        void to(Path file) throws IOException;
    }

    private void rebuilt(String name, Harm harm) throws IOException {
        Path data = sample.in(folder.resolve(name));
        Map<String, String> rows;
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            keeper.make(CopyReason.HOUR, Progress.NONE);
            CopyRegister.key(database, 0, 12);
            rows = AllRows.of(database);
        }
        harm.to(data.resolve("so-khuyen-hoc.mv.db"));
        Opening opening = new Opening(data, null, again -> {
            assertEquals(rows, AllRows.of(again));
            assertEquals(Optional.empty(), new AuditStore(again).firstBroken());
            again.close();
        });
        assertFalse(opening.isFirstStart());
        assertTrue(EnumSet.of(Fault.DATA_DAMAGED, Fault.DATABASE_GONE).contains(refused(() -> opening.open(CopyRegister.PASSWORD))), name);
        assertEquals(Fault.WRONG_PASSWORD, refused(() -> opening.rebuildable("khac1234".toCharArray())));
        var plan = opening.rebuildable(CopyRegister.PASSWORD).orElseThrow();
        assertTrue(plan.isComplete());
        assertEquals(12, plan.again());
        opening.rebuild(plan, "", CopyRegister.PASSWORD);
        CopyRegister.open(data).close();
    }

    @Test
    void aVanishedFileIsMadeAgain() throws IOException {
        rebuilt("vanished", Files::delete);
    }

    @Test
    void anEmptyFileIsMadeAgain() throws IOException {
        rebuilt("empty", file -> Files.write(file, new byte[0]));
    }

    @Test
    void aFileOfNoiseIsMadeAgainAndKeptAside() throws IOException {
        rebuilt("noise", file -> {
            byte[] noise = new byte[(int) Files.size(file)];
            new Random(7).nextBytes(noise);
            Files.write(file, noise);
        });
        assertTrue(CopyRegister.files(folder.resolve("noise")).stream().anyMatch(name -> name.startsWith("so-khuyen-hoc.mv.db.20")));
    }

    /** A byte bitten anywhere: the copy is refused, or it is where the archive keeps nothing, and then it is still whole. */
    @Test
    void aBittenCopyIsRefused() throws IOException {
        Path data = sample.in(folder.resolve("bitten"));
        try (Database database = CopyRegister.open(data); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            Path copy = file(data, keeper.make(CopyReason.HOUR, Progress.NONE));
            Random random = new Random(11);
            Set<Fault> faults = EnumSet.noneOf(Fault.class);
            int taken = 0;
            for (int i = 0; i < 12; i++) {
                Path bitten = Files.copy(copy, folder.resolve("bitten-" + i + ".skh"));
                try (RandomAccessFile bytes = new RandomAccessFile(bitten.toFile(), "rw")) {
                    bytes.seek((long) (random.nextDouble() * bytes.length()));
                    bytes.write(random.nextInt(256));
                }
                if (Files.mismatch(copy, bitten) >= 0) {
                    try {
                        new CopyShelf(database).compare(bitten);
                        taken++;
                    } catch (FaultException e) {
                        faults.add(e.fault());
                    }
                }
            }
            assertEquals(EnumSet.of(Fault.COPY_DAMAGED), faults);
            assertTrue(taken <= 1, taken + " taken");
            Path cut = folder.resolve("cut.skh");
            Files.write(cut, Arrays.copyOf(Files.readAllBytes(copy), (int) Files.size(copy) / 2));
            assertEquals(Fault.COPY_DAMAGED, refused(() -> new CopyShelf(database).compare(cut)));
            Files.writeString(cut, "no copy at all");
            assertEquals(Fault.COPY_DAMAGED, refused(() -> new CopyShelf(database).compare(cut)));
        }
    }

    @Test
    void aCopyOfAnotherRegisterIsRefused() throws IOException {
        Path data = sample.in(folder.resolve("mine"));
        Path other = folder.resolve("other");
        Database.create(other, CopyRegister.PASSWORD).close();
        Path copy;
        try (Database database = Database.open(other, CopyRegister.PASSWORD); CopyKeeper keeper = CopyRegister.keeper(database, 0)) {
            copy = file(other, keeper.make(CopyReason.HOUR, Progress.NONE));
        }
        try (Database database = CopyRegister.open(data)) {
            assertEquals(Fault.COPY_OTHER, refused(() -> new CopyShelf(database).compare(copy)));
        }
        assertEquals(Fault.COPY_OTHER, refused(() -> new Restoring(data, CopyRegister.at(0)).put(copy, CopyRegister.PASSWORD, false)));
    }
}
