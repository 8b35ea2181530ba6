package vn.sokhuyenhoc.domain.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

class PlaceFinderTest {
    private static final List<Place> PLACES = List.of(new Place(1, "Bản Nà", 1), new Place(2, "Bản Na", 2), new Place(3, "Bản Nả", 3),
        new Place(4, "Thôn 1 (Mường Bú)", 4, "Mường Bú", null, null), new Place(5, "Thôn 1 (Chiềng Mai)", 5, "Chiềng Mai", null, null),
        new Place(6, "Thôn 2", 6, "Mường Bú", null, null), new Place(7, "Buôn H’Đing", 7), new Place(8, "Thôn 3", 8, "", null, null),
        new Place(9, "Thôn 3 (Mường Bú)", 9, "Mường Bú", null, null));

    @ParameterizedTest
    @CsvSource({
        "Chi hội Bản Nả,            '',        3",
        "CHI HỘI KHUYẾN HỌC BẢN NẢ, '',        3",
        "Chi hội ban na,            '',        0",
        "Chi hội Thôn 1,            Mường Bú,  4",
        "Chi hội Thôn 12,           '',        0",
        "Chi hội Trường THCS Thôn 2, '',       6",
        "Chi hội Thôn 2 xã bên,     '',        0",
    })
    void findsTheVillageOfAChapter(String chapter, String commune, long expected) {
        assertEquals(expected, new PlaceFinder(PLACES, commune).atEndOf(chapter).map(Place::id).orElse(0L));
    }

    @ParameterizedTest
    @CsvSource({
        "Bản Nà,            '',          1",
        "Bản Nả,            '',          3",
        "bản nà,            '',          1",
        "BAN NA,            '',          PLACE_NOT_CERTAIN",
        "Bản Ná,            '',          0",
        "Thôn 1,            '',          PLACE_NOT_CERTAIN",
        "Thôn 1,            Mường Bú,    4",
        "Thôn 1,            muong bu,    4",
        "Thôn 1 (Chiềng Mai), Mường Bú,  5",
        "thon 1 chieng mai, '',          5",
        "Thôn 2,            '',          6",
        "Thôn 2 (Mường Bú), '',          6",
        "Thôn 2,            Chiềng Mai,  0",
        "Thôn 3,            '',          8",
        "Thôn 3,            Mường Bú,    9",
        "Buôn H'Đing,       '',          7",
        "Thôn 12,           '',          0",
    })
    void findsOneOrSaysWhyNot(String name, String commune, String expected) {
        assertEquals(expected, found(new PlaceFinder(PLACES, commune), name));
    }

    private static String found(PlaceFinder finder, String name) {
        try {
            return finder.find(name).map(place -> String.valueOf(place.id())).orElse("0");
        } catch (FaultException e) {
            assertEquals(Fault.PLACE_NOT_CERTAIN, e.fault());
            return e.fault().name();
        }
    }

    @ParameterizedTest
    @CsvSource({"Thôn 1, Mường Bú, Thôn 1, Thôn 1 (Mường Bú)", "Thôn 1 (Mường Bú), Mường Bú, Thôn 1, Thôn 1 (Mường Bú)", "Thôn 1 (cũ), '', Thôn 1 (cũ), Thôn 1 (cũ)"})
    void nameWithAndWithoutItsCommune(String name, String commune, String plain, String full) {
        Place place = new Place(1, name, 1, commune, null, null);
        assertEquals(List.of(plain, full), List.of(place.plainName(), place.fullName()));
    }
}
