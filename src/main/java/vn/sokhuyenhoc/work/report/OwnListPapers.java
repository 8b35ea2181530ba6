package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.text.OwnListWords;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Pages;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Hands own lists over: as a sheet, or as pages with the office's header. Identity numbers are always masked; each file is noted in the log. */
public final class OwnListPapers {
    private final OwnLists lists;
    private final Publishing publishing;
    private final PdfWriter pdf;
    private final WordWriter word;
    private final HeadedPaper frame;
    private final PaperTables tables;
    private final OwnListWords words;
    private final RoundBook rounds;
    private final Disclosures disclosures;
    private final Messages messages;

    public OwnListPapers(Database database, OwnLists lists, Publishing publishing, Messages paper) {
        this.lists = lists;
        this.publishing = publishing;
        this.pdf = new PdfWriter();
        this.word = new WordWriter();
        this.frame = new HeadedPaper(new OfficeBook(database), paper);
        this.tables = new PaperTables(paper);
        this.words = new OwnListWords(paper);
        this.rounds = new RoundBook(database);
        this.disclosures = new Disclosures(database);
        this.messages = paper;
    }

    /** @param signed whether there is room for signatures at the end */
    public record Wanted(OwnLists.Opened opened, boolean signed) {
    }

    /** Answers how many people are on it, as all of these do. */
    public int excel(Wanted wanted, Path out, Progress progress) {
        LocalDate today = lists.today();
        return publishing.people(wanted.opened().list().filter(today), wanted.opened().list().columns(), false, out, progress);
    }

    public int pdf(Wanted wanted, Path out, Progress progress) {
        long[] ids = lists.ids(wanted.opened().list());
        pdf.write(papers(wanted, ids), out, counted(progress, ids.length));
        return disclosures.exported(out, ids.length, false);
    }

    public int word(Wanted wanted, Path out, Progress progress) {
        long[] ids = lists.ids(wanted.opened().list());
        word.write(papers(wanted, ids), out, counted(progress, ids.length));
        return disclosures.exported(out, ids.length, false);
    }

    /** The same, to be printed. */
    public byte[] pdf(Wanted wanted, Progress progress) {
        long[] ids = lists.ids(wanted.opened().list());
        return pdf.bytes(papers(wanted, ids), counted(progress, ids.length));
    }

    private Papers papers(Wanted wanted, long[] ids) {
        LocalDate today = lists.today();
        Iterable<PersonLine> people = new Pages<>(ids, lists::lines);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Rows(tables.people(people, wanted.opened().list().columns(), false)),
            new Block.Text("", messages.get("ownlists.paper.closing", ids.length, new NumberWords(messages).of(ids.length)))));
        if (wanted.signed()) {
            blocks.add(frame.signatures(today));
        }
        return Papers.of(frame.of(today, List.of(messages.get("ownlists.paper.type"), wanted.opened().own().name(),
            words.people(wanted.opened().list())), blocks, isDraft(wanted.opened().list())));
    }

    /** Whether it tells results by criteria that nobody compared with the paper copy. */
    private boolean isDraft(PeopleList list) {
        boolean tells = list.traits().outcome() != null || list.columns().contains(PersonColumn.RESULT);
        return tells && rounds.all().stream().filter(round -> round.title() == Title.CITIZEN).findFirst()
            .filter(round -> !rounds.isChecked(round)).isPresent();
    }

    private static Progress counted(Progress progress, long of) {
        return (done, _) -> progress.at(Math.min(done, of), of);
    }
}
