package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Rolls.Village;

/** The list of those whose forms are to come, to be ticked off. */
final class RollPaper {
    private final Messages messages;
    private final Round round;
    private final SubjectColumns subjects;

    RollPaper(Messages paper, Round round) {
        this.messages = paper;
        this.round = round;
        this.subjects = new SubjectColumns(paper);
    }

    Paper.Roll pages(List<String> issuer, Village village) {
        List<String> title = new ArrayList<>(List.of(messages.get("paper.roll.type"), round.name()));
        if (!village.name().isEmpty()) {
            title.add(named(messages, round, village));
        }
        String running = String.join(" · ", Stream.of(messages.get("paper.roll.sheet"), round.name(), village.name())
            .filter(part -> !part.isEmpty()).toList());
        return new Paper.Roll(new Paper.Head(issuer, title, running), table(lines(village)::iterator), List.of());
    }

    /** One sheet of all villages. */
    Table sheet(Rolls villages) {
        return table(() -> villages.stream().filter(village -> !village.roll().isEmpty()).flatMap(village ->
            Stream.concat(Stream.of(village.name()).filter(name -> !name.isEmpty()).map(name -> new Line.Section(name, true)), lines(village)))
            .iterator());
    }

    private Table table(Iterable<Line> lines) {
        List<Column> columns = new ArrayList<>(subjects.roll(round.title()));
        columns.add(new Column(messages.get("paper.column.collected"), 8, Kind.CODE));
        columns.add(new Column(messages.get("paper.column.note"), 22, Kind.TEXT));
        return new Table(messages.get("paper.roll.sheet"), List.of(), messages.get("paper.roll.top", round.name()), columns, lines);
    }

    private Stream<Line> lines(Village village) {
        return IntStream.range(0, village.roll().size()).mapToObj(i -> {
            List<Object> cells = new ArrayList<>(subjects.roll(i + 1, village.roll().get(i)));
            cells.add("");
            cells.add("");
            return new Line.Cells(cells);
        });
    }

    /** A village and how many there are in it. */
    static String named(Messages messages, Round round, Village village) {
        return messages.get("paper.list.section." + round.title().name().toLowerCase(Locale.ROOT), village.name(), village.roll().size());
    }
}
