package vn.sokhuyenhoc.ui.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;
import vn.sokhuyenhoc.ui.practice.PracticeViewModel.Stage;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.PracticePapers;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.practice.MadeUpForm;
import vn.sokhuyenhoc.work.practice.MadeUpForms;

class PracticeViewModelTest {
    @TempDir
    private Path folder;
    private RegisterDesk register;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private PracticeViewModel model;
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @BeforeEach
    void open() {
        register = RegisterDesk.withSets(folder);
        InstantSource source = () -> now;
        model = new PracticeViewModel(new RoundBook(register.database()), new PracticePapers(new PdfWriter(), RegisterDesk.MESSAGES),
            new PracticeViewModel.Around(new SameThreadRunner(), prompts, source.withZone(ZoneOffset.UTC), new Random(7)), RegisterDesk.MESSAGES);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void round(Title title, String key, String set) {
        new RoundBook(register.database()).add(new Round(0, key, title, 2026, key, "", set));
    }

    /** Types one key after another, a second each. */
    private void keys(String keys) {
        for (char key : keys.toCharArray()) {
            model.key(key == '!' ? MarkKeys.COMMIT : key);
            now = now.plusSeconds(1);
        }
    }

    /** Types these marks, each ended by going on to the next field. */
    private void type(List<String> marks) {
        for (int i = 0; i < marks.size(); i++) {
            int at = model.card().fieldProperty().get();
            keys(marks.get(i).equals("10") ? "*" : marks.get(i));
            if (model.card().fieldProperty().get() == at) {
                model.moveField(1);
            }
        }
        keys("!");
    }

    private List<String> paper() {
        return model.formProperty().get().marks();
    }

    @Test
    void twentyFormsKeyedAsTheyStandHaveNoErrorAndTheRegisterKnowsNothing() {
        long number = register.database().runningNumber();
        model.load();
        keys("!");
        for (int i = 0; i < 20; i++) {
            assertEquals(i, model.numberProperty().get());
            type(paper());
        }
        assertEquals(Stage.END, model.stageProperty().get());
        Run run = model.outcomeProperty().get().run();
        assertEquals(20, run.forms());
        assertEquals(0, run.wrong());
        assertEquals(List.of(), run.weakest());
        assertEquals(3600, run.keysAnHour(), 40, "a key a second");
        assertEquals(number, register.database().runningNumber(), "nothing was written");
    }

    @Test
    void whatWasKeyedWrongIsSaidUntilEnterAndCountsInTheEnd() {
        model.load();
        keys("!");
        List<String> marks = new ArrayList<>(paper());
        String other = marks.get(3).equals("7") ? "8" : "7";
        String there = marks.set(3, other);
        type(marks);
        assertEquals(Stage.WRONG, model.stageProperty().get());
        assertEquals("Ô 4: trên giấy " + there + ", đã gõ " + other + ". Enter để sang phiếu sau.", model.card().hintProperty().get());
        keys("5");
        assertEquals(0, model.numberProperty().get(), "only Enter goes on");
        now = now.plus(Duration.ofSeconds(50));
        keys("!");
        assertEquals(1, model.numberProperty().get());
        for (int i = 1; i < 20; i++) {
            type(paper());
        }
        Run run = model.outcomeProperty().get().run();
        assertEquals(1, run.wrong());
        assertEquals(List.of(new Run.Weak(3, 1)), run.weakest());
        assertEquals(5.0, run.errorsPerThousandFields());
        assertEquals(3600, run.keysAnHour(), 40, "reading what was wrong is a pause");
        keys("!");
        assertEquals(Stage.FORM, model.stageProperty().get());
        assertNotEquals(marks, paper(), "new forms");
        for (int i = 0; i < 20; i++) {
            type(paper());
        }
        assertEquals(run, model.outcomeProperty().get().before());
    }

    @Test
    void escapeLeavesTheRunAndOtherKeysSayWhatTheyDoNot() {
        model.load();
        assertEquals(false, model.cancel());
        keys("!+");
        assertEquals("Khi tập gõ, phím này không gửi câu hỏi cho ai.", model.card().hintProperty().get());
        model.correctLast();
        assertTrue(model.card().hintProperty().get().startsWith("Khi tập gõ, các phiếu theo nhau"));
        assertEquals(true, model.cancel());
        assertEquals(Stage.START, model.stageProperty().get());
        assertEquals(null, model.outcomeProperty().get());
    }

    @Test
    void theFormsFollowTheNewestRound() {
        model.load();
        keys("!");
        assertEquals(List.of(4, 4, 2), model.card().setProperty().get().criteria().stream().map(c -> c.indicators().size()).toList());
        model.cancel();
        round(Title.CITIZEN, "2026-cong-dan", "du-thao-2020-cong-dan");
        model.load();
        keys("!");
        assertEquals("du-thao-2020-cong-dan", model.card().setProperty().get().id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void madeUpFormsCanBeKeyedAndSomeAreHardToRead(long seed) {
        CriteriaShelf shelf = new CriteriaShelf(register.database());
        MadeUpForms maker = new MadeUpForms(RegisterDesk.MESSAGES);
        List<CriteriaSet> sets = new ArrayList<>(shelf.all().stream().map(entry -> entry.set()).toList());
        sets.add(maker.plainSet());
        assertTrue(sets.size() > 3, "sets that ship");
        for (CriteriaSet set : sets) {
            List<MadeUpForm> forms = maker.run(set, new Random(seed));
            assertEquals(20, forms.size());
            assertEquals(forms, maker.run(set, new Random(seed)), "the same chance makes the same forms");
            forms.forEach(form -> assertTrue(FormReader.read(new FormDraft(form.marks()), set) instanceof FormReader.Reading.Accepted, set.id()));
            assertEquals(1, forms.stream().filter(form -> form.marks().contains(FormDraft.MISSING)).count());
            assertEquals(2, forms.stream().filter(form -> form.lines().stream().anyMatch(line -> !line.crossed().isEmpty())).count());
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 200, 240, 720000, 4, 100, 1200, 16.67, 20.0", "1, 10, 12, 0, 0, 0, 0, 0, 0", "2, 20, 0, 0, 1, 0, 0, 0, 50"})
    void figures(int forms, int fields, int keys, int millis, int wrong, long formsAnHour, long keysAnHour, double perKeys, double perFields) {
        Run run = new Run();
        for (int i = 0; i < forms; i++) {
            List<Run.Wrong> errors = i > 0 ? List.of() : IntStream.range(0, wrong).mapToObj(line -> new Run.Wrong(line, "1", "2")).toList();
            run.add(fields / forms, errors, new Effort(keys / forms, millis / forms));
        }
        assertEquals(List.of(formsAnHour, keysAnHour), List.of(run.formsAnHour(), run.keysAnHour()));
        assertEquals(perKeys, run.errorsPerThousandKeys(), 0.01);
        assertEquals(perFields, run.errorsPerThousandFields(), 0.01);
        assertTrue(run.weakest().size() <= 3);
    }

    @Test
    void theStackJustPrintedIsKeyedNext() {
        prompts.file = folder.resolve("tap.pdf");
        model.load();
        model.print();
        assertTrue(Files.exists(prompts.file));
        assertEquals(1, prompts.told.size());
        model.begin();
        String asked = prompts.asked.getFirst();
        int number = Integer.parseInt(asked.replaceAll("\\D+", ""));
        CriteriaSet plain = new MadeUpForms(RegisterDesk.MESSAGES).plainSet();
        assertEquals(new MadeUpForms(RegisterDesk.MESSAGES).run(plain, new Random(number)).getFirst().subject().name(),
            model.formProperty().get().subject().name());
    }
}
