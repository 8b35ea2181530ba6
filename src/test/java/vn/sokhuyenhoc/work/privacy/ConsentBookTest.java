package vn.sokhuyenhoc.work.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter.Which;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.PersonBook;

/** Consents are noted by the village and withdrawn; who is past keeping is found. */
class ConsentBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    @TempDir
    private Path folder;
    private GroupRegister register;
    private ConsentBook book;
    private List<Long> people;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        book = new ConsentBook(register.database(), GroupRegister.CLOCK);
        people = register.people("Bản Nà Lo", "Lò Thị Mai", "Hà Văn Bốn", "Cầm Thị Ín");
        register.people("Bản Co Mường", "Quàng Văn Thân");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> names(Which which, Long place) {
        return book.lines(LongStream.of(book.ids(new PrivacyFilter("", place, which))).boxed().toList()).stream().map(l -> l.person().name()).toList();
    }

    private void set(String purpose, int years) {
        new Policies(register.database()).set(new Policy(purpose, "", years, ""));
    }

    @Test
    void withoutAPurposeNothingIsNoted() {
        assertEquals(Fault.PURPOSE_MISSING, assertThrows(FaultException.class, () -> book.note(people, TODAY, "", "Cặp số 1")).fault());
        assertEquals(4, names(Which.WITHOUT_CONSENT, null).size());
    }

    @Test
    void aVillageIsNotedAtOnceAndOnlyOnce() {
        set("Đánh giá công dân học tập", 0);
        long village = register.place("Bản Nà Lo");
        assertEquals(1, book.note(List.of(people.getFirst()), TODAY, "mẹ", "Cặp số 1"));
        assertEquals(List.of("Hà Văn Bốn", "Cầm Thị Ín"), names(Which.WITHOUT_CONSENT, village));
        assertEquals(2, book.note(people, TODAY.minusDays(3), "", "Cặp số 2"));
        assertEquals(List.of(), names(Which.WITHOUT_CONSENT, village));
        assertEquals(List.of("Quàng Văn Thân"), names(Which.WITHOUT_CONSENT, null));
        assertEquals(3, names(Which.WITH_CONSENT, null).size());
        assertEquals(Fault.DAY_TO_COME, assertThrows(FaultException.class, () -> book.note(people, TODAY.plusDays(1), "", "x")).fault());
    }

    @Test
    void oneThatIsWithdrawnHoldsNoMoreAndIsStillTold() {
        set("Đánh giá công dân học tập", 0);
        book.note(people, TODAY.minusDays(9), "", "Cặp số 1");
        book.withdraw(book.of(people.getFirst()).getFirst(), TODAY);
        assertEquals(TODAY, book.of(people.getFirst()).getFirst().withdrawnOn());
        assertTrue(names(Which.WITHOUT_CONSENT, null).contains("Lò Thị Mai"));
        assertNull(book.lines(List.of(people.getFirst())).getFirst().consent());
    }

    @Test
    void anotherPurposeNeedsAnotherConsent() {
        set("Đánh giá công dân học tập", 0);
        book.note(people, TODAY, "", "Cặp số 1");
        set("Gửi thư mời", 0);
        assertEquals(4, names(Which.WITHOUT_CONSENT, null).size());
        assertEquals("Đánh giá công dân học tập", book.of(people.getFirst()).getFirst().purpose());
    }

    @Test
    void whoLeftLongAgoIsPastKeeping() {
        PersonBook persons = new PersonBook(register.database(), GroupRegister.CLOCK);
        persons.event(people.getFirst(), PersonEvent.Kind.MOVED_OUT, "20/11/2020", "");
        persons.event(people.get(1), PersonEvent.Kind.DIED, "20/11/2025", "");
        assertEquals(List.of(), names(Which.PAST_KEEPING, null));
        set("", 5);
        assertEquals(List.of("Lò Thị Mai"), names(Which.PAST_KEEPING, null));
        set("", 1);
        assertEquals(2, names(Which.PAST_KEEPING, null).size());
        assertFalse(names(Which.WITHOUT_CONSENT, null).contains("Lò Thị Mai"), "nobody asks whoever left");
        assertEquals(Fault.YEARS_WRONG, assertThrows(FaultException.class, () -> set("", 100)).fault());
    }
}
