package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;

/** What is filtered becomes an own list, and an own list is filtered as it says. */
class OwnListLinkTest {
    @TempDir
    Path folder;

    private RegisterDesk desk;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        model = model();
        model.load();
    }

    private PeopleViewModel model() {
        return new PeopleViewModel(desk.list(), new SameThreadRunner(), new ScriptedPrompts(), RegisterDesk.MESSAGES);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsFilteredIsKeptAndComesBack() {
        assertEquals(PeopleList.USUAL, OwnListLink.of(model));
        Option<Long> village = model.filters().place().options().get(2);
        model.find("lo");
        model.filters().place().chosenProperty().set(village);
        model.filters().age(new Ages(40, 63));
        model.filters().sex().choose(Sex.FEMALE);
        model.filters().outcome().choose(PersonFilter.Outcome.NO_FORM);
        model.filters().status().choose(FilterModel.Standing.ALL);
        model.sortingProperty().set(Sorting.BIRTH_DOWN);
        model.columns().toggle(PersonColumn.PHONE);
        PeopleList list = OwnListLink.of(model);
        assertEquals(new Named(village.value(), village.words()), list.ties().place());
        assertEquals(new AgeBand(40, 63), list.traits().ages());
        int count = model.foundProperty().get().listed();

        PeopleViewModel other = model();
        other.load();
        other.open("list\n" + ListText.write(list));
        assertEquals(list, OwnListLink.of(other));
        assertEquals(count, other.foundProperty().get().listed());
        assertEquals(model.filters().chips(), other.filters().chips());
    }

    @Test
    void columnsOfAnOwnListAreNotThoseOfTheOffice() {
        PeopleList narrow = new PeopleList("", PeopleList.Ties.ANY, PeopleList.Traits.PRESENT, PeopleList.Sorted.BY_NAME,
            List.of(PersonColumn.NAME, PersonColumn.BIRTH));
        model.open("list\n" + ListText.write(narrow));
        model.load();
        assertEquals(narrow.columns(), List.copyOf(model.columns().shown()));
        model.columns().toggle(PersonColumn.ID);
        assertEquals(PersonColumn.USUAL, desk.list().choices().columns());
        model.open("place:" + model.filters().place().options().get(1).value());
        assertEquals(PersonColumn.USUAL, List.copyOf(model.columns().shown()));
    }
}
