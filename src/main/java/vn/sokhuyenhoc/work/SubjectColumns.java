package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** The first columns of lists of results: whom or what a line is about, each title in its own words. */
final class SubjectColumns {
    private final Messages messages;
    private final Wording wording;

    SubjectColumns(Messages paper) {
        this.messages = paper;
        this.wording = new Wording(paper);
    }

    List<Column> roster(Title title) {
        List<Column> columns = new ArrayList<>(List.of(column("paper.column.order", 5, Kind.COUNT)));
        if (title == Title.CITIZEN) {
            columns.addAll(List.of(column("paper.column.name", 24, Kind.TEXT), column("paper.column.birth_year", 7, Kind.CODE),
                column("paper.column.sex", 7, Kind.CODE), column("paper.column.id", 14, Kind.CODE)));
        } else {
            columns.addAll(group(title, 24));
        }
        columns.add(column("paper.column.place", 15, Kind.TEXT));
        return columns;
    }

    /** @param fullId whether identity numbers are written whole */
    List<Object> roster(int number, Subject subject, boolean fullId) {
        List<Object> cells = new ArrayList<>(List.of(number, subject.name()));
        if (subject.person() == null) {
            cells.addAll(group(subject));
        } else {
            Person person = subject.person();
            String id = person.identity().idNumber();
            cells.addAll(List.of(year(person), wording.sex(person.identity().sex())));
            cells.add(fullId ? id : IdNumber.masked(id));
        }
        cells.add(subject.placeName());
        return cells;
    }

    /** The same as far as a page has room. */
    List<Column> page(Title title) {
        List<Column> columns = new ArrayList<>(List.of(column("paper.column.order", 5, Kind.COUNT)));
        columns.addAll(title == Title.CITIZEN ? List.of(column("paper.column.name", 24, Kind.TEXT), column("paper.column.birth_year", 7, Kind.CODE))
            : group(title, 24));
        columns.add(column("paper.column.place", 17, Kind.TEXT));
        return columns;
    }

    List<Object> page(int number, Subject subject) {
        List<Object> cells = new ArrayList<>(List.of(number, subject.name()));
        cells.addAll(subject.person() == null ? group(subject) : List.of(year(subject.person())));
        cells.add(subject.placeName());
        return cells;
    }

    /** With the number that stands on the form. */
    List<Column> roll(Title title) {
        List<Column> columns = new ArrayList<>(List.of(column("paper.column.order", 6, Kind.CODE)));
        if (title == Title.CITIZEN) {
            columns.addAll(List.of(column("paper.column.serial", 10, Kind.CODE), column("paper.column.name", 32, Kind.TEXT),
                column("paper.column.birth_year", 8, Kind.CODE), column("paper.column.sex", 8, Kind.CODE)));
        } else {
            columns.addAll(group(title, 36));
        }
        return columns;
    }

    List<Object> roll(int number, Subject subject) {
        List<Object> cells = new ArrayList<>(List.of(String.valueOf(number)));
        if (subject.person() == null) {
            cells.add(subject.name());
            cells.addAll(group(subject));
        } else {
            cells.addAll(List.of(subject.code(), subject.name(), year(subject.person()), wording.sex(subject.person().identity().sex())));
        }
        return cells;
    }

    private List<Column> group(Title title, int width) {
        String key = title.name().toLowerCase(Locale.ROOT);
        List<Column> columns = new ArrayList<>(List.of(column("paper.subject." + key, width, Kind.TEXT)));
        if (title == Title.FAMILY) {
            columns.add(column("paper.column.household", 9, Kind.CODE));
        }
        columns.add(column("paper.members." + key, 9, Kind.CODE));
        return columns;
    }

    private static List<Object> group(Subject subject) {
        String members = String.valueOf(subject.members());
        return subject.title() == Title.FAMILY ? List.of(subject.code(), members) : List.of(members);
    }

    static String year(Person person) {
        return person.identity().birth() == null ? "" : String.valueOf(person.identity().birth().year());
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }
}
