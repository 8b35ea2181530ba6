package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.MapMemory;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.ListFile;

class PeopleViewModelTest {
    @TempDir
    Path folder;

    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private PeopleViewModel model;
    private PersonViewModel person;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        model = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        person = desk.person(model, runner, prompts);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Person> listed() {
        return IntStream.range(0, model.rows().size()).mapToObj(model.rows()::get).map(PersonLine::person).toList();
    }

    @Test
    void emptyRegisterSaysSo() {
        model.load();
        assertEquals(new PeopleViewModel.Found(0, 0), model.foundProperty().get());
        assertEquals(-1, model.wantedRowProperty().get());
        assertNull(model.chosenProperty().get());
    }

    @Test
    void findsWithoutMarksInAVillageAndCounts() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        model.load();
        assertEquals(new PeopleViewModel.Found(442, 442), model.foundProperty().get());
        assertEquals(List.of("Cả xã", "Bản Nà Lo", "Bản Co Muông"), model.filters().place().options().stream().map(Option::words).toList());
        model.find("lo thi");
        assertTrue(listed().stream().allMatch(p -> Fold.fold(p.name()).contains("lo") && Fold.fold(p.name()).contains("thi")));
        int inBoth = listed().size();
        model.filters().place().chosenProperty().set(model.filters().place().options().get(1));
        assertTrue(listed().size() < inBoth && !listed().isEmpty());
        assertTrue(listed().stream().allMatch(p -> p.placeName().equals("Bản Nà Lo")));
        model.find("khong co ai");
        assertEquals(new PeopleViewModel.Found(0, 442), model.foundProperty().get());
        assertNull(model.chosenProperty().get());
    }

    @Test
    void sortsInTheRegister() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        model.load();
        List<String> keys = listed().stream().map(p -> SortKey.ofName(p.name())).toList();
        assertEquals(keys.stream().sorted().toList(), keys);
        model.sortingProperty().set(Sorting.SERIAL_DOWN);
        assertEquals(List.of(228, 1), List.of(listed().getFirst().serial(), listed().getLast().serial()));
        model.sortingProperty().set(Sorting.BIRTH);
        List<Integer> years = listed().stream().map(p -> p.identity().birth().year()).toList();
        assertEquals(years.stream().sorted().toList(), years);
    }

    @Test
    void personChosenStaysChosenWhereStillListed() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        model.load();
        model.choose(40);
        Long chosen = model.chosenProperty().get();
        assertEquals(model.rows().idAt(40), chosen);
        model.sortingProperty().set(Sorting.NAME_DOWN);
        assertEquals(chosen, model.chosenProperty().get());
        assertEquals(228 - 41, model.wantedRowProperty().get());
        model.find("khong co ai");
        model.find("");
        assertEquals(0, model.wantedRowProperty().get());
        assertEquals(model.rows().idAt(0), model.chosenProperty().get());
    }

    @Test
    void answersThatCameTooLateAreDropped() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        runner.hold();
        model.find("xyz");
        model.find("");
        runner.release();
        assertEquals(228, model.rows().size());
        model.choose(3);
        model.choose(4);
        runner.release();
        assertEquals(model.rows().idAt(4), model.chosenProperty().get());
        assertEquals(model.rows().idAt(4), person.cardProperty().get().person().id());
    }

    @Test
    void cardTellsTheChapters() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 1));
        model.sortingProperty().set(Sorting.SERIAL);
        assertEquals("Cầm Văn Panh", person.cardProperty().get().person().name());
        assertEquals(List.of("Chi hội Bản Nà Lo"), person.cardProperty().get().chapters().stream().map(c -> c.chapter()).toList());
    }

    @Test
    void exportsWhatIsListedWithNumbersMaskedUnlessAsked() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        model.load();
        model.filters().place().chosenProperty().set(model.filters().place().options().get(1));
        prompts.file = folder.resolve("so.xlsx");
        model.columns().toggle(PersonColumn.ID);
        model.sheet().export();
        assertEquals(List.of("Đã ghi 228 người vào tệp “so.xlsx”."), prompts.told);
        ListFile back = desk.files().open(prompts.file);
        assertEquals(229, back.sheet().rows().size());
        int id = back.heading().column(ListField.ID_NUMBER).orElseThrow();
        assertTrue(back.sheet().rows().stream().skip(1).map(row -> row.cell(id)).allMatch(text -> text.isEmpty() || text.startsWith("********")));
        model.sheet().fullIdsProperty().set(true);
        model.sheet().export();
        assertTrue(desk.files().open(prompts.file).sheet().rows().stream().skip(1).map(row -> row.cell(id))
            .allMatch(text -> text.isEmpty() || text.matches("\\d{12}")));
    }

    @Test
    void clerkWhoThinksBetterOfItWritesNothing() {
        model.load();
        prompts.file = null;
        model.sheet().export();
        assertFalse(model.working().runningProperty().get());
        assertEquals(List.of(), prompts.told);
        assertFalse(Files.exists(folder.resolve("so.xlsx")));
    }

    /** The next day, in a window that is built anew. */
    @Test
    void theListBeginsAsItWasLeft() {
        desk.bring(RegisterDesk.VILLAGES.subList(0, 2));
        MapMemory memory = new MapMemory();
        model.remember(memory);
        model.load();
        model.filters().place().chosenProperty().set(model.filters().place().options().get(1));
        model.filters().sex().choose(Sex.FEMALE);
        model.filters().age(new Ages(18, 35));
        model.sortingProperty().set(Sorting.BIRTH_DOWN);
        model.find("lo");
        PeopleViewModel next = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        next.remember(memory);
        next.load();
        model.find("");
        assertEquals(model.foundProperty().get(), next.foundProperty().get());
        assertTrue(next.foundProperty().get().listed() > 0);
        assertEquals(Sorting.BIRTH_DOWN, next.sortingProperty().get());
        assertEquals(3, next.filters().chips().size());
        assertTrue(next.filters().chips().getFirst().words().contains(next.filters().place().options().get(1).words()));
        memory.kept.putAll(Map.of("people-place", "4711", "people-chapter", "12", "people-sex", "NOBODY", "people-ages", "x-"));
        PeopleViewModel odd = new PeopleViewModel(desk.list(), runner, prompts, RegisterDesk.MESSAGES);
        odd.remember(memory);
        odd.load();
        assertTrue(odd.filters().chips().isEmpty(), "what is gone narrows nothing");
        assertEquals(odd.foundProperty().get().all(), odd.foundProperty().get().listed());
        assertEquals("", memory.recall("people-place"));
    }
}
