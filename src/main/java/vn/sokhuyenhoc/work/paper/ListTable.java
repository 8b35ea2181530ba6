package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;

/** A list as a table: number, whom a line is about in the words of the title, and the columns of the paper; a section for each village. */
final class ListTable {
    private final PaperWords words;
    private final PaperOrder order;
    private final List<Part> parts = new ArrayList<>();

    ListTable(PaperWords words, PaperOrder order) {
        this.words = words;
        this.order = order;
    }

    /** One column and what stands in it. */
    private record Part(Column column, Function<Listed, Object> cell) {
    }

    /** Also in what labour group citizens are, for lists with room for it. */
    ListTable groups() {
        return title() == Title.CITIZEN ? with("paper.column.group", 34, Kind.TEXT, l -> words.wording().group(l.subject().person().group())) : this;
    }

    /** Also the sex of citizens. */
    ListTable sexes() {
        return title() == Title.CITIZEN
            ? with("paper.column.sex", 8, Kind.CODE, l -> words.wording().sex(l.subject().person().identity().sex())) : this;
    }

    /** @param key of the heading */
    ListTable with(String key, int width, Kind kind, Function<Listed, Object> cell) {
        parts.add(new Part(new Column(words.get(key), width, kind), cell));
        return this;
    }

    Table of(Listing listing) {
        List<Part> all = Stream.concat(subject().stream(), parts.stream()).toList();
        List<Column> columns = new ArrayList<>(List.of(new Column(words.get("paper.column.order"), 7, Kind.CODE)));
        all.forEach(part -> columns.add(part.column()));
        return new Table(words.get("paper.list.sheet"), List.of(), columns, () -> new Lines(listing, all));
    }

    private List<Part> subject() {
        List<Part> subject = new ArrayList<>(List.of(new Part(new Column(words.subject(title()), 29, Kind.TEXT), l -> l.subject().name())));
        switch (title()) {
            case CITIZEN -> subject.add(part("paper.column.birth_year", 8, Kind.CODE, l -> year(l.subject().person())));
            case FAMILY -> subject.add(part("paper.column.household", 9, Kind.CODE, l -> l.subject().code()));
            case CLAN, UNIT -> subject.add(part("paper.column.place", 18, Kind.TEXT, l -> l.subject().placeName()));
            case COMMUNITY, COMMUNE -> { }
        }
        if (title() != Title.CITIZEN) {
            subject.add(new Part(new Column(words.members(title()), 9, Kind.CODE), l -> String.valueOf(l.subject().members())));
        }
        return subject;
    }

    private Part part(String key, int width, Kind kind, Function<Listed, Object> cell) {
        return new Part(new Column(words.get(key), width, kind), cell);
    }

    private Title title() {
        return order.round().title();
    }

    private static String year(Person person) {
        return person.identity().birth() == null ? "" : String.valueOf(person.identity().birth().year());
    }

    /** The rows, with the village and its number above each village's own where the list is of the whole commune. */
    private final class Lines implements Iterator<Line> {
        private final Listing listing;
        private final List<Part> all;
        private final Iterator<Listed> lines;
        private Listed waiting;
        private long village;
        private int number;

        Lines(Listing listing, List<Part> all) {
            this.listing = listing;
            this.all = all;
            this.lines = listing.lines().iterator();
        }

        @Override
        public boolean hasNext() {
            return waiting != null || lines.hasNext();
        }

        @Override
        public Line next() {
            if (waiting == null) {
                waiting = lines.next();
                Subject subject = waiting.subject();
                if (order.place() == null && title().isByVillage() && Listing.village(waiting) != village) {
                    village = Listing.village(waiting);
                    return new Line.Section(words.section(subject.placeName(), listing.size(village), title()), order.apart());
                }
            }
            Listed line = waiting;
            waiting = null;
            List<Object> cells = new ArrayList<>(List.of(String.valueOf(++number)));
            all.forEach(part -> cells.add(part.cell().apply(line)));
            return new Line.Cells(cells);
        }
    }
}
