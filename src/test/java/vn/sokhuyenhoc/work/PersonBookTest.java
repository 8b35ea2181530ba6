package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.PersonStatus;

/** On the register of the sample commune. */
class PersonBookTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;
    private static PersonBook book;
    private static Register register;
    private static ExtraFields extras;

    @BeforeAll
    static void open() {
        sample = SampleRegister.in(folder);
        book = new PersonBook(sample.database(), SampleRegister.CLOCK);
        register = new Register(sample.database());
        extras = new ExtraFields(sample.database());
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static PersonForm form(String name, String birth, String id, String place) {
        return PersonForm.of(new PersonDraft(Map.of(PersonField.NAME, name, PersonField.BIRTH, birth, PersonField.SEX, "FEMALE",
            PersonField.ID_NUMBER, id, PersonField.PLACE, place)));
    }

    private static List<Problem.Kind> kinds(List<Problem> problems) {
        return problems.stream().map(Problem::kind).toList();
    }

    private static Person serial(int serial) {
        long[] ids = register.ids(PersonFilter.roll(null));
        return register.people(List.of(ids[serial - 1])).getFirst();
    }

    private static PersonForm written(Person person, String name) {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        texts.put(PersonField.NAME, name);
        texts.put(PersonField.BIRTH, person.identity().birth().text());
        texts.put(PersonField.PLACE, person.placeName());
        return PersonForm.of(new PersonDraft(texts));
    }

    @Test
    void addsWithTheNextSerialAndFindsByNewName() {
        int last = Arrays.stream(register.ids(PersonFilter.PRESENT.sorted(PersonFilter.Order.SERIAL, true))).limit(1)
            .mapToInt(id -> register.people(List.of(id)).getFirst().serial()).sum();
        PersonBook.Outcome outcome = book.add(form("LÒ THỊ MỚI", "05/03/1968", "014168990001", "ban na lo"));
        assertEquals(List.of(), outcome.problems());
        PersonCard card = book.card(outcome.id()).orElseThrow();
        assertEquals("Lò Thị Mới", card.person().name());
        assertEquals(last + 1, card.person().serial());
        assertEquals("Bản Nà Lo", card.person().placeName());
        assertTrue(Arrays.stream(register.ids(PersonFilter.PRESENT.withText("lo moi"))).anyMatch(id -> id == outcome.id()));
    }

    @Test
    void warningsNeverBlock() {
        PersonBook.Outcome outcome = book.add(form("Lò Thị Cảnh", "1970", "14068990002", "Bản Nà Lo"));
        assertTrue(outcome.isKept());
        assertEquals(List.of(Problem.Kind.ID_ZERO_RESTORED, Problem.Kind.ID_AGAINST_SEX, Problem.Kind.ID_AGAINST_YEAR), kinds(outcome.problems()));
        assertEquals(List.of(Problem.Kind.ID_BIRTHPLACE_UNKNOWN), kinds(book.check(0, form("Lò Thị Cảnh", "1970", "003170990002", "Bản Nà Lo"))));
        assertEquals(List.of(), kinds(book.check(0, form("Lò Thị Cảnh", "1970", "101170990002", "Bản Nà Lo"))));
    }

    @Test
    void refusesWithoutKeepingAnything() {
        PersonBook.Outcome first = book.add(form("Lò Thị Một", "1971", "014171990003", "Bản Nà Lo"));
        int before = register.countPeople();
        PersonBook.Outcome twice = book.add(form("Lò Thị Hai", "1971", "014171990003", "Bản Nà Lo"));
        assertEquals(List.of(Problem.of("ID_NUMBER", Problem.Kind.ID_OF_ANOTHER, "014171990003", "Lò Thị Một", "Bản Nà Lo")), twice.problems());
        assertFalse(twice.isKept());
        assertEquals(List.of(Problem.of("PLACE", Problem.Kind.PLACE_NOT_KNOWN, "Bản Lạ")),
            book.add(form("Lò Thị Hai", "1971", "", "Bản Lạ")).problems());
        PersonForm odd = new PersonForm(form("Lò Thị Hai", "1971", "", "Bản Nà Lo").draft().with(PersonField.OLD_ID_NUMBER, "12345")
            .with(PersonField.PHONE, "0".repeat(21)), " ", true, Map.of());
        assertEquals(List.of(Problem.Kind.OLD_ID_NOT_A_NUMBER, Problem.Kind.TEXT_TOO_LONG, Problem.Kind.UNIT_MISSING), kinds(book.add(odd).problems()));
        assertEquals(before, register.countPeople());
        assertTrue(book.save(first.id(), form("Lò Thị Một", "1971", "014171990003", "Bản Nà Lo")).isKept(), "her own number");
    }

    @Test
    void newNameIsFollowedByOldFormsAndNewVillageIsNot() {
        Person person = serial(3);
        long[] before = sample.rounds().ids(sample.round(), new ResultFilter(sample.round().id(), person.placeId(),
            ResultFilter.Which.ALL, "", ResultFilter.Order.NAME, false));
        long form = Arrays.stream(before).filter(id -> sample.rounds().results(sample.round(), List.of(id)).getFirst().subject().id() == person.id())
            .findFirst().orElseThrow();
        assertTrue(book.save(person.id(), written(person, "Zz Zz Zz")).isKept());
        long[] after = sample.rounds().ids(sample.round(), new ResultFilter(sample.round().id(), person.placeId(),
            ResultFilter.Which.ALL, "", ResultFilter.Order.NAME, false));
        assertEquals(form, after[after.length - 1], "sorted by the new name");
        String elsewhere = register.places().stream().filter(p -> p.id() != person.placeId()).findFirst().orElseThrow().name();
        PersonForm moved = PersonForm.of(written(person, person.name()).draft().with(PersonField.PLACE, elsewhere));
        assertTrue(book.save(person.id(), moved).isKept());
        assertEquals(elsewhere, book.card(person.id()).orElseThrow().person().placeName());
        assertEquals(person.placeName(), sample.rounds().results(sample.round(), List.of(form)).getFirst().subject().placeName());
    }

    @Test
    void statusFollowsTheLatestEvent() {
        long id = serial(10).id();
        assertEquals(List.of(), book.event(id, PersonEvent.Kind.MOVED_OUT, "5/3/2026", " đi  Hà Nội "));
        assertEquals(PersonStatus.MOVED_OUT, book.card(id).orElseThrow().person().ties().status());
        book.event(id, PersonEvent.Kind.CAME_BACK, "01/09/2026", "");
        book.event(id, PersonEvent.Kind.OTHER, "02/09/2026", "đổi giấy tờ");
        book.event(id, PersonEvent.Kind.MOVED_IN, "1/1/2001", "");
        PersonCard card = book.card(id).orElseThrow();
        assertEquals(PersonStatus.PRESENT, card.person().ties().status());
        assertEquals(List.of(PersonEvent.Kind.OTHER, PersonEvent.Kind.CAME_BACK, PersonEvent.Kind.MOVED_OUT, PersonEvent.Kind.MOVED_IN),
            card.events().stream().map(PersonEvent::kind).toList());
        assertEquals("đi Hà Nội", card.events().get(2).note());
        book.removeEvent(id, card.events().get(1).id());
        assertEquals(PersonStatus.MOVED_OUT, book.card(id).orElseThrow().person().ties().status());
        assertFalse(Arrays.stream(register.ids(PersonFilter.PRESENT)).anyMatch(row -> row == id));
        card.events().forEach(event -> book.removeEvent(id, event.id()));
        assertEquals(PersonStatus.PRESENT, book.card(id).orElseThrow().person().ties().status());
    }

    @Test
    void daysAreWholeAndPast() {
        long id = serial(11).id();
        assertEquals(List.of(Problem.of("DAY", Problem.Kind.DAY_UNREADABLE, "3/2026")), book.event(id, PersonEvent.Kind.DIED, "3/2026", ""));
        assertEquals(List.of(Problem.Kind.DAY_IN_FUTURE), kinds(book.event(id, PersonEvent.Kind.DIED, "06/12/2026", "")));
        assertEquals(List.of(Problem.Kind.TEXT_TOO_LONG), kinds(book.event(id, PersonEvent.Kind.DIED, "05/12/2026", "a".repeat(301))));
        assertEquals(List.of(), book.card(id).orElseThrow().events());
    }

    @Test
    void whoIsAssessedAtWorkIsNotOnTheRoll() {
        Person person = serial(20);
        FormEntry entry = new FormEntry(sample.database(), SampleRegister.CLOCK);
        int before = entry.roll(sample.round(), person.placeId()).size();
        PersonForm written = written(person, person.name());
        assertTrue(book.save(person.id(), new PersonForm(written.draft(), "Công ty Sông Đà", true, Map.of())).isKept());
        assertEquals(before - 1, entry.roll(sample.round(), person.placeId()).size());
        PersonCard card = book.card(person.id()).orElseThrow();
        assertEquals("Công ty Sông Đà", card.unit());
        assertEquals(List.of("Công ty Sông Đà"), book.unitNames());
        book.save(person.id(), new PersonForm(written.draft(), "cong ty song da", false, Map.of()));
        assertEquals(List.of("Công ty Sông Đà"), book.unitNames(), "known without marks, too");
        assertEquals(before, entry.roll(sample.round(), person.placeId()).size());
    }

    @Test
    void keepsWhySharesLeaveThemOut() {
        PersonForm form = form("Lò Thị Ốm", "1940", "", "Bản Nà Lo");
        PersonBook.Outcome refused = book.add(PersonForm.of(form.draft().with(PersonField.EXEMPT, "x".repeat(121))));
        assertEquals(List.of(Problem.of("EXEMPT", Problem.Kind.TEXT_TOO_LONG, 120)), refused.problems());
        long id = book.add(PersonForm.of(form.draft().with(PersonField.EXEMPT, " bệnh nặng,  nằm liệt "))).id();
        assertEquals("bệnh nặng, nằm liệt", register.people(List.of(id)).getFirst().ties().exempt());
        book.save(id, form);
        assertNull(register.people(List.of(id)).getFirst().ties().exempt());
    }

    @Test
    void keepsTheOfficesOwnFields() {
        extras.save(new ExtraField(0, "Lương hưu", ExtraField.Kind.NUMBER, List.of()));
        assertTrue(extras.isTaken("luong  huu", 0));
        ExtraField field = extras.fields().getFirst();
        assertFalse(extras.isTaken("Lương hưu", field.id()));
        Person person = serial(30);
        PersonDraft draft = written(person, person.name()).draft();
        PersonBook.Outcome refused = book.save(person.id(), new PersonForm(draft, "", false, Map.of(field.id(), "nhiều")));
        assertEquals(List.of(Problem.of(String.valueOf(field.id()), Problem.Kind.EXTRA_NOT_A_NUMBER, "nhiều")), refused.problems());
        assertTrue(book.save(person.id(), new PersonForm(draft, "", false, Map.of(field.id(), "1.234,5"))).isKept());
        assertEquals(Map.of(person.id(), Map.of(field.id(), "1234.5")), extras.values(List.of(person.id(), serial(31).id())));
        assertEquals("1.234,5", field.shown(book.card(person.id()).orElseThrow().extras().getFirst().kept()));
        assertEquals(1, extras.count(field.id()));
        book.save(person.id(), new PersonForm(draft, "", false, Map.of(field.id(), " ")));
        assertEquals(Map.of(), extras.values(List.of(person.id())));
        extras.remove(field.id());
        assertEquals(List.of(), extras.fields());
    }

    @Test
    void cardTellsResultsAndChapters() {
        PersonCard card = book.card(serial(1).id()).orElseThrow();
        assertEquals(List.of("2026-cong-dan"), card.results().stream().map(PersonCard.Yearly::key).toList());
        assertFalse(card.chapters().isEmpty());
        assertTrue(book.card(9_999_999).isEmpty());
    }

    @Test
    void findsTheHolderOfACard() {
        long with = book.add(form("Vì Thị Thẻ", "05/03/1968", "014168990010", "Bản Nà Lo")).id();
        long without = book.add(form("Vì Thị Năm", "1969", "", "Bản Nà Lo")).id();
        book.add(form("Vì Thị Nam", "1969", "", "Bản Nà Lo"));
        assertEquals(List.of(with), holders("014168990010||Vi Thi The|05031968|Nữ|Sơn La|12082021"));
        assertEquals(List.of(without), holders("014169990011||Vì Thị Năm|07081969|Nữ|Sơn La|12082021"));
        assertEquals(List.of(), holders("014168990012||Vì Thị Thẻ|05031968|Nữ|Sơn La|12082021"), "another number is another person");
        assertEquals("Bản Nà Lo", book.placeWithin("Bản Nà Lo, Chiềng Hương, Sơn La"));
        assertEquals("", book.placeWithin("Số 5 phố Huế"));
        assertNotEquals(with, without);
    }

    private static List<Long> holders(String card) {
        return book.holders(CardText.read(card).orElseThrow());
    }
}
