package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.work.SampleRegister;

/** What was filled in for a paper is there the next time, and for that paper alone. */
class PaperFieldsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static @TempDir Path folder;
    private static SampleRegister sample;
    private static Round round;
    private static Place village;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(folder);
        round = sample.round();
        village = sample.publishing().places().getFirst();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static PaperOrder minutes(Place place, String number, Map<PaperKind.Field, String> answers) {
        return new PaperOrder(PaperKind.MINUTES, round, place, number, DAY, answers, false, 0, false);
    }

    @Test
    void byRoundKindAndVillage() {
        PaperFields fields = new PaperFields(sample.database());
        fields.keep(minutes(village, "07", Map.of(PaperKind.Field.CHAIR, "Lò Thị Hương", PaperKind.Field.PRESENT, "12 người\nvắng 1")), false);
        fields.keep(minutes(null, "", Map.of(PaperKind.Field.CHAIR, "Người khác")), false);
        assertEquals(new PaperFields.Kept("07", Optional.of(DAY),
            Map.of(PaperKind.Field.CHAIR, "Lò Thị Hương", PaperKind.Field.PRESENT, "12 người\nvắng 1")), fields.read(round, PaperKind.MINUTES, village));
        assertEquals(new PaperFields.Kept("", Optional.empty(), Map.of(PaperKind.Field.CHAIR, "Người khác")),
            fields.read(round, PaperKind.MINUTES, null), "without a number the day is today's");
        assertEquals(PaperFields.Kept.NOTHING, fields.read(round, PaperKind.SUBMISSION, null));
        fields.keep(minutes(village, "", Map.of(PaperKind.Field.CHAIR, " ")), true);
        assertEquals(new PaperFields.Kept("", Optional.of(DAY), Map.of()), fields.read(round, PaperKind.MINUTES, village));
    }

    @Test
    void aPaperWithoutARoundIsNotKept() {
        new PaperFields(sample.database()).keep(new PaperOrder(PaperKind.PEOPLE, null, null, "", DAY), true);
        assertEquals(PaperFields.Kept.NOTHING, new PaperFields(sample.database()).read(round, PaperKind.PEOPLE, null));
    }
}
