package vn.sokhuyenhoc.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Order;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.ResultsList.Sorted;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.MapMemory;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.SampleRegister;

class ResultsViewModelTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;

    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final ResultsViewModel model = new ResultsViewModel(sample.publishing(), sample.rounds(), runner, prompts,
        (screen, detail) -> { }, new Messages(Messages.VIETNAMESE));

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void aVillageAndAResult() {
        model.load();
        assertEquals(1800, model.rows().size());
        model.places().chosenProperty().set(model.places().all().get(2));
        model.whichProperty().set(Which.ENOUGH_BUT_LOW);
        assertEquals(9, model.rows().size());
        assertEquals(List.of(151, 108, 34, 9, 9), List.of(Which.values()).stream().map(model.foundProperty().get()::count).toList());
        PlaceCount all = model.counts().getLast();
        assertEquals("Cả xã 1296", all.place().name() + " " + all.passed());
    }

    @Test
    void theAnswerToAnOlderQuestionIsDropped() {
        model.load();
        runner.hold();
        model.whichProperty().set(Which.INCOMPLETE);
        model.whichProperty().set(Which.PASSED);
        runner.release();
        assertEquals(1296, model.rows().size());
        assertEquals(1296, model.foundProperty().get().listed());
    }

    @Test
    void sortedFromEitherEnd() {
        model.load();
        model.sortedProperty().set(new Sorted(Order.TOTAL, true));
        Result best = model.rows().get(0);
        model.sortedProperty().set(new Sorted(Order.TOTAL, false));
        assertTrue(best.score().total().compareTo(model.rows().get(0).score().total()) > 0);
    }

    @Test
    void theRowThatWasOpenedIsChosenAgain() {
        model.load();
        model.find("lường");
        Result third = model.rows().get(2);
        model.correct(third);
        model.find("");
        assertEquals(model.rows().positionOf(third.id()), model.wantedRowProperty().get());
    }

    @Test
    void theWorkingFollowsTheRowAndClosesWithAnEmptyList() {
        model.load();
        ExplainViewModel explain = model.explain();
        explain.toggle();
        assertTrue(!explain.openProperty().get(), "nobody is chosen yet");
        Result first = model.rows().get(0);
        explain.choose(first);
        explain.toggle();
        assertEquals(first.score(), explain.explainedProperty().get().working().score());
        explain.choose(null);
        explain.choose(model.rows().get(5));
        assertEquals(model.rows().get(5), explain.explainedProperty().get().result());
        explain.slip();
        assertEquals(List.of("Lưu phiếu giải thích [phieu-ket-qua-" + model.rows().get(5).subject().number() + ".pdf]"), prompts.asked);
        assertEquals(List.of(), prompts.told);
        model.find("không ai tên thế này");
        assertEquals(null, explain.explainedProperty().get());
    }

    @Test
    void nothingIsWrittenWithoutAFile() {
        model.load();
        model.export();
        assertEquals(List.of("Xuất Excel [ket-qua-2026-cong-dan.xlsx]"), prompts.asked);
        assertEquals(List.of(), prompts.told);
    }

    /** Saved under a name, and opened in another window. */
    @Test
    void whatIsListedIsKeptAndComesBack() {
        List<String> went = new ArrayList<>();
        ResultsViewModel one = new ResultsViewModel(sample.publishing(), sample.rounds(), runner, prompts, (screen, wish) -> went.add(screen + " " + wish),
            new Messages(Messages.VIETNAMESE));
        one.keepList();
        assertEquals(List.of(), went);
        one.load();
        one.places().chosenProperty().set(one.places().all().get(2));
        one.whichProperty().set(Which.FAILED);
        one.sortedProperty().set(new Sorted(Order.TOTAL, true));
        one.find(" văn ");
        one.keepList();
        Place village = one.places().get();
        ResultsList kept = new ResultsList(Title.CITIZEN, null, new Named(village.id(), village.name()), Which.FAILED, "văn", new Sorted(Order.TOTAL, true));
        assertEquals(List.of("REPORTS lists:keep\n" + ListText.write(kept)), went);
        assertTrue(one.rows().size() > 1 && one.rows().size() < 34);

        model.open("list\n" + ListText.write(kept));
        assertEquals(one.rows().size(), model.rows().size());
        assertEquals(one.rows().get(0), model.rows().get(0));
        assertEquals(List.of(village, Which.FAILED, "văn", new Sorted(Order.TOTAL, true)),
            List.of(model.places().get(), model.whichProperty().get(), model.textProperty().get(), model.sortedProperty().get()));
        model.open("list\n" + ListText.write(new ResultsList(Title.CITIZEN, null, null, Which.ALL, "", Sorted.USUAL)));
        assertEquals(1800, model.rows().size());
        assertEquals("Cả xã", model.places().get().name());
    }

    /** The next day, in a window that is built anew. */
    @Test
    void theListBeginsAsItWasLeft() {
        MapMemory memory = new MapMemory();
        model.remember(memory);
        model.load();
        model.places().chosenProperty().set(model.places().all().get(2));
        model.whichProperty().set(Which.ENOUGH_BUT_LOW);
        model.find("lường");
        ResultsViewModel next = new ResultsViewModel(sample.publishing(), sample.rounds(), runner, prompts, (screen, detail) -> { },
            new Messages(Messages.VIETNAMESE));
        next.remember(memory);
        runner.hold();
        next.load();
        runner.release();
        assertEquals(model.places().chosenProperty().get(), next.places().chosenProperty().get());
        assertEquals(Which.ENOUGH_BUT_LOW, next.whichProperty().get());
        assertEquals(9, next.rows().size());
        assertTrue(memory.kept.values().stream().noneMatch(words -> words.contains("lường")), "what was looked for is nobody else's business");
        memory.kept.putAll(Map.of("results-round", "77", "results-place", "4711", "results-which", "GONE"));
        ResultsViewModel odd = new ResultsViewModel(sample.publishing(), sample.rounds(), runner, prompts, (screen, detail) -> { },
            new Messages(Messages.VIETNAMESE));
        odd.remember(memory);
        odd.load();
        runner.release();
        assertEquals(Which.ALL, odd.whichProperty().get());
        assertEquals(1800, odd.rows().size());
    }
}
