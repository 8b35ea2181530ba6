package vn.sokhuyenhoc.ui.register.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.GroupRegister;

class PersonPartsTest {
    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    @TempDir
    Path folder;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts::fail);
    private GroupRegister register;
    private List<Long> people;
    private int changes;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        people = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void personJoinsLeavesAndIsTakenOut() {
        register.chapters().keep(Chapter.of(0, "Chi hội Thôn 1", ChapterKind.VILLAGE, null));
        MembershipPartModel part = new MembershipPartModel(register.chapters(), runner, prompts, MESSAGES, () -> changes++);
        part.show(people.getFirst());
        part.join();
        assertEquals(List.of(), part.memberships());
        part.chapterProperty().set(part.chapters().getFirst());
        part.join();
        assertEquals("Chi hội Thôn 1", part.chosenProperty().get().chapter().name());
        part.chapterProperty().set(part.chapters().getFirst());
        part.join();
        assertEquals(1, prompts.failures.size());
        part.form().inputs().get(1).set("HV-7");
        part.keep();
        part.leave();
        assertEquals("HV-7 2026-11-22", part.memberships().getFirst().terms().cardNo() + " " + part.memberships().getFirst().terms().left());
        part.remove();
        assertEquals(List.of(), part.memberships());
        assertNull(part.chosenProperty().get());
        assertEquals(4, changes);
        part.show(-1);
        assertEquals(List.of(), part.memberships());
    }

    @Test
    void personGoesToAHouseholdByItsNumber() {
        long one = register.households().keep(Household.of(0, "1", register.place("Thôn 1"), null, null));
        register.households().put(people.get(1), one, Kin.HEAD, null);
        HouseholdPartModel part = new HouseholdPartModel(register.households(), register.register(), runner, prompts, MESSAGES, () -> changes++);
        part.show(people.getFirst());
        part.number().set("9");
        part.keep();
        assertTrue(part.number().messageProperty().get().startsWith("Thôn 1"), part.number().messageProperty().get());
        part.number().set("1");
        part.kin().set(Kin.HEAD);
        part.keep();
        assertTrue(part.kin().messageProperty().get().contains("Lò Thị Hương"), part.kin().messageProperty().get());
        part.kin().set(Kin.SPOUSE);
        part.keep();
        assertEquals(one, part.householdProperty().get().household().id());
        assertEquals(Kin.SPOUSE, register.person(people.getFirst()).ties().kin());
        part.number().set("");
        part.keep();
        assertNull(part.householdProperty().get());
        assertEquals(2, changes);
    }
}
