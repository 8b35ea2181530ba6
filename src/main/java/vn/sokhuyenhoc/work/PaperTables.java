package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Rule;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PersonWords;
import vn.sokhuyenhoc.text.Wording;

/** Which columns the Excel lists have. Their headings are the clerk's words, so that a list can be read back in. */
public final class PaperTables {
    private final Messages messages;
    private final Wording wording;

    public PaperTables(Messages paper) {
        this.messages = paper;
        this.wording = new Wording(paper);
    }

    /** @param fullId whether identity numbers, new and former, are written whole */
    public Table people(Iterable<PersonLine> people, List<PersonColumn> shown, boolean fullId) {
        PersonWords words = new PersonWords(messages);
        return new Table(messages.get("paper.people.sheet"), List.of(), shown.stream().map(this::column).toList(), lines(people, (number, line) ->
            shown.stream().<Object>map(column -> column == PersonColumn.ORDER ? number : words.of(column, line, fullId)).toList()));
    }

    private Column column(PersonColumn column) {
        return switch (column) {
            case ORDER -> column("paper.column.order", 5, Kind.COUNT);
            case NAME -> column("paper.column.name", 28, Kind.TEXT);
            case BIRTH -> column("paper.column.birth", 11, Kind.CODE);
            case SEX -> column("paper.column.sex", 7, Kind.CODE);
            case ID -> column("paper.column.id", 15, Kind.CODE);
            case OLD_ID -> column("paper.column.old_id", 13, Kind.CODE);
            case PHONE -> column("paper.column.phone", 13, Kind.CODE);
            case GROUP -> column("paper.column.group", 28, Kind.TEXT);
            case PLACE -> column("paper.column.place", 20, Kind.TEXT);
            case CHAPTER -> column("paper.column.chapter", 24, Kind.TEXT);
            case HOUSEHOLD -> column("paper.column.household", 9, Kind.CODE);
            case KIN -> column("paper.column.kin", 14, Kind.TEXT);
            case UNIT -> column("paper.column.unit", 24, Kind.TEXT);
            case STATUS -> column("paper.column.status", 12, Kind.TEXT);
            case ADDRESS -> column("paper.column.address", 28, Kind.TEXT);
            case SERIAL -> column("paper.column.serial", 9, Kind.CODE);
            case RESULT -> column("paper.column.outcome", 16, Kind.TEXT);
        };
    }

    /** @param draft whether every printed page is to say that the set was not checked */
    Table roster(CriteriaSet set, boolean draft, Iterable<Result> results, boolean fullId) {
        SubjectColumns subjects = new SubjectColumns(messages);
        String warning = draft ? messages.get("paper.draft") : "";
        return results(set, warning, new Part(subjects.roster(set.title()), true), lines(results, (number, r) ->
            row(subjects.roster(number, r.subject(), fullId), set, r, true)));
    }

    /** What of a roster there is room for on a page: without numbers of identity and without the marks that the total is made of. */
    public Table page(CriteriaSet set, Iterable<Result> results) {
        SubjectColumns subjects = new SubjectColumns(messages);
        return results(set, "", new Part(subjects.page(set.title()), false), lines(results, (number, r) ->
            row(subjects.page(number, r.subject()), set, r, false)));
    }

    /** @param whole with all marks and sums */
    private record Part(List<Column> subjects, boolean whole) {
    }

    private Table results(CriteriaSet set, String warning, Part part, Iterable<Table.Line> lines) {
        List<Column> columns = new ArrayList<>(part.subjects());
        if (part.whole()) {
            addMarks(columns, set);
        }
        columns.add(column(set.hasPoints() ? "paper.column.total" : "paper.column.met", 7, Kind.POINTS));
        if (part.whole() || set.hasPoints()) {
            columns.add(column("paper.column.lowest", 7, Kind.POINTS));
        }
        columns.add(column("paper.column.verdict", part.whole() ? 14 : 16, Kind.TEXT));
        rankHeading(set).ifPresent(heading -> columns.add(column(heading, 14, Kind.TEXT)));
        columns.add(column("paper.column.reason", part.whole() ? 46 : 40, Kind.TEXT));
        return new Table(messages.get("paper.roster.sheet"), List.of(), warning, columns, lines);
    }

    private void addMarks(List<Column> columns, CriteriaSet set) {
        for (int i = 1; i <= set.indicators().size(); i++) {
            columns.add(new Column(messages.get("paper.column.mark", String.valueOf(i)), 6, Kind.POINTS));
        }
        if (set.criteria().size() > 1) {
            set.criteria().forEach(c -> columns.add(new Column(messages.get("paper.column.criterion", c.code()), 8, Kind.POINTS)));
        }
    }

    private static Optional<String> rankHeading(CriteriaSet set) {
        return set.rule(Rule.Grades.class).isPresent() ? Optional.of("paper.column.grade")
            : set.rule(Rule.Levels.class).map(_ -> "paper.column.level");
    }

    /** Whom it is about, and right of that the working of the form. */
    private List<Object> row(List<Object> subject, CriteriaSet set, Result result, boolean whole) {
        List<Object> cells = new ArrayList<>(subject);
        if (whole) {
            cells.addAll(marks(set, result));
        }
        Score score = result.score();
        cells.add(score.total());
        if (whole || set.hasPoints()) {
            cells.add(score.lowest());
        }
        cells.add(wording.verdict(score.verdict()));
        rankHeading(set).ifPresent(_ -> cells.add(score.rank()));
        cells.add(wording.reason(score));
        return cells;
    }

    private static List<Object> marks(CriteriaSet set, Result result) {
        List<Object> cells = new ArrayList<>(result.marks().values());
        if (set.criteria().size() > 1) {
            Map<String, BigDecimal> sums = RoundBook.working(set, result).parts().stream()
                .collect(Collectors.toMap(Working.Part::code, Working.Part::result));
            set.criteria().forEach(c -> cells.add(sums.get(c.code())));
        }
        return cells;
    }

    /** The page for one person. */
    ResultSlip slip() {
        return new ResultSlip(messages);
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }

    /** Makes the cells of one row. */
    private interface Cells<T> {
        List<Object> of(int number, T row);
    }

    private static <T> Iterable<Table.Line> lines(Iterable<T> rows, Cells<T> cells) {
        return () -> {
            int[] number = {0};
            Function<T, Table.Line> line = row -> new Table.Line.Cells(cells.of(++number[0], row));
            return StreamSupport.stream(rows.spliterator(), false).map(line).iterator();
        };
    }
}
