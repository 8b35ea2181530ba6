package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.VillageFigures;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.work.paper.PaperRegister;

/** Reports of registers in which something is not there, or is not there any more. */
class ReportMissingTest {
    private static final PlaceChange.Ground GROUND = new PlaceChange.Ground(LocalDate.of(2026, 12, 5), "NQ 12/NQ-HĐND");
    @TempDir
    private Path folder;

    /** Nobody is in it: nothing is told as nought, and each gap has words for what to enter. */
    @Test
    void anEmptyRegister() {
        try (PaperRegister empty = new PaperRegister(folder)) {
            Wiring wiring = Wiring.over(empty.database(), PaperRegister.CLOCK);
            SummaryWords words = new SummaryWords(new Messages(Messages.VIETNAMESE));
            for (ReportKind kind : ReportKind.values()) {
                Report report = wiring.reporting().made().book().of(kind, 2026);
                report.parts().forEach(part -> part.rows().forEach(row -> assertTrue(row.figures().stream().allMatch(Figure.Missing.class::isInstance),
                    row.key() + " " + row.figures())));
                report.holes().forEach(hole -> assertFalse(words.enter(hole.gap(), hole.year()).isBlank()));
            }
            Report year = wiring.reporting().made().book().of(ReportKind.YEAR, 2026);
            assertTrue(year.holes().stream().anyMatch(hole -> hole.gap() == Gap.NO_POPULATION && hole.year() == 2026));
            assertTrue(year.missing() > 0);
        }
    }

    /** The old villages keep what they had; the new one has the people. */
    @Test
    void aVillageMergedAfterTheDecision() {
        try (ReportSample sample = new ReportSample(folder)) {
            List<Place> places = sample.wiring.register().places();
            VillageFigures before = sample.reporting().made().book().of(ReportKind.YEAR, 2026).villages().getFirst();
            sample.wiring.groups().placeChanges().merge(List.of(places.get(0), places.get(1)), "Bản Mới", GROUND);
            VillageFigures after = sample.reporting().made().book().of(ReportKind.YEAR, 2026).villages().getFirst();
            assertEquals(before.lines().get(0).recognised(), after.lines().stream().filter(line -> line.place().id() == places.get(0).id()).findFirst()
                .orElseThrow().recognised());
            assertEquals(before.lines().stream().mapToLong(line -> line.recognised().orElseThrow()).sum(),
                after.lines().stream().mapToLong(line -> line.recognised().orElseThrow()).sum());
            assertEquals(before.lines().stream().mapToLong(line -> line.total().orElseThrow()).sum(),
                after.lines().stream().mapToLong(line -> line.total().orElseThrow()).sum());
        }
    }
}
