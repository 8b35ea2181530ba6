package vn.sokhuyenhoc.work.log;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.AuditFilter;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.LogWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Pages;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Writes entries of the log of changes as a sheet; that is itself noted. */
public final class LogSheet {
    private final ChangeLog log;
    private final Disclosures disclosures;
    private final ExcelWriter excel;
    private final Messages paper;
    private final LogWords words;

    public LogSheet(Database database, ExcelWriter excel, Messages paper) {
        this.log = new ChangeLog(database);
        this.disclosures = new Disclosures(database);
        this.excel = excel;
        this.paper = paper;
        this.words = new LogWords(paper);
    }

    /** The entries that a filter leaves, newest first; answers how many. */
    public int write(AuditFilter filter, Path out, Progress progress) {
        long[] nos = log.nos(filter);
        List<Table.Column> columns = List.of(column("log.column.number", 10), column("log.heading.at", 17), column("log.heading.account", 16),
            column("log.heading.deed", 30), column("log.heading.detail", 44), column("log.heading.why", 44),
            new Table.Column(paper.get("log.heading.rows"), 10, Table.Kind.COUNT));
        Iterable<AuditEntry> entries = new Pages<>(nos, log::entries);
        Iterable<Table.Line> lines = () -> StreamSupport.stream(entries.spliterator(), false).map(this::line).iterator();
        excel.write(new Table(paper.get("log.sheet"), List.of(), columns, lines), out,
            (done, _) -> progress.at(Math.min(done, nos.length), nos.length));
        return disclosures.exported(out, nos.length, false);
    }

    private Table.Column column(String key, int width) {
        return new Table.Column(paper.get(key), width, Table.Kind.TEXT);
    }

    private Table.Line line(AuditEntry entry) {
        return new Table.Line.Cells(List.of(String.valueOf(entry.no()), LogWords.at(entry.at()), entry.account(), words.deed(entry.deed()),
            entry.detail(), entry.why(), entry.rows()));
    }
}
