package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.ReportSaid;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ReportCommentStore;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.work.Preview;
import vn.sokhuyenhoc.work.disclosure.Disclosures;
import vn.sokhuyenhoc.work.paper.NumberBook;
import vn.sokhuyenhoc.work.paper.PaperArchive;
import vn.sokhuyenhoc.work.paper.SummaryPaper;

/** Reports on the desk: how they stand, the leader's comments, their pages and files, and their signing off. */
public final class ReportDesk {
    /** Most letters of a comment. */
    public static final int COMMENT = 4000;
    private static final int LONGEST_NAME = 80;
    private static final String LAST = "issued_by.last";

    private final Database database;
    private final Jobs jobs;
    private final Files files;
    private final SummaryWords words;
    private final ReportCommentStore comments;
    private final SettingStore settings;
    private final SignedFigures signed;

    public ReportDesk(Database database, Jobs jobs, Files files, SummaryWords words) {
        this.database = database;
        this.jobs = jobs;
        this.files = files;
        this.words = words;
        this.comments = new ReportCommentStore(database);
        this.settings = new SettingStore(database);
        this.signed = new SignedFigures(database);
    }

    /** Who fills, numbers and keeps reports. */
    public record Jobs(ReportBook book, DueBook dues, NumberBook numbers, PaperArchive archive) {
    }

    /** As what they are written. */
    public record Files(SummaryPaper paper, PdfWriter pdf, WordWriter word, ExcelWriter excel) {
    }

    /**
     * How a report stands.
     *
     * @param due    until when it is due; empty where the office set no day
     * @param signed the paper that was signed last
     * @param changed what the register says otherwise by now
     */
    public record State(Report report, Optional<LocalDate> due, Optional<ArchivedPaper> signed, List<SignedFigures.Changed> changed) {
        public ReportKind kind() {
            return report.kind();
        }
    }

    /** All kinds of a year, in their order. */
    public List<State> states(int year) {
        List<ArchivedPaper> archived = jobs.archive().all();
        return jobs.book().of(List.of(ReportKind.values()), year).stream().map(report -> state(report, archived)).toList();
    }

    private State state(Report report, List<ArchivedPaper> archived) {
        Optional<ArchivedPaper> paper = archived.stream().filter(one -> one.of().report() == report.kind()
            && one.of().reportYear() != null && one.of().reportYear() == report.year()).findFirst();
        return new State(report, jobs.dues().due(report.kind(), report.year()), paper, paper.map(_ -> signed.changed(report)).orElse(List.of()));
    }

    /** What the office says in a report itself. */
    public ReportSaid said(ReportOrder order) {
        NavigableMap<Integer, String> sent = comments.to(order.kind(), order.year());
        String usual = Optional.ofNullable(sent.lowerEntry(order.year())).map(Map.Entry::getValue).orElseGet(() -> files.paper().above(order));
        return new ReportSaid(sent.getOrDefault(order.year(), ""), usual, comments.of(order.kind(), order.year()));
    }

    /** Keeps whom a report is sent to, a line each; empty for the usual. Refuses more than {@link #COMMENT} letters. */
    public void address(ReportKind kind, int year, String to) {
        keep(kind, year, to, clean -> comments.putTo(kind, year, clean));
    }

    /** Keeps what the leader says of a part; empty takes it away. Refuses more than {@link #COMMENT} letters. */
    public void comment(ReportKind kind, int year, ReportPart part, String said) {
        keep(kind, year, said, clean -> comments.put(kind, year, part, clean));
    }

    private void keep(ReportKind kind, int year, String said, Consumer<String> where) {
        String clean = said.strip();
        if (clean.length() > COMMENT) {
            throw new FaultException(Fault.NOTE_TOO_LONG, COMMENT);
        }
        database.change(Deed.REPORT, () -> {
            database.detail(words.name(kind, year));
            where.accept(clean);
            return null;
        });
    }

    /** The pages as they would print now. */
    public Preview preview(ReportOrder order, Progress progress) {
        return new Preview(pdf(order, progress));
    }

    public byte[] pdf(ReportOrder order, Progress progress) {
        return files.pdf().bytes(papers(order, jobs.book().of(order.kind(), order.year())), progress);
    }

    private Papers papers(ReportOrder order, Report report) {
        return files.paper().papers(order, report, said(order));
    }

    /** As a file; answers how many rows it has. */
    public int write(ReportOrder order, PaperKind.Format format, Path out, Progress progress) {
        Report report = jobs.book().of(order.kind(), order.year());
        switch (format) {
            case PDF -> files.pdf().write(papers(order, report), out, progress);
            case WORD -> files.word().write(papers(order, report), out, progress);
            case EXCEL -> files.excel().write(files.paper().sheets(order, report, said(order).comments()), out, progress);
        }
        return new Disclosures(database).exported(out, report.parts().stream().mapToInt(part -> part.rows().size()).sum(), false);
    }

    /** The number that the report would get, and who signed a paper last. */
    public Before before(ReportOrder order) {
        return new Before(jobs.numbers().nextShown(PaperKind.REPORT.letters(), order.date()), settings.get(LAST).orElse(""));
    }

    /** @param who may be empty */
    public record Before(String number, String who) {
    }

    /**
     * Takes a number, keeps the pages in the archive byte for byte and the figures to be compared with later on; all of it or nothing. Refuses a
     * name that is empty or over 80 letters.
     */
    public ArchivedPaper sign(ReportOrder order, String by, Progress progress) {
        String who = Fold.clean(by);
        if (who.isEmpty() || who.length() > LONGEST_NAME) {
            throw new FaultException(Fault.ISSUER_NAME, LONGEST_NAME);
        }
        String name = words.name(order.kind(), order.year());
        return database.change(Deed.REPORT, () -> {
            database.detail(name);
            settings.put(LAST, who);
            PaperNumber number = jobs.numbers().take(new NumberBook.Wanted(PaperKind.REPORT.letters(), order.date(), name, who));
            Report report = jobs.book().of(order.kind(), order.year());
            byte[] pages = files.pdf().bytes(papers(order.numbered(number.shown()), report), progress);
            signed.keep(report);
            return jobs.archive().keep(new PaperArchive.Issued(PaperKind.REPORT, ArchivedPaper.Of.ofReport(order.kind(), order.year(), number.id()),
                number.shown(), order.date(), words.file(order.kind(), order.year(), PaperKind.Format.PDF.ending()), who), pages);
        });
    }
}
