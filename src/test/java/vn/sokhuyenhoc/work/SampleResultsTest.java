package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.SampleRegister.expected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Order;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.scoring.Reason;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.text.Wording;

/** The made-up commune comes to what was reckoned when it was made. */
class SampleResultsTest {
    @TempDir
    private static Path folder;
    private static SampleRegister sample;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static List<Result> results(ResultFilter filter) {
        RoundBook rounds = sample.rounds();
        return rounds.results(sample.round(), Arrays.stream(rounds.ids(sample.round(), filter)).boxed().toList());
    }

    private static List<Result> results(Which which) {
        return results(ResultFilter.of(sample.round().id(), null, which));
    }

    @Test
    void everyFormComesToWhatWasExpected() {
        List<String> found = results(Which.ALL).stream().map(SampleResultsTest::line).sorted().toList();
        assertEquals(1800, found.size());
        assertEquals(expected("results.csv").stream().map(cells -> String.join(";", cells)).sorted().toList(), found);
    }

    private static String line(Result result) {
        boolean complete = result.score().reasons().stream().noneMatch(Reason.Missing.class::isInstance);
        boolean little = result.score().reasons().stream().anyMatch(Reason.TotalShort.class::isInstance);
        boolean low = result.score().reasons().stream().anyMatch(Reason.UnderFloor.class::isInstance);
        String reason = !complete || !little && !low ? "NONE" : little && low ? "BOTH" : little ? "TOTAL" : "LOW";
        return String.join(";", result.subject().placeName(), result.subject().name(), String.valueOf(result.subject().person().identity().birth().year()),
            Wording.points(result.score().total()), Wording.points(result.score().lowest()), result.score().verdict().name(), reason);
    }

    @Test
    void countsOfEachVillageAndOfTheCommune() {
        List<PlaceCount> counts = sample.rounds().counts(sample.round());
        PlaceCount all = counts.stream().reduce(PlaceCount::plus).orElseThrow();
        List<List<String>> found = new ArrayList<>(counts.stream().map(count -> cells(count.place().name(), count)).toList());
        found.add(cells("Toàn xã", all));
        assertEquals(expected("counts.csv"), found);
        assertEquals(2500, all.people());
    }

    private static List<String> cells(String name, PlaceCount count) {
        return List.of(name, String.valueOf(count.forms()), String.valueOf(count.passed()), String.valueOf(count.failed()),
            String.valueOf(count.enoughButLow()), String.valueOf(count.incomplete()));
    }

    @Test
    void filtersLeaveAsManyAsTheCountsSay() {
        PlaceCount all = sample.rounds().counts(sample.round()).stream().reduce(PlaceCount::plus).orElseThrow();
        assertEquals(List.of(all.forms(), all.passed(), all.failed(), all.enoughButLow(), all.incomplete()),
            Stream.of(Which.values()).map(which -> results(which).size()).toList());
    }

    @Test
    void aFilterBySeveralThingsInAnotherOrder() {
        long place = sample.publishing().places().getFirst().id();
        List<Result> found = results(new ResultFilter(sample.round().id(), place, Which.FAILED, "lo thi", Order.TOTAL, true));
        List<List<String>> wanted = expected("results.csv").stream().filter(cells -> cells.getFirst().equals("Bản Nà Lo")
            && Fold.fold(cells.get(1)).contains("lo") && Fold.fold(cells.get(1)).contains("thi") && cells.get(5).equals("FAILED")).toList();
        assertEquals(wanted.stream().map(cells -> Integer.parseInt(cells.get(3))).sorted((a, b) -> b - a).toList(),
            found.stream().map(result -> result.score().total().intValueExact()).toList());
    }

    @Test
    void checkupAgrees() {
        Checkup.Report report = new Checkup(sample.database()).run(Progress.NONE);
        assertEquals(1800, report.forms());
        assertEquals(List.of(), report.differences());
        assertTrue(report.isJournalWhole());
        assertEquals(report.changes() + 1, report.journal().entries());
    }

    @Test
    void eachFileRefusesAsManyRowsAsExpected() {
        Round first = sample.round();
        // A round without forms, so that each file is read as if for the first time.
        Round empty = sample.rounds().add(new Round(0, "lan-hai", first.title(), 2025, "Lần hai", "", first.setId()));
        ImportForms forms = new ImportForms(sample.database(), SampleRegister.CLOCK);
        ListFiles files = new ListFiles(new WorkbookReader());
        for (List<String> cells : expected("forms.csv")) {
            FormsPreview preview = forms.preview(files.open(SampleRegister.SAMPLE.resolve("forms").resolve(cells.getFirst())), empty);
            assertEquals(cells, List.of(cells.getFirst(), String.valueOf(preview.rows().size()), String.valueOf(preview.taken().size()),
                String.valueOf(preview.refused().size())));
        }
    }

    @Test
    void aSheetWithoutMarksIsRefused(@TempDir Path files) throws IOException {
        Path sheet = Files.writeString(files.resolve("phieu.csv"), "Họ và tên,Năm sinh,Thôn,1,2\nLò Văn Ánh,2006,Bản Nà Lo,9,9\n");
        Round first = sample.round();
        Round empty = sample.rounds().add(new Round(0, "lan-ba", first.title(), 2024, "Lần ba", "", first.setId()));
        ImportForms forms = new ImportForms(sample.database(), SampleRegister.CLOCK);
        FormsPreview preview = forms.preview(new ListFiles(new WorkbookReader()).open(sheet), empty);
        FaultException refused = assertThrows(FaultException.class, () -> forms.write(preview, Progress.NONE));
        assertEquals(Fault.NO_MARKS, refused.fault());
        assertEquals(0, sample.rounds().counts(empty).stream().mapToInt(PlaceCount::forms).sum());
    }
}
