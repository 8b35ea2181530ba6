package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MemberDayStore;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.disclosure.Disclosures;
import vn.sokhuyenhoc.work.paper.PaperMaking;

/** Lists that explain the differences of reports: who is new, who is not there any more. */
public final class ReportChanges {
    private final Database database;
    private final Jobs jobs;
    private final MemberDayStore members;
    private final Messages messages;
    private final Clock clock;

    /** What the lists come from. */
    public record Jobs(ReportBook book, YearBook years, PaperMaking making, ExcelWriter excel) {
    }

    public ReportChanges(Database database, Jobs jobs, Messages paper, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.members = new MemberDayStore(database);
        this.messages = paper;
        this.clock = clock;
    }

    /** Who holds a title anew, who kept it and who lost it; refuses two years of which not both are decided. Answers how many. */
    public int title(Title title, int year, Path out, Progress progress) {
        for (int one = year - 1; one <= year; one++) {
            TitleYear of = jobs.years().of(title, one);
            if (of.recognised().isEmpty()) {
                throw new FaultException(Fault.REPORT_NOT_DECIDED, new Wording(messages).title(title), String.valueOf(one));
            }
        }
        PaperOrder order = new PaperOrder(PaperKind.COMPARISON, jobs.years().of(title, year).round().orElseThrow(), null, "", LocalDate.now(clock));
        return jobs.making().write(order, PaperKind.Format.EXCEL, out, progress);
    }

    /** Who became a member in the period of a report, and who was one and is no more. Answers how many people. */
    public int members(ReportKind kind, int year, Path out, Progress progress) {
        Collection<Long> joined = jobs.book().joined(kind, year);
        Collection<Long> left = jobs.book().left(kind, year);
        List<Column> columns = List.of(column("summary.members.name", 28, Kind.TEXT), column("summary.members.born", 10, Kind.CODE),
            column("summary.members.chapter", 34, Kind.TEXT), column("summary.members.joined", 14, Kind.CODE),
            column("summary.members.left", 14, Kind.CODE));
        List<Line> lines = new ArrayList<>();
        add(lines, messages.get("summary.members.new", joined.size()), joined);
        add(lines, messages.get("summary.members.gone", left.size()), left);
        jobs.excel().write(new Table(messages.get("summary.members.sheet"), List.of(messages.get("summary.members.title", String.valueOf(year))),
            columns, lines), out, progress);
        return new Disclosures(database).exported(out, joined.size() + left.size(), false);
    }

    private Column column(String key, int width, Kind kind) {
        return new Column(messages.get(key), width, kind);
    }

    private void add(List<Line> lines, String section, Collection<Long> people) {
        lines.add(new Line.Section(section));
        members.lines(people).forEach(one -> lines.add(new Line.Cells(List.of(one.name(), Objects.toString(one.birthYear(), ""), one.chapter(),
            one.joined() == null ? "" : one.joined().text(), one.left() == null ? "" : Dates.day(one.left())))));
    }
}
