package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.entry.EntryView;
import vn.sokhuyenhoc.ui.entry.EntryViewModel;
import vn.sokhuyenhoc.ui.entry.TestRegister;
import vn.sokhuyenhoc.ui.kit.FxTaskRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.SampleRegister;

/**
 * Keys the 1,800 forms of the sample commune a second time, into an empty round, through the real screen with real key events: eleven villages
 * in the order of the roll, the last one from a mixed batch by short numbers. Counts keys and dialogs, times the way from a commit to the next
 * form laid out, and compares every mark with the sheets at the end.
 */
@Tag("bench")
class RobotBench extends UiTest {
    private static final int NEXT = 1;

    @TempDir
    Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final FxTaskRunner runner = new FxTaskRunner(prompts::fail);
    private SampleRegister sample;
    private Round round;
    private EntryView view;
    private Map<Long, Marks> papers;
    private final List<Long> ready = new ArrayList<>();
    private long keys;

    @Override
    protected Parent content() {
        sample = SampleRegister.in(folder);
        Round first = sample.round();
        papers = marks(first);
        round = sample.rounds().add(new Round(0, "2027-cong-dan", first.title(), 2027, "Công dân học tập năm 2027", "", first.setId()));
        Messages messages = new Messages(Messages.VIETNAMESE);
        view = new EntryView(new EntryViewModel(TestRegister.jobs(sample.database()),
            new EntryViewModel.Outside(runner, prompts, (screen, detail) -> { }, new StatusLine()), messages, Clock.systemDefaultZone()),
            new SimpleObjectProperty<>(KeySet.USUAL), messages);
        return view.root();
    }

    @AfterEach
    void close() {
        onScreen(() -> scene.setRoot(new Pane()));
        runner.close();
        sample.close();
    }

    private Map<Long, Marks> marks(Round of) {
        return new AssessmentStore(sample.database()).marks(of.title(), of.id());
    }

    @Test
    void keysTheSampleCommune() throws Exception {
        List<Place> places = new Register(sample.database()).places();
        Pause pause = new Pause();
        long began = System.nanoTime();
        int inOrder = 0;
        for (Place place : places.subList(0, places.size() - 1)) {
            inOrder += village(place);
        }
        long keysInOrder = keys;
        keys = 0;
        int bySerial = batch(places.getLast());
        double minutes = (System.nanoTime() - began) / 6e10;
        double longest = pause.end();
        System.out.printf("%d forms in the order of the roll: %.2f keys a form, those to pass over people without a form left out; "
            + "%d by short number: %.2f keys a form%n", inOrder, (double) keysInOrder / inOrder, bySerial, (double) keys / bySerial);
        System.out.printf("dialogs %d, errors %d, mouse 0; %.1f minutes%n", prompts.asked.size(), prompts.failures.size(), minutes);
        System.out.println("commit to next form laid out: " + EntryBench.figures(ready) + "; longest pause of the screen "
            + String.format("%.0f ms", longest));
        Tally.HERE.put(Tally.Goal.most("E3", 50, "ms"), "commit to next form laid out", EntryBench.p95(ready));
        Tally.HERE.put(Tally.Goal.most("E3", 100, "ms"), "longest pause of the screen while keying", longest);
        compare();
    }

    private List<RollLine> roll(Place place) {
        return new FormEntry(sample.database(), Clock.systemDefaultZone()).roll(round, place.id());
    }

    /** In the order of the roll; people without a form are passed over with the arrow key. Answers how many forms. */
    private int village(Place place) throws Exception {
        List<RollLine> roll = roll(place);
        onScreen(() -> view.shown("place:" + place.id() + ":" + round.key()));
        waitFor(roll.getFirst().subject().code());
        int forms = 0;
        for (int i = 0; i < roll.size(); i++) {
            Marks marks = papers.get(roll.get(i).subject().id());
            boolean last = i == roll.size() - 1;
            if (marks != null) {
                String after = last ? null : roll.get(i + NEXT).subject().code();
                commit(marks, after);
                forms++;
            } else if (!last) {
                onScreen(() -> press(KeyCode.DOWN));
                waitFor(roll.get(i + NEXT).subject().code());
            }
        }
        return forms;
    }

    /** From a batch in no order: each form is named by its number first. */
    private int batch(Place place) throws Exception {
        List<RollLine> lines = roll(place).stream().filter(line -> papers.containsKey(line.subject().id())).toList().reversed();
        Batch batch = new BatchBook(sample.database()).add(new Batch(0, round.id(), 0, place.id(), lines.size(), "", LocalDate.now(), "", true));
        onScreen(() -> view.shown("batch:" + batch.id() + ":" + round.key()));
        wait(() -> lookup(".form-card").tryQuery().isPresent());
        for (RollLine line : lines) {
            if (!asking()) {
                chord(KeyCode.CONTROL, KeyCode.F);
                keys += 2;
            }
            wait(this::asking);
            String digits = line.subject().code().replaceAll("\\D", "").replaceFirst("^0+", "");
            digits.chars().forEach(digit -> type(KeyCode.valueOf("DIGIT" + (char) digit)));
            type(KeyCode.ENTER);
            keys += digits.length() + 1;
            waitFor(line.subject().code());
            commit(papers.get(line.subject().id()), null);
            wait(() -> marks(round).containsKey(line.subject().id()));
        }
        return lines.size();
    }

    private boolean asking() {
        return scene.getFocusOwner() != null && "entry.find".equals(scene.getFocusOwner().getId());
    }

    /** @param after the code of the next form, or null where none is shown by itself */
    private void commit(Marks marks, String after) throws Exception {
        onScreen(() -> marks.values().forEach(mark -> press(mark == null ? KeyCode.DECIMAL
            : mark.compareTo(BigDecimal.TEN) == 0 ? KeyCode.MULTIPLY : KeyCode.valueOf("NUMPAD" + mark.intValueExact()))));
        keys += marks.values().size() + 1;
        CompletableFuture<Long> laidOut = new CompletableFuture<>();
        long[] committed = new long[1];
        onScreen(() -> {
            Runnable[] pulse = {null};
            pulse[0] = () -> {
                if (after == null || after.equals(code())) {
                    laidOut.complete(System.nanoTime());
                    scene.removePostLayoutPulseListener(pulse[0]);
                }
            };
            scene.addPostLayoutPulseListener(pulse[0]);
            committed[0] = System.nanoTime();
            press(KeyCode.ENTER);
            Platform.requestNextPulse();
        });
        long at = laidOut.get(20, TimeUnit.SECONDS);
        if (after != null) {
            ready.add(at - committed[0]);
        }
    }

    private String code() {
        return lookup((Predicate<Node>) node -> "entry.serial".equals(node.getId())).tryQuery().map(label -> ((Label) label).getText()).orElse("");
    }

    private void waitFor(String code) {
        wait(() -> code.equals(code()));
    }

    private static void wait(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited too long", e);
        }
    }

    private static void press(KeyCode code) {
        Robot robot = new Robot();
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private void compare() {
        Map<Long, Marks> keyed = marks(round);
        assertEquals(papers.keySet(), keyed.keySet());
        long wrong = papers.entrySet().stream().filter(paper -> !paper.getValue().equals(keyed.get(paper.getKey()))).count();
        System.out.printf("%d forms compared with the sheets: %d differ%n", keyed.size(), wrong);
        assertEquals(0, wrong);
        assertEquals(List.of(), prompts.failures);
    }

    /** Asks the screen's thread for a word fifty times a second, and notes the longest time without an answer. */
    private static final class Pause {
        private static final int EVERY = 20;

        private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
        private long longest;

        Pause() {
            asking.scheduleWithFixedDelay(() -> {
                long asked = System.nanoTime();
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> { });
                longest = Math.max(longest, System.nanoTime() - asked);
            }, EVERY, EVERY, TimeUnit.MILLISECONDS);
        }

        double end() {
            asking.close();
            return longest / 1e6;
        }
    }
}
