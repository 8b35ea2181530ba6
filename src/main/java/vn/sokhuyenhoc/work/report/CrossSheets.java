package vn.sokhuyenhoc.work.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.cross.Cell;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Member;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** Tables of counts, and lists of who is in a cell, as rows for sheets and pages. */
final class CrossSheets {
    private static final int WIDE = 30;
    private static final int NARROW = 11;
    private static final int FIRST_OF_PAGE = 18;
    /** A share stays on the line of its count. */
    private static final char UNBROKEN = '\u00a0';

    private final Messages messages;
    private final CrossWords words;
    private final Wording wording;

    CrossSheets(Messages paper) {
        this.messages = paper;
        this.words = new CrossWords(paper);
        this.wording = new Wording(paper);
    }

    /**
     * These columns of a table, each with its share beside it where shares are shown.
     *
     * @param notes lines below the rows
     */
    Table table(CrossTable counted, Share share, List<Value> shown, List<String> caption, List<String> notes) {
        Dimension rows = counted.question().rows();
        Dimension across = counted.question().columns();
        boolean average = counted.question().isAverage();
        List<Column> columns = new ArrayList<>(List.of(new Column(words.dimension(rows), WIDE, Kind.TEXT)));
        for (Value value : shown) {
            String heading = words.value(across, value);
            columns.add(new Column(heading, NARROW, average ? Kind.POINTS : Kind.COUNT));
            if (share != Share.NONE) {
                columns.add(new Column(messages.get("cross.paper.column", heading), NARROW, Kind.POINTS));
            }
        }
        List<Table.Line> lines = new ArrayList<>();
        for (Value row : counted.allRows()) {
            List<Object> cells = new ArrayList<>(List.of(words.value(rows, row)));
            shown.forEach(value -> cells.addAll(cells(counted, share, new Spot(row.code(), value.code()))));
            lines.add(new Table.Line.Cells(cells));
        }
        notes.forEach(note -> lines.add(new Table.Line.Section(note)));
        return new Table(messages.get("cross.sheet"), caption, columns, lines);
    }

    /** These columns of a table for a page: each cell in words, as on the screen. */
    Table page(CrossTable counted, Share share, List<Value> shown) {
        Dimension rows = counted.question().rows();
        List<Column> columns = new ArrayList<>(List.of(new Column(words.dimension(rows), FIRST_OF_PAGE, Kind.TEXT)));
        shown.forEach(value -> columns.add(new Column(words.value(counted.question().columns(), value), NARROW, Kind.CODE)));
        List<Table.Line> lines = new ArrayList<>();
        for (Value row : counted.allRows()) {
            List<Object> cells = new ArrayList<>(List.of(words.value(rows, row)));
            shown.forEach(value -> cells.add(words.cell(counted, new Spot(row.code(), value.code()), share).replace(' ', UNBROKEN)));
            lines.add(new Table.Line.Cells(cells));
        }
        return new Table(messages.get("cross.sheet"), List.of(), columns, lines);
    }

    private static List<Object> cells(CrossTable counted, Share share, Spot spot) {
        Cell cell = counted.at(spot);
        List<Object> cells = new ArrayList<>();
        cells.add(counted.question().isAverage() ? cell.average().orElse(null) : Math.toIntExact(cell.count()));
        if (share != Share.NONE) {
            cells.add(counted.percent(share, spot).orElse(null));
        }
        return cells;
    }

    /** Who is in a cell; identity numbers are masked. */
    List<Column> memberColumns(boolean people, boolean forms) {
        List<Column> columns = new ArrayList<>(List.of(column("paper.column.order", 6, Kind.COUNT), column("cross.column.name", 28, Kind.TEXT)));
        if (people) {
            columns.addAll(List.of(column("cross.column.birth", 9, Kind.CODE), column("cross.column.sex", 7, Kind.CODE),
                column("paper.column.id", 15, Kind.CODE), column("cross.column.group", 28, Kind.TEXT)));
        }
        columns.add(column("cross.column.place", 20, Kind.TEXT));
        if (forms) {
            columns.addAll(List.of(column("cross.column.round", 32, Kind.TEXT), column("cross.column.total", 8, Kind.POINTS),
                column("cross.column.verdict", 14, Kind.TEXT)));
        }
        return columns;
    }

    Table.Line member(int number, Member member, boolean people, boolean forms) {
        List<Object> cells = new ArrayList<>(List.of(number, member.subject().name()));
        if (people) {
            Optional<Person> person = Optional.ofNullable(member.subject().person());
            cells.add(person.map(Person::identity).map(Person.Identity::birth).map(birth -> String.valueOf(birth.year())).orElse(""));
            cells.add(person.map(one -> wording.sex(one.identity().sex())).orElse(""));
            cells.add(person.map(one -> IdNumber.shown(one.identity().idNumber(), false)).orElse(""));
            cells.add(person.map(one -> wording.group(one.group())).orElse(""));
        }
        cells.add(member.subject().placeName());
        if (forms) {
            cells.add(member.round());
            cells.add(member.total());
            cells.add(wording.verdict(member.verdict()));
        }
        return new Table.Line.Cells(cells);
    }

    /** Of the sheet that holds a row for each. */
    String dataName() {
        return messages.get("cross.sheet.pivot");
    }

    Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }
}
