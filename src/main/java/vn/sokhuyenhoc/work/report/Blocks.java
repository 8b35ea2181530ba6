package vn.sokhuyenhoc.work.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.domain.group.Officer;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.ReportItem;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MemberDayStore;
import vn.sokhuyenhoc.store.OfficerStore;

/** The rows on the association itself: chapters, members and fund. */
final class Blocks {
    private final MemberDayStore members;
    private final OfficerStore officers;
    private final FundBook fund;

    Blocks(Database database, FundBook fund) {
        this.members = new MemberDayStore(database);
        this.officers = new OfficerStore(database);
        this.fund = fund;
    }

    List<ReportRow> organisation(List<Span> spans) {
        List<MemberDayStore.Span> chapters = members.chapters();
        List<ReportRow> rows = new ArrayList<>(Arrays.stream(ChapterKind.values()).map(kind -> new ReportRow(ReportItem.CHAPTERS, kind,
            Span.each(spans, span -> chapters(chapters, span.end(), kind)))).toList());
        rows.add(new ReportRow(ReportItem.ALL_CHAPTERS, null, Span.each(spans, span -> chapters(chapters, span.end(), null))));
        boolean dated = chapters.stream().anyMatch(one -> one.from() != null);
        rows.add(new ReportRow(ReportItem.NEW_CHAPTERS, null, Span.each(spans, span -> dated ? new Figure.Count(chapters.stream()
            .filter(one -> one.from() != null && span.period().has(one.from())).count()) : Span.missing(Gap.CHAPTER_DAYS))));
        rows.add(new ReportRow(ReportItem.CLOSED_CHAPTERS, null, Span.each(spans, span -> chapters.isEmpty() ? Span.missing(Gap.NO_CHAPTERS)
            : new Figure.Count(chapters.stream().filter(one -> one.to() != null && span.period().has(one.to())).count()))));
        List<Officer> committee = officers.of(null);
        rows.add(new ReportRow(ReportItem.COMMITTEE, null, Span.each(spans, span -> count(committee.stream()
            .filter(one -> inOffice(one, span.end())).count(), Gap.NO_COMMITTEE))));
        return rows;
    }

    private static Figure chapters(List<MemberDayStore.Span> chapters, LocalDate day, ChapterKind kind) {
        List<MemberDayStore.Span> open = chapters.stream().filter(one -> one.isOpen(day)).toList();
        return open.isEmpty() ? Span.missing(Gap.NO_CHAPTERS)
            : new Figure.Count(open.stream().filter(one -> kind == null || one.kind() == kind).count());
    }

    private static boolean inOffice(Officer officer, LocalDate day) {
        return (officer.from() == null || !officer.from().isAfter(day)) && (officer.to() == null || !officer.to().isBefore(day));
    }

    /** Nought is what an empty register says of what nobody entered. */
    private static Figure count(long number, Gap without) {
        return number == 0 ? Span.missing(without) : new Figure.Count(number);
    }

    /** Joined and left make up the difference between the two ends of a period to the person. */
    List<ReportRow> members(List<Span> spans) {
        boolean dated = members.hasJoinDays();
        Map<LocalDate, Set<Long>> days = new HashMap<>();
        List<Figure> people = Span.each(spans, span -> known(span, dated) ? count(on(span.end(), days).size(), Gap.NO_MEMBERS)
            : Span.missing(Gap.JOIN_DAYS));
        List<ReportRow> rows = new ArrayList<>(List.of(new ReportRow(ReportItem.MEMBERS, null, people)));
        List<Figure> undated = Span.each(spans, span -> known(span, dated) ? new Figure.Count(members.undated(span.end()))
            : Span.missing(Gap.JOIN_DAYS));
        if (!undated.getLast().equals(new Figure.Count(0))) {
            rows.add(new ReportRow(ReportItem.MEMBERS_UNDATED, null, undated));
        }
        rows.add(new ReportRow(ReportItem.MEMBERSHIPS, null, Span.each(spans, span -> known(span, dated)
            ? count(members.memberships(span.end()), Gap.NO_MEMBERS) : Span.missing(Gap.JOIN_DAYS))));
        rows.add(new ReportRow(ReportItem.MEMBERS_JOINED, null, Span.each(spans, span -> dated ? new Figure.Count(joined(span, days).size())
            : Span.missing(Gap.JOIN_DAYS))));
        rows.add(new ReportRow(ReportItem.MEMBERS_LEFT, null, Span.each(spans, span -> people.getLast() instanceof Figure.Missing gone ? gone
            : new Figure.Count(left(span, days).size()))));
        rows.add(new ReportRow(ReportItem.POPULATION, null, Span.each(spans, span -> Optional.ofNullable(span.bases().get(Base.POPULATION))
            .<Figure>map(of -> new Figure.Count(of.number())).orElseGet(() -> Span.missing(Gap.NO_POPULATION)))));
        rows.add(new ReportRow(ReportItem.MEMBER_SHARE, null, Span.each(spans, span -> Span.share(people.get(spans.indexOf(span)),
            Optional.ofNullable(span.bases().get(Base.POPULATION)), Gap.NO_POPULATION))));
        return rows;
    }

    private static boolean known(Span span, boolean dated) {
        return dated || span.own();
    }

    /** The members at the end of a day, asked for once in a report. */
    private Set<Long> on(LocalDate day, Map<LocalDate, Set<Long>> days) {
        return days.computeIfAbsent(day, members::people);
    }

    Set<Long> joined(Span span) {
        return joined(span, new HashMap<>());
    }

    private Set<Long> joined(Span span, Map<LocalDate, Set<Long>> days) {
        return without(on(span.end(), days), on(span.period().from().minusDays(1), days));
    }

    Set<Long> left(Span span) {
        return left(span, new HashMap<>());
    }

    private Set<Long> left(Span span, Map<LocalDate, Set<Long>> days) {
        return without(on(span.period().from().minusDays(1), days), on(span.end(), days));
    }

    private static Set<Long> without(Set<Long> all, Set<Long> those) {
        Set<Long> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    List<ReportRow> fund(List<Span> spans) {
        List<FundSums> sums = spans.stream().map(span -> fund.sums(span.period().from(), span.end())).toList();
        List<ReportRow> rows = new ArrayList<>(List.of(row(ReportItem.ALL_FUND, null, sums, FundSums::total)));
        for (FundLevel level : FundLevel.values()) {
            if (sums.stream().anyMatch(sum -> !sum.of(level).isEmpty())) {
                rows.add(row(ReportItem.LEVEL_FUND, level, sums, sum -> sum.of(level).total()));
            }
        }
        rows.add(new ReportRow(ReportItem.FUND_PER_HEAD, null, Span.each(spans, span -> perHead(sums.get(spans.indexOf(span)), span))));
        rows.add(row(ReportItem.INCOME, null, sums, FundSums::income));
        rows.add(row(ReportItem.SPENDING, null, sums, FundSums::spending));
        rows.add(row(ReportItem.SCHOLARSHIP_PERSONS, null, sums, sum -> sum.of(FundPurpose.SCHOLARSHIP).persons()));
        rows.add(row(ReportItem.SCHOLARSHIPS, null, sums, sum -> sum.of(FundPurpose.SCHOLARSHIP).spending()));
        rows.add(row(ReportItem.GIFT_PERSONS, null, sums, sum -> sum.of(FundPurpose.GIFT).persons()));
        rows.add(row(ReportItem.GIFTS, null, sums, sum -> sum.of(FundPurpose.GIFT).spending()));
        return rows;
    }

    private static ReportRow row(ReportItem item, FundLevel level, List<FundSums> sums, ToLongFunction<FundSums> what) {
        return new ReportRow(item, level, sums.stream().<Figure>map(sum -> sum.isEmpty() ? Span.missing(Gap.NO_FUND)
            : new Figure.Count(what.applyAsLong(sum))).toList());
    }

    private static Figure perHead(FundSums sums, Span span) {
        if (sums.isEmpty()) {
            return Span.missing(Gap.NO_FUND);
        }
        var head = sums.perHead(span.bases().get(Base.POPULATION));
        return head.isPresent() ? new Figure.Count(head.getAsLong()) : Span.missing(Gap.NO_POPULATION);
    }
}
