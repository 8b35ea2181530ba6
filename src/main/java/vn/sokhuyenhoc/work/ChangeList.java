package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** The before/after list of a round that is scored anew, for the council. */
public final class ChangeList {
    private final Rescoring rescoring;
    private final Disclosures disclosures;
    private final ExcelWriter excel;
    private final Messages messages;
    private final Wording wording;

    public ChangeList(Database database, Rescoring rescoring, ExcelWriter excel, Messages paper) {
        this.rescoring = rescoring;
        this.disclosures = new Disclosures(database);
        this.excel = excel;
        this.messages = paper;
        this.wording = new Wording(paper);
    }

    /** Writes all lines of an outcome; answers how many. */
    public int write(Rescoring.Outcome outcome, Path out, Progress progress) {
        SubjectColumns subjects = new SubjectColumns(messages);
        List<Column> columns = new ArrayList<>(subjects.roster(outcome.round().title()));
        columns.addAll(List.of(column("paper.column.total_before", 9, Kind.POINTS), column("paper.column.total_after", 9, Kind.POINTS),
            column("paper.column.verdict_before", 20, Kind.TEXT), column("paper.column.verdict_after", 20, Kind.TEXT)));
        int all = outcome.lines().size();
        long[] places = LongStream.range(0, all).toArray();
        Iterable<Rescoring.Told> told = new Pages<>(places, page -> rescoring.told(outcome.round(),
            page.stream().map(at -> outcome.lines().get(at.intValue())).toList()));
        Iterable<Table.Line> lines = () -> {
            int[] number = {0};
            return StreamSupport.stream(told.spliterator(), false).map(one -> line(subjects, ++number[0], one)).iterator();
        };
        excel.write(new Table(messages.get("paper.changes.sheet"), List.of(), columns, lines), out,
            (done, _) -> progress.at(Math.min(done, all), all));
        return disclosures.exported(out, all, false);
    }

    private Table.Line line(SubjectColumns subjects, int number, Rescoring.Told told) {
        List<Object> cells = new ArrayList<>(subjects.roster(number, told.subject(), false));
        cells.add(told.line().before().total());
        cells.add(told.line().after().total());
        cells.add(result(told.line().before()));
        cells.add(result(told.line().after()));
        return new Table.Line.Cells(cells);
    }

    private String result(Rescoring.Brief brief) {
        String verdict = wording.verdict(brief.verdict());
        return brief.grade().isEmpty() ? verdict : messages.get("paper.verdict_and_grade", verdict, brief.grade());
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }
}
