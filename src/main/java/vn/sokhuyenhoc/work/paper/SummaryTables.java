package vn.sokhuyenhoc.work.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Rate;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.domain.report.VillageFigures;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.SummaryWords;

/** The parts of a report and its annexes as tables, the same for paper and sheet. */
final class SummaryTables {
    private static final int NAME = 30;
    private static final int NOTE = 30;
    /** Of a column of figures, in letters: never less, and always room for the longest figure. */
    private static final int FIGURE = 9;
    private static final int AIR = 3;
    /** What the lines of a page hold, in digits, of which names need so many and a figure, with its edges, so many more than it has. */
    private static final int PAGE = 85;
    private static final int LEAST_NAME = 25;
    private static final int EDGES = 2;
    private final Report report;
    private final PaperWords words;
    private final SummaryWords names;

    SummaryTables(Report report, PaperWords words, SummaryWords names) {
        this.report = report;
        this.words = words;
        this.names = names;
    }

    /** As it goes onto pages: figures that are too long to stand beside each other stand in tables below each other, none is broken. */
    List<Table> pages(Report.Part part) {
        int periods = report.periods().size();
        double longest = part.rows().stream().flatMap(row -> row.figures().stream()).mapToDouble(SummaryTables::digits).max().orElse(0) + EDGES;
        int most = Math.max(1, (int) ((PAGE - LEAST_NAME) / longest));
        if (periods == 2 || periods <= most) {
            return List.of(of(part));
        }
        int tables = (periods + most - 1) / most;
        int each = (periods + tables - 1) / tables;
        List<Table> pages = new ArrayList<>();
        for (int from = 0; from < periods; from += each) {
            pages.add(of(part, from, Math.min(from + each, periods)));
        }
        return pages;
    }

    /** A point between digits is half as wide as they are. */
    private static double digits(Figure figure) {
        int letters = length(figure);
        return letters - (letters - 1) / 4 / 2.0;
    }

    /** Two periods have their difference beside them, and notes where a row has any. */
    Table of(Report.Part part) {
        return of(part, 0, report.periods().size());
    }

    private Table of(Report.Part part, int from, int to) {
        boolean compared = report.periods().size() == 2;
        boolean noted = compared && part.rows().stream().anyMatch(row -> !names.note(report, row).isEmpty());
        int width = part.rows().stream().flatMap(row -> row.figures().stream()).mapToInt(SummaryTables::length).max().orElse(0) + AIR;
        List<Column> columns = new ArrayList<>(List.of(new Column(words.get("paper.summary.figure"), NAME, Kind.TEXT)));
        for (ReportPeriod period : report.periods().subList(from, to)) {
            columns.add(new Column(names.period(period), Math.max(FIGURE, width), Kind.AMOUNT));
        }
        if (compared) {
            columns.add(new Column(words.get("paper.summary.difference"), Math.max(FIGURE, width), Kind.AMOUNT));
        }
        if (noted) {
            columns.add(new Column(words.get("paper.summary.note"), NOTE, Kind.TEXT));
        }
        List<Line> lines = new ArrayList<>();
        String before = "";
        for (ReportRow row : part.rows()) {
            String section = names.section(row);
            if (!section.equals(before) && !section.isEmpty()) {
                lines.add(new Line.Section(section));
            }
            before = section;
            lines.add(new Line.Cells(cells(row, row.figures().subList(from, to), compared, noted)));
        }
        return new Table(names.part(part.part()), List.of(), columns, lines);
    }

    private List<Object> cells(ReportRow row, List<Figure> shown, boolean compared, boolean noted) {
        List<Object> cells = new ArrayList<>(List.of(names.name(row)));
        shown.forEach(figure -> cells.add(cell(figure)));
        if (compared) {
            cells.add(difference(row.figures().getFirst(), row.own()));
        }
        if (noted) {
            cells.add(names.note(report, row));
        }
        return cells;
    }

    private Object cell(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> count.number();
            case Figure.Share share -> share.rate().percent();
            case Figure.Missing _ -> words.get("paper.summary.missing");
            case Figure.Nothing _ -> words.get("paper.summary.nothing");
        };
    }

    private static int length(Figure figure) {
        return figure instanceof Figure.Count(long number) ? String.format("%,d", number).length() : 0;
    }

    /** Null where one of the two is not known. */
    private static Object difference(Figure before, Figure now) {
        if (before instanceof Figure.Count(long then) && now instanceof Figure.Count(long today)) {
            return today - then;
        }
        return before instanceof Figure.Share(Rate then, _) && now instanceof Figure.Share(Rate today, _)
            ? today.percent().subtract(then.percent()) : null;
    }

    /** One line for each reason why figures of the part are missing, with the years and what they are of; what all rows miss is not named. */
    List<String> gaps(Report.Part part) {
        Map<Gap, Map<Integer, Set<String>>> gaps = new LinkedHashMap<>();
        report.holes().stream().filter(hole -> hole.part() == part.part()).forEach(hole -> gaps.computeIfAbsent(hole.gap(), _ -> new TreeMap<>())
            .computeIfAbsent(hole.year(), _ -> new LinkedHashSet<>()).add(label(hole.row())));
        long all = part.rows().stream().map(this::label).distinct().count();
        List<String> lines = new ArrayList<>();
        gaps.forEach((gap, years) -> new LinkedHashSet<>(years.values()).forEach(labels -> {
            String told = years.entrySet().stream().filter(one -> one.getValue().equals(labels)).map(one -> String.valueOf(one.getKey()))
                .collect(Collectors.joining(", "));
            lines.add(labels.size() == all ? words.get("paper.summary.why_all", names.why(gap, told))
                : words.get("paper.summary.why", names.why(gap, told), String.join(", ", labels)));
        }));
        return lines;
    }

    private String label(ReportRow row) {
        String section = names.section(row);
        return section.isEmpty() ? names.name(row) : section;
    }

    Table of(VillageFigures villages) {
        List<Column> columns = List.of(new Column(words.get("paper.column.order"), 6, Kind.CODE),
            new Column(words.get("paper.column.place"), 28, Kind.TEXT), figures("paper.summary.total"), figures("paper.summary.registered"),
            figures("paper.summary.recognised"), figures("paper.summary.of_registered"), figures("paper.summary.of_total"));
        List<Line> lines = new ArrayList<>();
        for (VillageFigures.Line line : villages.lines()) {
            lines.add(line(String.valueOf(lines.size() + 1), village(line), line));
        }
        if (villages.byAgency() > 0) {
            lines.add(new Line.Cells(row("", words.get("paper.summary.agencies"), null, null, villages.byAgency(), null, null)));
        }
        lines.add(line("", words.get("paper.balance.total"), total(villages)));
        return new Table(names.annex(villages.title()), List.of(), columns, lines);
    }

    private Column figures(String key) {
        return new Column(words.get(key), 11, Kind.AMOUNT);
    }

    private String village(VillageFigures.Line line) {
        String name = words.village(line.place());
        return line.place().isOpen() ? name : words.get("paper.summary.until", name, Dates.day(line.place().validTo()));
    }

    private Line line(String number, String name, VillageFigures.Line line) {
        return new Line.Cells(row(number, name, value(line.total()), value(line.registered()), value(line.recognised()),
            percent(line.recognised(), line.registered().orElse(0)), percent(line.recognised(), line.total().orElse(0))));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    private Object value(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : words.get("paper.summary.missing");
    }

    /** Empty where it is not known of how many, or where more were recognised than put down. */
    private static BigDecimal percent(OptionalLong part, long whole) {
        return part.isEmpty() || whole == 0 || part.getAsLong() > whole ? null
            : new Rate(part.getAsLong(), new Denominator(Base.TOTAL, whole, LocalDate.EPOCH, Origin.COUNTED)).percent();
    }

    private static VillageFigures.Line total(VillageFigures villages) {
        List<VillageFigures.Line> lines = villages.lines();
        boolean known = lines.stream().anyMatch(line -> line.total().isPresent());
        boolean registered = lines.stream().anyMatch(line -> line.registered().isPresent());
        boolean recognised = lines.stream().anyMatch(line -> line.recognised().isPresent());
        return new VillageFigures.Line(null,
            known ? OptionalLong.of(lines.stream().mapToLong(line -> line.total().orElse(0)).sum()) : OptionalLong.empty(),
            registered ? OptionalLong.of(lines.stream().mapToLong(line -> line.registered().orElse(0)).sum()) : OptionalLong.empty(),
            recognised ? OptionalLong.of(villages.byAgency() + lines.stream().mapToLong(line -> line.recognised().orElse(0)).sum())
                : OptionalLong.empty());
    }
}
