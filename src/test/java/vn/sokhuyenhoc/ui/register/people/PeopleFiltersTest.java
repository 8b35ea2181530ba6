package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;

class PeopleFiltersTest {
    @TempDir
    Path folder;

    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        model = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);

    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Person> listed() {
        return IntStream.range(0, model.rows().size()).mapToObj(model.rows()::get).map(PersonLine::person).toList();
    }

    private void choose(Facet<?> facet, String words) {
        chooseIn(facet, words);
    }

    private static <T> void chooseIn(Facet<T> facet, String words) {
        facet.chosenProperty().set(facet.options().stream().filter(option -> option.words().equals(words)).findFirst().orElseThrow());
    }

    private List<String> chips() {
        return model.filters().chips().stream().map(FilterModel.Chip::words).toList();
    }

    @Test
    void filtersStandAsChipsUntilTakenOff() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        model.load();
        choose(model.filters().place(), "Bản Nà Lo");
        choose(model.filters().sex(), "Nữ");
        choose(model.filters().ages(), "18 đến 35 tuổi");
        assertEquals(List.of("Bản Nà Lo", "18 đến 35 tuổi", "Nữ"), chips());
        assertTrue(!listed().isEmpty() && listed().stream().allMatch(p -> p.placeName().equals("Bản Nà Lo") && p.identity().sex() == Sex.FEMALE
            && p.identity().birth().year() >= 1991 && p.identity().birth().year() <= 2008));
        int three = listed().size();
        model.filters().age(new Ages(61, Ages.OLDEST));
        assertEquals("Từ 61 tuổi", chips().get(1));
        assertTrue(listed().stream().allMatch(p -> p.identity().birth().year() <= 1965));
        model.filters().remove(Facet.Kind.AGES);
        assertTrue(listed().size() > three);
        assertEquals(List.of("Bản Nà Lo", "Nữ"), chips());
        choose(model.filters().status(), "Đã mất");
        assertEquals(0, listed().size());
        model.filters().clear();
        assertEquals(List.of(), chips());
        assertEquals(442, listed().size());
    }

    @Test
    void wishesOfOtherScreensNarrowTheList() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        model.find("lo");
        choose(model.filters().sex(), "Nữ");
        long chapter = desk.register().chapters().stream().filter(one -> one.name().equals("Chi hội Bản Nà Lo")).findFirst().orElseThrow().id();
        model.open("chapter:" + chapter);
        assertEquals(List.of("Chi hội Bản Nà Lo"), chips());
        assertEquals("", model.textProperty().get());
        assertTrue(!listed().isEmpty() && listed().stream().allMatch(p -> p.placeName().equals("Bản Nà Lo")));
        model.open("place:" + desk.register().places().get(1).id());
        assertEquals(List.of("Bản Co Muông"), chips());
        assertEquals("Bản Co Muông", model.onlyPlace());
        long person = model.rows().idAt(17);
        model.open("chapter:" + chapter);
        model.open("person:" + person);
        assertEquals(List.of(), chips());
        assertEquals(442, listed().size());
        assertEquals(person, model.rows().idAt(model.wantedRowProperty().get()));
        assertEquals(Long.valueOf(person), model.chosenProperty().get());
        model.open("household:99");
        assertEquals(442, listed().size());
    }

    @Test
    void columnsAreRememberedAndAreThoseOfTheSheet() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        model.load();
        model.columns().toggle(PersonColumn.RESULT);
        model.columns().toggle(PersonColumn.PHONE);
        model.columns().toggle(PersonColumn.ID);
        model.columns().toggle(PersonColumn.NAME);
        model.columns().move(PersonColumn.PLACE, -1);
        List<PersonColumn> expected = List.of(PersonColumn.ORDER, PersonColumn.NAME, PersonColumn.BIRTH, PersonColumn.PLACE, PersonColumn.SEX,
            PersonColumn.CHAPTER, PersonColumn.ID, PersonColumn.PHONE);
        assertEquals(expected, model.columns().shown());
        PeopleViewModel next = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        next.load();
        assertEquals(expected, next.columns().shown());
        next.find("panh");
        prompts.file = folder.resolve("cot.xlsx");
        next.sheet().export();
        List<SheetRow> rows = desk.files().open(prompts.file).sheet().rows();
        assertEquals(List.of("STT", "Họ và tên", "Ngày sinh", "Thôn", "Giới tính", "Chi hội", "Số định danh", "Số điện thoại"), rows.getFirst().cells());
        assertEquals(next.rows().size() + 1, rows.size());
        assertEquals("Chi hội Bản Nà Lo", rows.get(1).cell(5));
        next.columns().usual();
        model.load();
        assertEquals(PersonColumn.USUAL, model.columns().shown());
    }

    @Test
    void allMarkedAreChangedAtOnceAndBackAgain() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        model.load();
        choose(model.filters().place(), "Bản Nà Lo");
        model.marks().all();
        assertEquals(228, model.marks().countProperty().get());
        model.bulk().offer();
        model.bulk().apply();
        assertEquals(List.of(), prompts.asked);
        model.bulk().valueProperty().set(model.bulk().values().getFirst());
        List<Person> before = listed();
        model.choose(30);
        model.bulk().apply();
        assertEquals("Nhóm của 228 người đã đổi thành “Nông dân”.", prompts.told.getLast());
        assertTrue(listed().stream().allMatch(p -> p.group() == LabourGroup.FARMER));
        assertEquals(model.rows().idAt(30), model.chosenProperty().get());
        Runnable groups = prompts.back;

        model.bulk().whatProperty().set(BulkModel.What.PLACE);
        assertEquals(List.of("Bản Nà Lo", "Bản Co Muông"), model.bulk().values().stream().map(Option::words).toList());
        model.marks().clear();
        model.marks().toggle(3);
        model.marks().extend(3, 5);
        model.bulk().valueProperty().set(model.bulk().values().get(1));
        model.bulk().apply();
        assertEquals(225, model.rows().size());
        assertEquals(0, model.marks().countProperty().get());
        assertEquals(model.rows().idAt(27), model.chosenProperty().get());
        prompts.back.run();
        assertEquals("Thôn của 3 người đã về như cũ.", prompts.told.getLast());
        assertEquals(228, model.rows().size());
        assertTrue(listed().stream().allMatch(p -> p.group() == LabourGroup.FARMER));
        groups.run();
        assertEquals("Nhóm của " + before.stream().filter(p -> p.group() != LabourGroup.FARMER).count() + " người đã về như cũ.",
            prompts.told.getLast());
        assertEquals(before, listed());
        assertEquals(List.of(), prompts.asked);
    }

    @Test
    void marksGrowAndShrinkWithTheirSpan() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        model.load();
        Marks marks = model.marks();
        marks.toggle(100);
        marks.toggle(10);
        marks.extend(10, 12);
        marks.extend(12, 8);
        assertEquals(List.of(8, 9, 10, 100), IntStream.range(0, 228).filter(marks::has).boxed().toList());
        marks.toggle(9);
        assertEquals(3, marks.countProperty().get());
        long kept = model.rows().idAt(100);
        model.find(model.rows().get(100).person().name());
        assertEquals(List.of(kept), Arrays.stream(marks.ids()).boxed().toList());
        marks.clear();
        assertEquals(0, marks.countProperty().get());
    }
}
