package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.report.AdultAges;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.work.PersonBook;

class BaseBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate COUNTED = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;
    private Database database;
    private BaseBook book;
    private Place one;
    private Place other;

    @BeforeEach
    void fill() {
        Clock clock = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        database = Database.create(folder, "matkhau123".toCharArray());
        book = new BaseBook(database, clock);
        one = database.change(Deed.PLACE, () -> new PlaceStore(database).add("Thôn 1"));
        other = database.change(Deed.PLACE, () -> new PlaceStore(database).add("Thôn 2"));
        ReportRegister register = new ReportRegister(new PersonBook(database, clock));
        register.person("Lò Thị Hương", 1968, one);
        register.person("Vàng A Páo", 2008, one);
        register.person("Cà Văn Ơn", 2009, one);
        register.person("Quàng Thị Pâng", 0, other);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Denominator of(long place, Base base) {
        return book.of(2026).get(place).get(base);
    }

    @Test
    void countsTheRegisterWhereNothingWasEntered() {
        assertEquals(new Denominator(Base.POPULATION, 4, TODAY, Origin.COUNTED), of(BaseBook.COMMUNE, Base.POPULATION));
        assertEquals(2, of(one.id(), Base.ADULTS).number(), "of 18 and more at the end of the year; not the one born in 2009");
        assertFalse(book.of(2026).get(other.id()).containsKey(Base.ADULTS), "whose age is not known is not counted as an adult");
        book.setAdultAges(new AdultAges(19, 60));
        assertEquals(1, of(one.id(), Base.ADULTS).number());
    }

    @Test
    void sumsVillagesOnlyWhereAllOfThemWereEntered() {
        book.enter(List.of(new EnteredFact(one.id(), 2026, Quantity.ADULTS, 210, COUNTED, "")));
        assertEquals(new Denominator(Base.ADULTS, 210, COUNTED, Origin.ENTERED), of(one.id(), Base.ADULTS));
        assertEquals(Origin.COUNTED, of(BaseBook.COMMUNE, Base.ADULTS).origin());
        book.enter(List.of(new EnteredFact(other.id(), 2026, Quantity.ADULTS, 90, TODAY, "")));
        assertEquals(new Denominator(Base.ADULTS, 300, COUNTED, Origin.ENTERED), of(BaseBook.COMMUNE, Base.ADULTS));
        book.enter(List.of(new EnteredFact(null, 2026, Quantity.ADULTS, 305, TODAY, "")));
        assertEquals(305, of(BaseBook.COMMUNE, Base.ADULTS).number(), "what was entered for the commune goes first");
        book.enter(List.of(new EnteredFact(null, 2026, Quantity.ADULTS, 306, TODAY, "")));
        assertEquals(3, book.entered(2026).size(), "one number each");
        book.remove(null, 2026, Quantity.ADULTS);
        assertEquals(300, of(BaseBook.COMMUNE, Base.ADULTS).number());
        assertEquals(Map.of(), book.of(2025), "what the register counts today says nothing of a year that is over");
    }
}
