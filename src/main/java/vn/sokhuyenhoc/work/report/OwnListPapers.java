package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Hands own lists over: as a sheet, or as pages with the office's header. Identity numbers are always masked; each file is noted in the log. */
public final class OwnListPapers {
    private final OwnLists lists;
    private final Publishing publishing;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final HeadedPaper frame;
    private final PaperTables tables;
    private final Disclosures disclosures;
    private final Messages messages;

    public OwnListPapers(Database database, OwnLists lists, Publishing publishing, Messages paper) {
        this.lists = lists;
        this.publishing = publishing;
        this.pdf = new PdfWriter();
        this.word = new WordWriter();
        this.frame = new HeadedPaper(new OfficeBook(database), paper);
        this.tables = new PaperTables(paper);
        this.disclosures = new Disclosures(database);
        this.messages = paper;
    }

    /** @param signed whether there is room for signatures at the end */
    public record Wanted(OwnLists.Opened opened, boolean signed) {
    }

    /** Answers how many are on it, as all of these do. */
    public int excel(Wanted wanted, Path out, Progress progress) {
        return wanted.opened().today().excel(publishing, out, progress);
    }

    public int pdf(Wanted wanted, Path out, Progress progress) {
        long[] ids = wanted.opened().today().ids();
        pdf.write(papers(wanted, ids), out, counted(progress, ids.length));
        return disclosures.exported(out, ids.length, false);
    }

    public int word(Wanted wanted, Path out, Progress progress) {
        long[] ids = wanted.opened().today().ids();
        word.write(papers(wanted, ids), out, counted(progress, ids.length));
        return disclosures.exported(out, ids.length, false);
    }

    /** The same, to be printed. */
    public byte[] pdf(Wanted wanted, Progress progress) {
        long[] ids = wanted.opened().today().ids();
        return pdf.bytes(papers(wanted, ids), counted(progress, ids.length));
    }

    private Papers papers(Wanted wanted, long[] ids) {
        LocalDate day = lists.today();
        ListToday list = wanted.opened().today();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Rows(list.page(ids, tables)), new Block.Text("", list.closing(ids.length, messages))));
        if (wanted.signed()) {
            blocks.add(frame.signatures(day));
        }
        return Papers.of(frame.of(day, List.of(messages.get("ownlists.paper.type"), wanted.opened().own().name(), list.words(messages)), blocks,
            list.isDraft()));
    }

    private static Progress counted(Progress progress, long of) {
        return (done, _) -> progress.at(Math.min(done, of), of);
    }
}
