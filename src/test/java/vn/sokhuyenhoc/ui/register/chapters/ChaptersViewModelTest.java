package vn.sokhuyenhoc.ui.register.chapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.MemberCounts.Count;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.GroupRegister;

class ChaptersViewModelTest {
    @TempDir
    Path folder;

    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private GroupRegister register;
    private ChaptersViewModel model;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
        List<Long> ids = register.people("Thôn 1", "Lò Văn Ơn", "Lò Thị Hương");
        long village = register.chapters().keep(Chapter.of(0, "Chi hội Thôn 1", ChapterKind.VILLAGE, register.place("Thôn 1")));
        register.chapters().keep(Chapter.of(0, "Chi hội dòng họ Lò", ChapterKind.CLAN, null));
        ids.forEach(id -> register.chapters().join(id, village));
        model = new ChaptersViewModel(register.chapters(), register.register(), new SameThreadRunner(prompts::fail), prompts,
            new Messages(Messages.VIETNAMESE));
        model.load();
        model.choose(1);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void committeeStandsFirstAndHasNoMembers() {
        assertEquals(List.of("Ban chấp hành cấp xã", "Chi hội Thôn 1", "Chi hội dòng họ Lò"),
            model.lines().stream().map(l -> l.chapter().name()).toList());
        model.choose(0);
        assertTrue(model.isCommittee() && !model.isNew());
        assertEquals(new Count(2, 2), model.countsProperty().get().all());
    }

    @Test
    void nameThatIsTakenIsBlamedInItsInput() {
        model.startNew();
        assertEquals(Optional.of("chapters.name"), model.keep());
        model.form().name().set("CHI HỘI THÔN 1");
        assertEquals(Optional.empty(), model.keep());
        assertEquals("Đã có chi hội tên này.", model.form().name().messageProperty().get());
        model.form().name().set("Chi hội Thôn 2");
        model.keep();
        assertEquals("Chi hội Thôn 2", model.chosenProperty().get().chapter().name());
        assertEquals(4, model.lines().size());
        model.startNew();
        model.leaveNew();
        assertTrue(!model.isNew());
    }

    @Test
    void dayOfFoundingIsKeptAndMayBeTakenAwayAgain() {
        model.form().founded().set("2/9/2100");
        assertEquals(Optional.of("chapters.founded"), model.keep());
        model.form().founded().set("2/9/2005");
        assertEquals(Optional.empty(), model.keep());
        model.choose(2);
        model.choose(1);
        assertEquals("02/09/2005", model.form().founded().get());
        model.form().founded().set("");
        model.keep();
        assertNull(model.lines().get(1).chapter().foundedOn());
    }

    @Test
    void chapterIsClosedOnlyOnceTheClerkAgrees() {
        prompts.confirms = false;
        model.close();
        assertEquals(3, model.lines().size());
        assertTrue(prompts.asked.getFirst().contains("2 hội viên"), prompts.asked::toString);
        model.form().closing().set("1/1/2027");
        assertEquals(Optional.of("chapters.closing"), model.close());
        prompts.confirms = true;
        model.form().closing().set("1/10/2026");
        model.close();
        assertEquals(List.of("Đã đóng “Chi hội Thôn 1” từ ngày 01/10/2026."), prompts.told);
        assertEquals(new Count(0, 0), model.countsProperty().get().all());
        model.closedTooProperty().set(true);
        assertEquals(3, model.lines().size());
    }

    @Test
    void memberIsCorrectedLeavesComesBackAndIsTakenOut() {
        MembersViewModel members = model.members();
        members.choose(members.rows().get(0));
        members.form().inputs().get(0).set("Ủy viên");
        members.form().inputs().get(2).set("hồi xưa");
        assertEquals(Optional.of("member.joined"), members.keep());
        members.form().inputs().get(2).set("2015");
        assertEquals(Optional.empty(), members.keep());
        members.choose(members.rows().get(0));
        assertEquals("2015", members.chosenProperty().get().terms().joined().text());
        members.leave();
        assertEquals(1, members.rows().size());
        assertEquals(new Count(1, 1), model.countsProperty().get().all());
        members.leftTooProperty().set(true);
        members.choose(members.rows().get(1));
        assertEquals("22/11/2026", members.form().inputs().get(3).get());
        members.form().inputs().get(3).set("1/1/2010");
        assertEquals(Optional.of("member.left"), members.keep());
        members.form().inputs().get(3).set("");
        members.keep();
        assertEquals(new Count(2, 2), model.countsProperty().get().all());
        members.choose(members.rows().get(0));
        members.remove();
        assertEquals(new Count(1, 1), model.countsProperty().get().all());
    }

    @Test
    void joiningTwiceIsRefusedWithASentence() {
        model.members().join(register.person(model.members().rows().get(0).who().personId()));
        assertEquals(1, prompts.failures.size());
        assertEquals(2, model.members().rows().size());
    }

    @Test
    void officerIsAPersonOfTheRegisterOrANameOnly() {
        model.choose(1);
        OfficersViewModel officers = model.officers();
        assertEquals(Optional.of("chapters.officer"), officers.keep());
        officers.take(register.person(register.register().ids(PersonFilter.PRESENT)[0]));
        officers.inputs().get(1).set("Chi hội trưởng");
        officers.inputs().get(2).set("1/5/2021");
        officers.inputs().get(3).set("1/5/2020");
        assertEquals(Optional.of("chapters.to"), officers.keep());
        officers.inputs().get(3).set("");
        officers.keep();
        assertTrue(officers.officers().getFirst().personId() != null);
        officers.choose(officers.officers().getFirst());
        officers.inputs().get(0).set("Người Khác");
        officers.keep();
        assertTrue(officers.officers().getFirst().personId() == null);
        assertEquals("Người Khác", model.lines().get(1).officers());
        officers.choose(officers.officers().getFirst());
        officers.remove();
        assertEquals(List.of(), officers.officers());
    }
}
