package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.place.PlaceChange.Ground;

class PlaceBookTest {
    @TempDir
    Path folder;

    private PlacesRegister desk;
    private PlaceBook book;

    @BeforeEach
    void open() {
        desk = new PlacesRegister(folder, 0);
        book = desk.book();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void taken(Runnable act) {
        List<String> before = desk.names();
        assertEquals(Fault.PLACE_NAME_TAKEN, assertThrows(FaultException.class, act::run).fault());
        assertEquals(before, desk.names());
    }

    @Test
    void marksTellVillagesApart() {
        book.add("Bản Nà", "", null);
        book.add("Bản Na", "", null);
        taken(() -> book.add("BAN NA", "", null));
        taken(() -> book.add("bản nà", "", null));
        taken(() -> book.correct(desk.places().getLast(), "Bản Nà", ""));
        book.correct(desk.places().getLast(), "Bản Nà", "Mường Bú");
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông", "Thôn 1", "Bản Nà", "Bản Nà (Mường Bú)"), desk.names());
        book.correct(desk.places().getLast(), "Bản Nả", "Mường Bú");
        assertEquals("Bản Nả", desk.places().getLast().name());
    }

    @Test
    void movesStepByStepPastClosedOnes() {
        desk.changes().merge(List.of(desk.places().get(1)), "Bản Mới", new Ground(LocalDate.of(2026, 7, 1), ""));
        book.move(desk.places().getFirst(), -1);
        book.move(desk.places().getLast(), 1);
        assertEquals(List.of("Bản Nà Lo", "Bản Mới", "Thôn 1"), desk.names());
        book.move(desk.places().getLast(), -1);
        assertEquals(List.of("Bản Nà Lo", "Thôn 1", "Bản Mới"), desk.names());
        book.move(desk.places().getFirst(), 1);
        assertEquals(List.of("Thôn 1", "Bản Nà Lo", "Bản Mới"), desk.names());
        assertEquals(4, book.all().stream().map(line -> line.place().rollOrder()).distinct().count());
    }

    @Test
    void correctionShowsInOldPapersToo() {
        book.correct(desk.places().getFirst(), "Bản Nà Lò", "");
        assertEquals("Bản Nà Lò", desk.rounds().counts(desk.last()).getFirst().place().name());
        assertEquals(3, book.all().size());
    }

    @Test
    void rememberedCommuneOfNewVillages() {
        assertEquals("", book.communeOfNew());
        book.setCommuneOfNew(" Mường  Bú ");
        assertEquals("Mường Bú", book.communeOfNew());
        desk.bring("07-tieu-khu-5.xlsx");
        assertEquals("Mường Bú", desk.places().getLast().formerCommune());
        book.setCommuneOfNew("");
        assertEquals("", book.communeOfNew());
    }
}
