package vn.sokhuyenhoc.work.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.report.ReportSample.own;
import static vn.sokhuyenhoc.work.report.ReportSample.row;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.VillageFigures;

/** Reports of the sample commune against what its raw files come to, counted here and by nothing of the program. */
class ReportBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    @TempDir
    private static Path folder;
    private static ReportSample sample;

    @BeforeAll
    static void make() {
        sample = new ReportSample(folder.resolve("register"));
        sample.reporting().bases().enter(List.of(new EnteredFact(null, 2026, Quantity.ADULTS, 1900, DAY, "Thống kê xã")));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static Report report(ReportKind kind, int year) {
        return sample.reporting().made().book().of(kind, year);
    }

    private static Figure missing(Gap gap) {
        return new Figure.Missing(gap);
    }

    private static List<RawSample.Citizen> holders() {
        return sample.recognised().stream().map(RawSample.Form::citizen).toList();
    }

    @Test
    void theYearTellsWhatTheRawFilesComeTo() {
        Report year = report(ReportKind.YEAR, 2026);
        List<RawSample.Citizen> roll = sample.raw.roll();
        List<RawSample.Citizen> recognised = holders();
        long members = roll.stream().filter(one -> !one.chapter().isEmpty()).count();
        List<Map<String, String>> chapters = ReportSample.rows("chapters.csv");
        assertEquals(String.valueOf(members), own(year, "MEMBERS"));
        assertEquals(members + "/" + roll.size(), own(year, "MEMBER_SHARE"));
        assertEquals(String.valueOf(chapters.size()), own(year, "ALL_CHAPTERS"));
        for (String kind : List.of("VILLAGE", "CLAN", "SCHOOL", "WORKPLACE")) {
            assertEquals(String.valueOf(chapters.stream().filter(one -> one.get("kind").equals(kind)).count()), own(year, "CHAPTERS." + kind));
        }
        assertEquals(String.valueOf(roll.size()), own(year, "TOTAL.CITIZEN"));
        assertEquals(String.valueOf(recognised.size()), own(year, "RECOGNISED.CITIZEN"));
        assertEquals(recognised.size() + "/" + roll.size(), own(year, "SHARE_OF_TOTAL.CITIZEN"));
        long registered = sample.raw.forms().stream().filter(one -> one.citizen().village().equals(ReportSample.VILLAGE)).count();
        assertEquals(String.valueOf(registered), own(year, "REGISTERED.CITIZEN"));
        assertEquals(missing(Gap.FEW_REGISTERED), row(year, "SHARE_OF_REGISTERED.CITIZEN").own(), "one village alone put its people down");
        Map.of("Nông dân", "FARMER", "Công nhân", "WORKER", "Cán bộ", "OFFICIAL", "Học sinh", "LEARNER").forEach((raw, group) ->
            assertEquals(String.valueOf(RawSample.ofGroup(recognised, raw)), own(year, "GROUP_RECOGNISED." + group)));
        assertEquals(String.valueOf(RawSample.ofGroup(recognised, "")), own(year, "GROUP_RECOGNISED"));
        assertEquals(missing(Gap.NO_ROUND), row(year, "RECOGNISED.FAMILY").own());
        assertEquals(missing(Gap.NO_ROUND), row(year, "RECOGNISED.CITIZEN").figures().getFirst(), "of the year before");
        assertEquals(missing(Gap.PEOPLE_THEN), row(year, "TOTAL.CITIZEN").figures().getFirst());
        assertEquals(missing(Gap.NO_FUND), row(year, "ALL_FUND").own());
        assertEquals(missing(Gap.JOIN_DAYS), row(year, "MEMBERS_JOINED").own());
    }

    @Test
    void theAnnexTellsEachVillage() {
        VillageFigures annex = report(ReportKind.YEAR, 2026).villages().getFirst();
        Map<String, Long> raw = holders().stream().collect(Collectors.groupingBy(RawSample.Citizen::village, Collectors.counting()));
        Map<String, Long> told = annex.lines().stream().collect(Collectors.toMap(line -> line.place().name(), line -> line.recognised().orElseThrow()));
        assertEquals(raw, told);
        assertEquals(List.of(Title.CITIZEN, 0L), List.of(annex.title(), annex.byAgency()));
    }

    @Test
    void programme677AgainstItsTargets() {
        Report report = report(ReportKind.P677, 2026);
        long recognised = sample.recognised().size();
        assertEquals(recognised + "/1900", own(report, "GOAL.P677.CITIZENS"), "of the adults that were entered");
        long staff = RawSample.ofGroup(sample.raw.roll(), "Cán bộ");
        assertEquals(RawSample.ofGroup(holders(), "Cán bộ") + "/" + staff, own(report, "GOAL.P677.CITIZENS_STAFF"));
        assertTrue(row(report, "GOAL.P677.CITIZENS").target().orElseThrow().year() >= 2026);
        assertTrue(report.parts().stream().noneMatch(part -> part.part() == ReportPart.FUND));
    }

    @Test
    void aYearWithoutDataIsMissingAndNeverNought() {
        for (ReportKind kind : ReportKind.values()) {
            Report report = report(kind, 2019);
            report.parts().stream().filter(part -> part.part() != ReportPart.ORGANISATION && part.part() != ReportPart.MEMBERS)
                .flatMap(part -> part.rows().stream()).filter(row -> !row.key().equals("TOTAL.COMMUNITY"))
                .forEach(row -> assertTrue(row.figures().stream().allMatch(Figure.Missing.class::isInstance), kind + " " + row.key()));
            assertEquals(List.of(), report.villages());
        }
    }

    /** The decision is of December: the first half of the year has none. */
    @Test
    void theHalfYearTellsDecisionsOfItsMonths() {
        Report half = report(ReportKind.HALF_YEAR, 2026);
        assertEquals(missing(Gap.NO_DECISION), row(half, "RECOGNISED.CITIZEN").own());
        assertEquals(LocalDate.of(2026, 6, 30), half.asOf());
        assertTrue(half.villages().getFirst().lines().stream().allMatch(line -> line.recognised().isEmpty()));
        assertEquals(5, report(ReportKind.FIVE_YEARS, 2026).periods().size());
    }

    @Test
    void signedNumberedKeptAndComparedLaterOn() {
        ReportDesk desk = sample.reporting().made().desk();
        ReportOrder order = new ReportOrder(ReportKind.P677, 2026, DAY, "");
        assertEquals(Fault.ISSUER_NAME, assertThrows(FaultException.class, () -> desk.sign(order, " ", Progress.NONE)).fault());
        desk.comment(ReportKind.P677, 2026, ReportPart.TARGETS, " Nhiều người chưa có điện thoại thông minh. ");
        ArchivedPaper paper = desk.sign(order, "Quàng Văn Thiêm", Progress.NONE);
        assertEquals("01/BC-HKH", paper.number());
        assertEquals("bao-cao-chuong-trinh-677-2026.pdf", paper.fileName());
        ArchivedPaper kept = sample.wiring.issued().archive().all().getFirst();
        assertEquals(List.of(ReportKind.P677, 2026, PaperKind.REPORT), List.of(kept.of().report(), kept.of().reportYear(), kept.kind()));
        assertEquals("%PDF", new String(sample.wiring.issued().archive().content(kept), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals(List.of(), state(desk).changed());
        assertEquals(missing(Gap.NO_DIGITAL), row(report(ReportKind.P677, 2026), "GOAL.P677.DIGITAL_SKILLED").own());
        sample.reporting().bases().enter(List.of(new EnteredFact(null, 2026, Quantity.DIGITAL_SKILLED, 900, DAY, "")));
        SignedFigures.Changed changed = state(desk).changed().getFirst();
        assertEquals(List.of("GOAL.P677.DIGITAL_SKILLED", "?", "900/" + sample.recognised().size()),
            List.of(changed.row().key(), changed.signed(), changed.now()));
        assertEquals("Nhiều người chưa có điện thoại thông minh.", desk.said(order).comments().get(ReportPart.TARGETS));
        desk.comment(ReportKind.P677, 2026, ReportPart.TARGETS, "");
        assertEquals(Map.of(), desk.said(order).comments());
    }

    @Test
    void sentToWhomTheOfficeSaysElseAsTheYearBeforeElseToTheBodyAbove() {
        ReportDesk desk = sample.reporting().made().desk();
        ReportOrder order = new ReportOrder(ReportKind.P387, 2026, DAY, "");
        assertEquals(List.of("Hội Khuyến học tỉnh Sơn La"), desk.said(order).addressees());
        desk.address(ReportKind.P387, 2025, " Hội Khuyến học tỉnh Sơn La \n\n UBND xã Chiềng Hương ");
        assertEquals(List.of("Hội Khuyến học tỉnh Sơn La", "UBND xã Chiềng Hương"), desk.said(order).addressees(), "as the year before");
        desk.address(ReportKind.P387, 2026, "Đảng ủy xã Chiềng Hương");
        assertEquals(List.of("Đảng ủy xã Chiềng Hương"), desk.said(order).addressees());
        assertEquals(Map.of(), desk.said(order).comments(), "whom it is sent to is no comment");
        Fault fault = assertThrows(FaultException.class, () -> desk.address(ReportKind.P387, 2026, "x".repeat(ReportDesk.COMMENT + 1))).fault();
        assertEquals(Fault.NOTE_TOO_LONG, fault);
        desk.address(ReportKind.P387, 2026, "");
        assertEquals(2, desk.said(order).addressees().size());
        assertEquals(List.of("Hội Khuyến học tỉnh Sơn La"), desk.said(new ReportOrder(ReportKind.YEAR, 2026, DAY, "")).addressees(), "of another kind");
        desk.address(ReportKind.P387, 2025, "");
    }

    private static ReportDesk.State state(ReportDesk desk) {
        ReportDesk.State state = desk.states(2026).get(ReportKind.P677.ordinal());
        assertEquals("01/BC-HKH", state.signed().orElseThrow().number());
        return state;
    }

    @Test
    void filesOfEveryKind(@TempDir Path out) {
        ReportDesk desk = sample.reporting().made().desk();
        for (ReportKind kind : ReportKind.values()) {
            for (PaperKind.Format format : PaperKind.Format.values()) {
                Path file = out.resolve(kind + "." + format.ending());
                desk.write(new ReportOrder(kind, 2026, DAY, "07/BC-HKH"), format, file, Progress.NONE);
                assertTrue(file.toFile().length() > 5_000, file.toString());
            }
        }
    }

    @Test
    void listsThatExplainNeedTwoDecidedYears(@TempDir Path out) {
        ReportChanges changes = sample.reporting().made().changes();
        assertEquals(Fault.REPORT_NOT_DECIDED, assertThrows(FaultException.class, () -> changes.title(Title.CITIZEN, 2026,
            out.resolve("a.xlsx"), Progress.NONE)).fault());
        assertEquals(0, changes.members(ReportKind.YEAR, 2026, out.resolve("b.xlsx"), Progress.NONE), "nobody's day of joining is known");
        assertTrue(out.resolve("b.xlsx").toFile().exists());
    }
}
