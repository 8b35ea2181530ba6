package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Figure.Checked;
import vn.sokhuyenhoc.domain.keying.Figure;
import vn.sokhuyenhoc.domain.keying.FigureFilter;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FigureStore.Pair;
import vn.sokhuyenhoc.store.FigureStore;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** How much each clerk keyed on each day, and how right it was. In the order of names and days, never of who is quicker. */
public final class KeyingFigures {
    private final FigureStore figures;
    private final Disclosures disclosures;
    private final ExcelWriter excel;
    private final Messages paper;

    public KeyingFigures(Database database, ExcelWriter excel, Messages paper) {
        this.figures = new FigureStore(database);
        this.disclosures = new Disclosures(database);
        this.excel = excel;
        this.paper = paper;
    }

    /** One line of the table. */
    public record Line(Sum sum, Figure figure) {
    }

    /** What a line adds up: a day of a clerk, all days of a clerk, or everyone. */
    public enum Sum { DAY, CLERK, ALL }

    private record Who(Clerk clerk, LocalDate day) {
    }

    /** The days of each clerk, below them the clerk's total where there are several days, and at the end that of everyone. */
    public List<Line> lines(FigureFilter filter) {
        Map<Who, Checked> checked = checked(filter.roundId());
        List<Figure> all = figures.figures(filter).stream()
            .map(f -> f.withChecked(checked.getOrDefault(new Who(f.clerk(), f.day()), Checked.NOTHING))).toList();
        Map<Optional<Clerk>, List<Figure>> byClerk = all.stream()
            .collect(Collectors.groupingBy(f -> Optional.ofNullable(f.clerk()), LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        byClerk.values().forEach(days -> {
            days.forEach(day -> lines.add(new Line(Sum.DAY, day)));
            if (days.size() > 1) {
                lines.add(new Line(Sum.CLERK, Figure.total(days)));
            }
        });
        if (byClerk.size() > 1) {
            lines.add(new Line(Sum.ALL, Figure.total(all)));
        }
        return lines;
    }

    /** What verification found in first keyings, by who keyed them and when. */
    private Map<Who, Checked> checked(Long roundId) {
        Map<Who, Checked> found = new HashMap<>();
        figures.verified(roundId).stream().collect(Collectors.groupingBy(Pair::form)).values().forEach(form -> {
            Pair first = first(form);
            Pair standing = standing(form);
            if (first != null && standing != null && first.keys() > 0 && first.setId().equals(standing.setId())) {
                Checked one = new Checked(1, errors(first.marks(), standing.marks()), first.keys());
                found.merge(new Who(first.clerk(), first.day()), one, Checked::plus);
            }
        });
        return found;
    }

    /** The one that stood when the form was keyed a second time; null where there is none. */
    private static Pair first(List<Pair> form) {
        Pair first = null;
        for (Pair one : form) {
            if (one.pass() == Pass.SECOND || one.pass() == Pass.SETTLED) {
                return first;
            }
            first = one;
        }
        return first;
    }

    /** What was settled, else what was keyed the second time; null where there is neither. */
    private static Pair standing(List<Pair> form) {
        return form.stream().filter(one -> one.pass() != Pass.FIRST)
            .reduce((before, later) -> later.pass().compareTo(before.pass()) >= 0 ? later : before).orElse(null);
    }

    /** Fields that are not the same; what was counted is nobody's error. */
    private static int errors(Marks first, Marks standing) {
        int errors = 0;
        for (int i = 0; i < first.values().size(); i++) {
            BigDecimal one = first.values().get(i);
            BigDecimal two = standing.values().get(i);
            boolean counted = first.shares().containsKey(i) || standing.shares().containsKey(i);
            boolean same = one == null ? two == null : two != null && one.compareTo(two) == 0;
            errors += counted || same ? 0 : 1;
        }
        return errors;
    }

    /** Writes the table as a sheet; answers how many lines. */
    public int write(List<Line> lines, Path out, Progress progress) {
        List<Column> columns = List.of(column("paper.figures.clerk", 26, Kind.TEXT), column("paper.figures.day", 14, Kind.TEXT),
            column("paper.figures.forms", 10, Kind.COUNT), column("paper.figures.minutes", 12, Kind.COUNT),
            column("paper.figures.forms_an_hour", 12, Kind.COUNT), column("paper.figures.keys_an_hour", 12, Kind.COUNT),
            column("paper.figures.checked", 14, Kind.COUNT), column("paper.figures.errors", 16, Kind.POINTS));
        List<Table.Line> cells = lines.stream().map(this::cells).toList();
        excel.write(new Table(paper.get("paper.figures.sheet"), List.of(), columns, cells), out, progress);
        return disclosures.exported(out, lines.size(), false);
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(paper.get(key), width, kind);
    }

    private Table.Line cells(Line line) {
        Figure figure = line.figure();
        List<Object> cells = new ArrayList<>();
        cells.add(line.sum() == Sum.ALL ? paper.get("paper.figures.all")
            : figure.clerk() == null ? paper.get("paper.figures.nobody") : figure.clerk().name());
        cells.add(line.sum() == Sum.DAY ? Dates.day(figure.day()) : paper.get("paper.figures.total"));
        cells.add(figure.forms());
        cells.add((int) figure.minutes());
        cells.add(figure.formsAnHour().map(BigDecimal::intValueExact).orElse(null));
        cells.add(figure.keysAnHour().map(BigDecimal::intValueExact).orElse(null));
        cells.add(figure.checked().forms());
        cells.add(figure.errorsPerThousandKeys().<Object>map(rate -> rate).orElseGet(() -> paper.get("paper.figures.not_checked")));
        return new Table.Line.Cells(cells);
    }
}
