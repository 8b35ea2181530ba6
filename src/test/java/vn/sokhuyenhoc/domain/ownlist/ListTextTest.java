package vn.sokhuyenhoc.domain.ownlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;

class ListTextTest {

    @Provide
    static Arbitrary<PeopleList> lists() {
        Arbitrary<Named> names = Combinators.combine(Arbitraries.longs().between(1, Long.MAX_VALUE / 100),
            Arbitraries.strings().withChars("Thôn Nà=1,\u2028").ofMaxLength(12).map(String::strip)).as(Named::new).injectNull(0.4);
        Arbitrary<PeopleList.Ties> ties = Combinators.combine(names, names, names, names).as(PeopleList.Ties::new);
        Arbitrary<AgeBand> ages = Combinators.combine(Arbitraries.integers().between(0, 150), Arbitraries.integers().between(0, 150))
            .as(AgeBand::new).injectNull(0.4);
        Arbitrary<PeopleList.Traits> traits = Combinators.combine(ages, Arbitraries.of(Sex.class).injectNull(0.4),
            Arbitraries.of(LabourGroup.class).injectNull(0.4), Arbitraries.of(PersonStatus.class).injectNull(0.4),
            Arbitraries.of(PersonFilter.Outcome.class).injectNull(0.4)).as(PeopleList.Traits::new);
        Arbitrary<PeopleList.Sorted> sorted = Combinators.combine(Arbitraries.of(PersonFilter.Order.class), Arbitraries.of(true, false))
            .as(PeopleList.Sorted::new);
        Arbitrary<List<PersonColumn>> columns = Arbitraries.of(PersonColumn.class).list().uniqueElements().ofMinSize(1);
        return Combinators.combine(Arbitraries.strings().ofMaxLength(250), ties, traits, sorted, columns).as(PeopleList::new);
    }

    @Property(tries = 500)
    void readsWhatItWrites(@ForAll("lists") PeopleList list) {
        ListText.Reading reading = ListText.read(ListText.write(list));
        assertEquals(List.of(), reading.unknown());
        assertEquals(named(list), named((PeopleList) reading.content()));
    }

    /** Line ends in a name become blanks. */
    private static PeopleList named(PeopleList list) {
        PeopleList.Ties ties = list.ties();
        return list.with(new PeopleList.Ties(plain(ties.place()), plain(ties.chapter()), plain(ties.household()), plain(ties.unit())));
    }

    private static Named plain(Named named) {
        return named == null ? null : new Named(named.id(), named.name().replaceAll("\\R", " ").strip());
    }

    @Property(tries = 300)
    void anyTextIsReadAsFarAsItIsUnderstood(@ForAll String text) {
        ListContent list = ListText.read(text).content();
        assertEquals(list, ListText.read(ListText.write(list)).content());
    }

    @Provide
    static Arbitrary<ResultsList> results() {
        Arbitrary<Named> names = Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE / 100),
            Arbitraries.strings().withChars("Đợt năm=2026; \n").ofMaxLength(12).map(name -> name.replace('\n', ' ').strip())).as(Named::new).injectNull(0.4);
        Arbitrary<ResultsList.Sorted> sorted = Combinators.combine(Arbitraries.of(ResultFilter.Order.class), Arbitraries.of(true, false))
            .as(ResultsList.Sorted::new);
        return Combinators.combine(Arbitraries.of(Title.class), names, names, Arbitraries.of(ResultFilter.Which.class),
            Arbitraries.strings().ofMaxLength(250), sorted).as(ResultsList::new);
    }

    @Property(tries = 500)
    void readsTheResultsThatItWrites(@ForAll("results") ResultsList list) {
        assertEquals(new ListText.Reading(list, List.of()), ListText.read(ListText.write(list)));
    }

    /** As the first version of these lists wrote it, in which all were of people. */
    @Test
    void anOldBodyIsOfPeople() {
        PeopleList list = (PeopleList) ListText.read("VERSION=1\nTEXT=lò\nPLACE=3 Thôn 1\nSEX=FEMALE\nSTATUS=PRESENT\nORDER=BIRTH\nDOWN=1\nCOLUMNS=NAME,ID\n")
            .content();
        assertEquals(new PeopleList("lò", new PeopleList.Ties(new Named(3, "Thôn 1"), null, null, null),
            new PeopleList.Traits(null, Sex.FEMALE, null, PersonStatus.PRESENT, null), new PeopleList.Sorted(PersonFilter.Order.BIRTH, true),
            List.of(PersonColumn.NAME, PersonColumn.ID)), list);
        assertEquals("VERSION=1\nTEXT=lò\nPLACE=3 Thôn 1\nSEX=FEMALE\nSTATUS=PRESENT\nORDER=BIRTH\nDOWN=1\nCOLUMNS=NAME,ID\n", ListText.write(list));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SUBJECT=HOUSEHOLDS;ROOMS=3|HOUSEHOLDS", "SUBJECT=RESULTS;TITLE=PROVINCE|RESULTS", "SUBJECT=RESULTS|RESULTS"})
    void whatOnlyALaterVersionKnowsStaysAsItIs(String lines, String subject) {
        String body = "VERSION=1\n" + lines.replace(';', '\n');
        UnknownList later = (UnknownList) ListText.read(body).content();
        assertEquals(subject, later.subject());
        assertEquals(body, ListText.write(later));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"COLOUR=blue|COLOUR=blue", "SEX=OTHER|SEX=OTHER", "AGES=old|AGES=old", "PLACE=Thôn 1|PLACE=Thôn 1",
        "VERSION=2|VERSION=2", "SUBJECT=RESULTS;TITLE=CLAN;WHICH=HALF|WHICH=HALF", "SUBJECT=RESULTS;TITLE=CLAN;ROUND=x|ROUND=x", "COLUMNS=NAME,PICTURE|PICTURE", "không hiểu|không hiểu", "OUTCOME=MAYBE|OUTCOME=MAYBE"})
    void whatIsNotUnderstoodIsTold(String text, String told) {
        assertEquals(List.of(told), ListText.read(text.replace(';', '\n')).unknown());
    }

    @Test
    void agesStayAges() {
        PeopleList list = (PeopleList) ListText.read("VERSION=1\nPLACE=3 Thôn 1\nAGES=61-150\nOUTCOME=PASSED\nCOLUMNS=NAME,BIRTH\n").content();
        PersonFilter now = list.filter(LocalDate.of(2026, 11, 22));
        assertEquals(new PersonFilter.Born(1876, 1965), now.who().born());
        assertEquals(new PersonFilter.Born(1877, 1966), list.filter(LocalDate.of(2027, 1, 1)).who().born());
        assertEquals(3L, now.where().placeId());
        assertEquals(PersonFilter.Outcome.PASSED, now.who().outcome());
        assertEquals(List.of(PersonColumn.NAME, PersonColumn.BIRTH), list.columns());
    }
}
