package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
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
    Table people(Iterable<PersonLine> people, List<PersonColumn> shown, boolean fullId) {
        PersonWords words = new PersonWords(messages);
        return new Table(messages.get("paper.people.sheet"), List.of(), shown.stream().map(this::column).toList(), lines(people, (number, line) ->
            shown.stream().<Object>map(column -> switch (column) {
                case ORDER -> number;
                case SERIAL -> line.person().serial();
                default -> words.of(column, line, fullId);
            }).toList()));
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
            case SERIAL -> column("paper.column.serial", 8, Kind.COUNT);
            case RESULT -> column("paper.column.outcome", 16, Kind.TEXT);
        };
    }

    /** @param draft whether every printed page is to say that the set was not checked */
    Table roster(CriteriaSet set, boolean draft, Iterable<Result> results, boolean fullId) {
        SubjectColumns subjects = new SubjectColumns(messages);
        List<Column> columns = new ArrayList<>(subjects.roster(set.title()));
        for (int i = 1; i <= set.indicators().size(); i++) {
            columns.add(new Column(messages.get("paper.column.mark", String.valueOf(i)), 6, Kind.POINTS));
        }
        columns.addAll(List.of(
            column(set.hasPoints() ? "paper.column.total" : "paper.column.met", 7, Kind.POINTS),
            column("paper.column.lowest", 7, Kind.POINTS),
            column("paper.column.verdict", 14, Kind.TEXT),
            column("paper.column.reason", 46, Kind.TEXT)));
        if (set.hasRanks()) {
            columns.add(columns.size() - 1, column("paper.column.rank", 12, Kind.TEXT));
        }
        String warning = draft ? messages.get("paper.draft") : "";
        return new Table(messages.get("paper.roster.sheet"), List.of(), warning, columns, lines(results, (number, r) -> {
            List<Object> cells = new ArrayList<>(subjects.roster(number, r.subject(), fullId));
            cells.addAll(r.marks().values());
            cells.add(r.score().total());
            cells.add(r.score().lowest());
            cells.add(wording.verdict(r.score().verdict()));
            if (set.hasRanks()) {
                cells.add(r.score().rank());
            }
            cells.add(wording.reason(r.score(), r.marks()));
            return cells;
        }));
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
