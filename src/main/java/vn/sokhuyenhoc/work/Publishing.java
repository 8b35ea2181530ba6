package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;

/** Hands over what is no paper of a round: sheets to work with, and the page that explains one result. */
public final class Publishing {
    private final RoundBook rounds;
    private final Register register;
    private final OfficeBook offices;
    private final ExcelWriter excel;
    private final PdfWriter pdf;
    private final PaperTables tables;

    public Publishing(Books books, ExcelWriter excel, PdfWriter pdf, PaperTables tables) {
        this.rounds = books.rounds();
        this.register = books.register();
        this.offices = books.offices();
        this.excel = excel;
        this.pdf = pdf;
        this.tables = tables;
    }

    /** What lists are made from. */
    public record Books(RoundBook rounds, Register register, OfficeBook offices) {
    }

    /** The people that a filter leaves, in the usual columns; identity numbers whole only where asked for. Answers how many. */
    public int people(PersonFilter filter, boolean fullId, Path out, Progress progress) {
        return people(filter, PersonColumn.SHEET, fullId, out, progress);
    }

    /** The people that a filter leaves, in these columns. Refuses whole numbers to who may not see them. Answers how many. */
    public int people(PersonFilter filter, List<PersonColumn> columns, boolean fullId, Path out, Progress progress) {
        register.disclosures().check(fullId);
        long[] ids = register.ids(filter);
        Iterable<PersonLine> people = new Pages<>(ids, register::lines);
        excel.write(tables.people(people, columns, fullId), out, counted(progress, ids.length));
        return register.disclosures().exported(out, ids.length, fullId);
    }

    /** All forms of a round, or of one village, with marks and results. Answers how many. */
    public int roster(Round round, ResultFilter filter, boolean fullId, Path out, Progress progress) {
        register.disclosures().check(fullId);
        long[] ids = rounds.ids(round, filter);
        Iterable<Result> results = new Pages<>(ids, page -> rounds.results(round, page));
        excel.write(tables.roster(rounds.set(round), !rounds.isChecked(round), results, fullId), out, counted(progress, ids.length));
        return register.disclosures().exported(out, ids.length, fullId);
    }

    /** One page that explains one result to the person it is about. A draft while the set is not checked. */
    public void slip(Round round, long resultId, Path out) {
        Result result = rounds.results(round, List.of(resultId)).getFirst();
        pdf.write(tables.slip().document(offices.office(), round, rounds.set(round), result, !rounds.isChecked(round)), out);
        register.disclosures().exported(out, 1, false);
    }

    /** Villages that lists can be made of: those that are open, and closed ones that have forms. */
    public List<Place> places() {
        return register.placesWithForms();
    }

    private static Progress counted(Progress progress, long of) {
        return (done, _) -> progress.at(Math.min(done, of), of);
    }
}
