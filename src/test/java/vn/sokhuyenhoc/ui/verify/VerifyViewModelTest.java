package vn.sokhuyenhoc.ui.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.FormKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;
import vn.sokhuyenhoc.ui.verify.VerifyViewModel.Part;

class VerifyViewModelTest {
    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<String> visited = new ArrayList<>();
    private final PlanWords words = new PlanWords(RegisterDesk.MESSAGES);
    private final SameThreadRunner runner = new SameThreadRunner();
    private VerifyDesk desk;
    private VerifyViewModel model;

    @BeforeEach
    void open() {
        desk = new VerifyDesk(folder);
        model = desk.model(runner, prompts, (screen, detail) -> visited.add(screen + " " + detail), new StatusLine());
        model.shown();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void type(FormKeys keys, String text) {
        text.chars().forEach(key -> keys.key(key == '!' ? MarkKeys.COMMIT : (char) key));
    }

    private void begin(Way way, Extent extent) {
        model.plan().wayProperty().set(way);
        model.plan().extentProperty().set(extent);
        model.sit("Bình");
        model.key(model.plan().villages().getFirst());
        assertEquals(Part.SECOND, model.partProperty().get());
    }

    private Subject at() {
        return model.second().card().lineProperty().get().subject();
    }

    private CheckState state(Subject subject) {
        return desk.line(subject).kept().state();
    }

    private String count() {
        return words.count(model.plan().outlookProperty().get());
    }

    @Test
    void thePlanSaysHowManyFormsBeforeAnyIsKeyed() {
        assertTrue(count().startsWith("Phải nhập lại 12 trong 40 phiếu: 10 phiếu dễ đổi kết quả, 2 phiếu"), count());
        assertEquals("Chưa nhập lại phiếu nào của mẫu nên chưa có con số.", words.estimate(model.plan().outlookProperty().get()));
        model.plan().extentProperty().set(Extent.ALL);
        assertEquals("Nhập lại tất cả 40 phiếu.", count());
        model.plan().extentProperty().set(Extent.NONE);
        assertEquals("Phải nhập lại 2 trong 40 phiếu: 2 phiếu bốc ngẫu nhiên.", count());
        model.plan().everyProperty().set(0);
        assertEquals("Không phải nhập lại phiếu nào trong 40 phiếu.", count());
        desk.key(desk.subject(VerifyDesk.FORMS), VerifyDesk.CLOSE);
        model.plan().extentProperty().set(Extent.WHERE_IT_MATTERS);
        model.shown();
        assertTrue(count().startsWith("Phải nhập lại 11 trong 41 phiếu"), count());
        assertEquals(Extent.WHERE_IT_MATTERS, desk.jobs.book().plan(desk.round).extent());
    }

    @Test
    void atOnceAFieldThatDiffersIsTypedAgainUntilItIsTypedTwiceAlike() {
        begin(Way.AT_ONCE, Extent.ALL);
        Subject first = at();
        assertEquals(VerifyDesk.blank(), model.second().card().marks(), "the first keying is not shown");
        assertEquals(VerifyDesk.CLOSE, desk.marks(first));
        type(model.second(), "886");
        assertEquals("Ô 3 không khớp lần nhập đầu: nhìn lại phiếu rồi gõ lại.", model.second().card().hintProperty().get());
        assertEquals(List.of("8", "8", ""), model.second().card().marks().subList(0, 3));
        assertEquals(2, model.second().card().fieldProperty().get());
        type(model.second(), "7");
        assertEquals(2, model.second().card().fieldProperty().get());
        type(model.second(), "7");
        assertEquals(3, model.second().card().fieldProperty().get());
        type(model.second(), "5");
        assertEquals(3, model.second().card().fieldProperty().get());
        type(model.second(), "888888");
        assertEquals(9, model.second().card().fieldProperty().get(), "as the first keying has it");
    }

    @Test
    void whatWasTypedTwiceAlikeStandsAndIsCounted() {
        begin(Way.AT_ONCE, Extent.ALL);
        Subject first = at();
        type(model.second(), "877" + "8888888" + "8!");
        assertEquals("8788888888", desk.marks(first));
        assertEquals(CheckState.VERIFIED, state(first));
        assertEquals("Vừa cất lần nhập thứ hai của " + first.name() + "; có 1 ô đã phải gõ lại.", model.second().savedProperty().get());
        assertEquals(desk.subject(1), at());
        type(model.second(), "9996999999" + "9!");
        assertEquals(VerifyDesk.SAFE, desk.marks(desk.subject(1)));
        model.second().cancel();
        assertEquals(Part.PLAN, model.partProperty().get());
        assertEquals("Đã kiểm tra xong 2 phiếu; chờ phân xử 0 phiếu; còn phải nhập lại 38 phiếu.",
            words.done(model.plan().outlookProperty().get()));
        assertEquals("Đã so 20 ô: lần nhập đầu sai 1 ô.", words.found(model.plan().outlookProperty().get()));
        assertTrue(words.estimate(model.plan().outlookProperty().get()).startsWith("Lần nhập đầu cứ 1.000 ô sai khoảng 50 ô (tin cậy 95 %: từ 8,"));
        assertTrue(words.left(model.plan().outlookProperty().get()).startsWith("Trong cả đợt, cứ 1.000 ô còn khoảng 47,5 ô sai"));
    }

    @Test
    void apartNothingIsSaidAndAThirdPersonSettles() {
        begin(Way.INDEPENDENT, Extent.WHERE_IT_MATTERS);
        Subject first = at();
        type(model.second(), "8888788868!");
        assertEquals("", model.second().card().hintProperty().get());
        assertEquals("Vừa cất lần nhập thứ hai của " + first.name() + ".", model.second().savedProperty().get());
        assertEquals(List.of(VerifyDesk.CLOSE, CheckState.DIFFERS), List.of(desk.marks(first), state(first)));
        model.second().cancel();
        model.show(Part.WAITING);
        Disputed disputed = model.settle().waiting().getFirst();
        for (String name : List.of("An", "Bình")) {
            model.sit(name);
            model.settle(disputed);
            assertEquals(Part.WAITING, model.partProperty().get());
            assertTrue(prompts.told.getLast().startsWith(name + " đã nhập phiếu này rồi"));
        }
        model.sit("Chi");
        model.settle(disputed);
        assertEquals(Part.SETTLE, model.partProperty().get());
        assertEquals(VerifyDesk.blank(), model.settle().card().marks());
        assertEquals(4, model.settle().card().fieldProperty().get());
        type(model.settle(), "!");
        assertEquals(4, model.settle().card().fieldProperty().get());
        type(model.settle(), "7");
        assertEquals(8, model.settle().card().fieldProperty().get());
        type(model.settle(), "-7");
        assertEquals(8, model.settle().card().fieldProperty().get());
        type(model.settle(), "9!");
        assertEquals(Part.WAITING, model.partProperty().get());
        assertEquals(List.of("8888788898", CheckState.VERIFIED), List.of(desk.marks(first), state(first)));
        assertEquals("Đã phân xử phiếu của " + first.name() + ". Chỉ số 5: lần đầu 8, lần hai 7, trên phiếu 7. "
            + "Chỉ số 9: lần đầu 8, lần hai 6, trên phiếu 9.", prompts.told.getLast());
        assertEquals("Đã so 10 ô: lần nhập đầu sai 2 ô, trong đó 1 ô cả hai lần đều sai.", words.found(model.plan().outlookProperty().get()));
        assertEquals(List.of(), model.settle().waiting());
    }

    @Test
    void whoKeyedFirstIsWarnedButNotStopped() {
        begin(Way.AT_ONCE, Extent.WHERE_IT_MATTERS);
        assertEquals("", model.second().warningProperty().get());
        model.sit("An");
        assertTrue(model.second().warningProperty().get().startsWith("Chính An đã nhập phiếu này"));
        Subject first = at();
        type(model.second(), "8888888888!");
        assertEquals(CheckState.VERIFIED, state(first));
    }

    @Test
    void aFormCorrectedMeanwhileIsNotOverwritten() {
        begin(Way.AT_ONCE, Extent.ALL);
        desk.key(at(), VerifyDesk.SAFE);
        type(model.second(), "8888888888!");
        assertTrue(prompts.told.getLast().contains("vừa được sửa"));
        assertEquals(List.of(VerifyDesk.SAFE, CheckState.ONCE), List.of(desk.marks(desk.subject(0)), state(desk.subject(0))));
    }

    @Test
    void whatIsHalfTypedStaysAndTheEndOfTheVillageIsSaid() {
        begin(Way.AT_ONCE, Extent.WHERE_IT_MATTERS);
        type(model.second(), "88");
        model.second().step(1);
        model.second().step(-1);
        assertEquals(List.of("8", "8", ""), model.second().card().marks().subList(0, 3));
        int left = model.plan().villages().getFirst().toDo();
        model.second().cancel();
        model.key(model.plan().villages().getFirst());
        type(model.second(), "88888888!");
        for (int i = 1; i < left; i++) {
            type(model.second(), desk.marks(at()) + "!");
        }
        assertEquals(Part.PLAN, model.partProperty().get());
        assertEquals("Đã nhập lại " + left + " phiếu của " + model.plan().villages().getFirst().name() + ".", prompts.told.getLast());
        assertEquals(0, model.plan().villages().getFirst().toDo());
        assertTrue(words.estimate(model.plan().outlookProperty().get()).startsWith("Mẫu chưa thấy ô nào sai; nhiều nhất khoảng "));
    }

    @Test
    void questionsAreOpenedOrAnswered() {
        desk.jobs.flags().ask(desk.round, desk.subject(3), 4, "Chữ số khó đọc", desk.an);
        model.show(Part.QUESTIONS);
        Question question = model.questions().open().getFirst();
        model.questions().visit(question);
        assertEquals(List.of("ENTRY subject:" + desk.subject(3).id() + ":2026-cong-dan"), visited);
        model.questions().answer(question, "  ");
        assertEquals(1, model.questions().open().size());
        model.questions().answer(question, "Là số 7");
        assertEquals(List.of(), model.questions().open());
    }
}
