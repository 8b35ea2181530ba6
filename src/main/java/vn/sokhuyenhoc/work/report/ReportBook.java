package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.store.Database;

/** Fills reports by itself, from what was decided, entered and counted. What is not known is missing, never nought. */
public final class ReportBook {
    private final Books books;
    private final Blocks blocks;
    private final Database database;
    private final Clock clock;

    /** What reports are filled from. */
    public record Books(YearBook years, BaseBook bases, TargetBook targets, FundBook fund) {
    }

    public ReportBook(Database database, Books books, Clock clock) {
        this.books = books;
        this.blocks = new Blocks(database, books.fund());
        this.database = database;
        this.clock = clock;
    }

    public Report of(ReportKind kind, int year) {
        return of(List.of(kind), year).getFirst();
    }

    /** Several of one year, which share what they count. */
    public List<Report> of(List<ReportKind> kinds, int year) {
        Map<Integer, Map<Title, TitleYear>> counted = new HashMap<>();
        Decided once = new Decided(database);
        return kinds.stream().map(kind -> filled(kind, year, spans(kind, year, counted, once))).toList();
    }

    private Report filled(ReportKind kind, int year, List<Span> spans) {
        List<Report.Part> parts = ReportPart.of(kind).stream().map(part -> new Report.Part(part, rows(kind, part, year, spans))).toList();
        return new Report(kind, year, spans.stream().map(Span::period).toList(), spans.getLast().end(), parts,
            TitleBlocks.villages(spans.getLast()));
    }

    private List<Span> spans(ReportKind kind, int year, Map<Integer, Map<Title, TitleYear>> counted, Decided once) {
        LocalDate today = LocalDate.now(clock);
        List<Span> spans = new ArrayList<>();
        for (ReportPeriod period : ReportPeriod.of(kind, year)) {
            boolean own = period.year() == year;
            spans.add(new Span(period, period.end(today), today, own, counted.computeIfAbsent(period.year(), books.years()::of),
                books.bases().of(period.year()).getOrDefault(BaseBook.COMMUNE, Map.of()),
                books.bases().entered(period.year()), once.given(period), once));
        }
        return spans;
    }

    private List<Span> spans(ReportKind kind, int year) {
        return spans(kind, year, new HashMap<>(), new Decided(database));
    }

    private List<ReportRow> rows(ReportKind kind, ReportPart part, int year, List<Span> spans) {
        return switch (part) {
            case ORGANISATION -> blocks.organisation(spans);
            case MEMBERS -> blocks.members(spans);
            case FUND -> blocks.fund(spans);
            case TITLES -> TitleBlocks.titles(spans);
            case CITIZENS_BY_GROUP -> TitleBlocks.groups(spans);
            case TARGETS -> TargetBlock.rows(kind, books.targets().inForce(year), spans);
        };
    }

    /** The rows of the people who became members in the report's own period. */
    Set<Long> joined(ReportKind kind, int year) {
        return blocks.joined(spans(kind, year).getLast());
    }

    /** The rows of those who were members before it and were not at its end. */
    Set<Long> left(ReportKind kind, int year) {
        return blocks.left(spans(kind, year).getLast());
    }
}
