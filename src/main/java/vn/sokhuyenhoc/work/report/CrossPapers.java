package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Member;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Pages;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Hands tables of counts over as sheets and pages, and the people or forms behind them as rows to reckon with. */
public final class CrossPapers {
    /** As many columns as a page across holds in readable letters. */
    private static final int COLUMNS_OF_A_PAGE = 7;
    private static final int COLUMNS_WITH_SHARES = 4;

    private final CrossBook book;
    private final CrossSheets sheets;
    private final CrossData data;
    private final CrossWords words;
    private final HeadedPaper frame;
    private final Writers writers;
    private final Disclosures disclosures;
    private final Messages messages;

    /** What sheets and pages are written with. */
    public record Writers(ExcelWriter excel, PdfWriter pdf) {
    }

    /** A table as it is seen. */
    public record Seen(CrossTable table, Share share) {
    }

    public CrossPapers(Database database, CrossBook book, Writers writers, Messages paper) {
        this.book = book;
        this.writers = writers;
        this.messages = paper;
        this.sheets = new CrossSheets(paper);
        this.data = new CrossData(database, paper);
        this.words = new CrossWords(paper);
        this.frame = new HeadedPaper(new OfficeBook(database), paper);
        this.disclosures = new Disclosures(database);
    }

    /** The table as it is seen, with what it counts above and how below. */
    public Path excel(Seen seen, Path out) {
        CrossTable table = seen.table();
        Table sheet = sheets.table(table, seen.share(), table.allColumns(), words.title(table), notes(seen));
        String warning = book.isChecked(table.question().scope()) ? "" : messages.get("paper.draft");
        writers.excel().write(new Table(sheet.name(), sheet.caption(), warning, sheet.columns(), sheet.lines()), out, Progress.NONE);
        return out;
    }

    public Path pdf(Seen seen, Path out) {
        writers.pdf().write(Papers.of(paper(seen)), out, Progress.NONE);
        return out;
    }

    /** The same, to be printed. */
    public byte[] pdf(Seen seen) {
        return writers.pdf().bytes(Papers.of(paper(seen)), Progress.NONE);
    }

    private Paper paper(Seen seen) {
        CrossTable table = seen.table();
        List<Value> columns = table.allColumns();
        int most = seen.share() == Share.NONE ? COLUMNS_OF_A_PAGE : COLUMNS_WITH_SHARES;
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += most) {
            int to = Math.min(from + most, columns.size());
            if (columns.size() > most) {
                blocks.add(new Block.Heading(messages.get("cross.paper.part", from + 1, to, columns.size())));
            }
            blocks.add(new Block.Rows(sheets.page(table, seen.share(), columns.subList(from, to))));
        }
        notes(seen).forEach(note -> blocks.add(new Block.Text("", note)));
        List<String> title = new ArrayList<>(List.of(messages.get("cross.paper.type")));
        title.addAll(words.title(table));
        return frame.of(book.today(), title, blocks, !book.isChecked(table.question().scope()));
    }

    /** The sentences below a table. */
    public List<String> notes(Seen seen) {
        CrossScope scope = seen.table().question().scope();
        return words.notes(seen.table(), seen.share(), book.today(), scope.round() == null ? null : book.set(scope.round()));
    }

    /** Who is in a cell; answers how many. */
    public int members(CrossQuestion question, Spot spot, Path out, Progress progress) {
        CrossScope scope = question.scope();
        boolean people = Dimension.of(scope).contains(Dimension.SEX);
        long[] ids = book.members(question, spot);
        int[] number = {0};
        Iterable<Member> members = new Pages<>(ids, page -> book.lines(scope, page));
        Iterable<Table.Line> lines = () -> StreamSupport.stream(members.spliterator(), false)
            .map(member -> sheets.member(++number[0], member, people, !scope.isPeople())).iterator();
        writers.excel().write(new Table(messages.get("cross.sheet.members"), List.of(), sheets.memberColumns(people, !scope.isPeople()), lines),
            out, counted(progress, ids.length));
        return disclosures.exported(out, ids.length, false);
    }

    /** All that are counted, a row each with a column for each dimension, as an Excel table; answers how many. */
    public int data(CrossScope scope, Path out, Progress progress) {
        List<Dimension> dimensions = Dimension.of(scope);
        long[] ids = book.members(CrossQuestion.of(scope, dimensions.get(0), dimensions.get(1)), Spot.TOTAL);
        writers.excel().writeData(data.table(scope, scope.round() == null ? null : book.set(scope.round()), book.today(), ids), out,
            counted(progress, ids.length));
        return disclosures.exported(out, ids.length, false);
    }

    private static Progress counted(Progress progress, long of) {
        return (done, _) -> progress.at(Math.min(done, of), of);
    }
}
