package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.ReportSaid;
import vn.sokhuyenhoc.domain.report.VillageFigures;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.work.OfficeBook;

/** Reports to the body above as papers and sheets. No official form of them was found: what they look like is the program's own. */
public final class SummaryPaper {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
    private final OfficeBook offices;
    private final PaperWords words;
    private final SummaryWords names;

    public SummaryPaper(OfficeBook offices, Messages paper) {
        this.offices = offices;
        this.words = new PaperWords(paper);
        this.names = new SummaryWords(paper);
    }

    /** The body above, to which reports are sent where nobody says otherwise. */
    public String above(ReportOrder order) {
        return words.superior(frame(order).office());
    }

    public Papers papers(ReportOrder order, Report report, ReportSaid said) {
        PaperFrame frame = frame(order);
        SummaryTables tables = new SummaryTables(report, words, names);
        List<Block> blocks = new ArrayList<>(List.of(new Block.To(words.get("paper.to"), said.addressees())));
        blocks.add(new Block.Text("", words.get("paper.summary.from", words.date(report.asOf()), words.association(frame.office()))));
        for (Report.Part part : report.parts()) {
            blocks.add(new Block.Heading(ROMAN.get(report.parts().indexOf(part)) + ". " + names.part(part.part())));
            tables.pages(part).forEach(table -> blocks.add(new Block.Rows(table)));
            List<String> gaps = tables.gaps(part);
            if (!gaps.isEmpty()) {
                blocks.add(new Block.Text(words.get("paper.summary.gaps"), String.join("\n", gaps)));
            }
            if (said.comments().containsKey(part.part())) {
                blocks.add(new Block.Text(words.get("paper.summary.comment"), said.comments().get(part.part())));
            }
        }
        blocks.add(new Block.Ending(List.of(words.get("paper.report.closing", words.association(frame.office()))),
            frame.copies(words.get("paper.copies.above"), words.get("paper.copies.kept")), List.of(frame.chair())));
        for (VillageFigures villages : report.villages()) {
            blocks.add(annex(report, villages));
            blocks.add(new Block.Rows(tables.of(villages)));
        }
        return Papers.of(frame.paper(List.of(words.get("paper.report.type"), about(report), words.communeFirst(frame.office())), blocks));
    }

    private PaperFrame frame(ReportOrder order) {
        return new PaperFrame(words, offices.officeOn(order.date()), new PaperOrder(PaperKind.REPORT, null, null, order.number(), order.date()),
            false);
    }

    private Block.Annex annex(Report report, VillageFigures villages) {
        String number = report.villages().size() == 1 ? words.get("paper.annex")
            : words.get("paper.annex_number", ROMAN.get(report.villages().indexOf(villages)));
        return new Block.Annex(List.of(number, names.annex(villages.title()).toUpperCase(Messages.VIETNAMESE)), "");
    }

    private String about(Report report) {
        return words.get("paper.summary.about." + report.kind().name().toLowerCase(Locale.ROOT), String.valueOf(report.year()),
            String.valueOf(report.periods().getFirst().year()));
    }

    /**
     * A sheet for each part and each annex.
     *
     * @param comments of the leader, by parts
     */
    public List<Table> sheets(ReportOrder order, Report report, Map<ReportPart, String> comments) {
        SummaryTables tables = new SummaryTables(report, words, names);
        String office = frame(order).office().heading().issuer();
        List<Table> sheets = new ArrayList<>();
        for (Report.Part part : report.parts()) {
            Table table = tables.of(part);
            List<Line> lines = new ArrayList<>();
            table.lines().forEach(lines::add);
            tables.gaps(part).forEach(line -> lines.add(new Line.Section(line)));
            if (comments.containsKey(part.part())) {
                lines.add(new Line.Section(words.get("paper.summary.comment") + " " + comments.get(part.part())));
            }
            sheets.add(captioned(table, lines, List.of(office, words.get("paper.report.type"), about(report), table.name())));
        }
        for (VillageFigures villages : report.villages()) {
            Table table = tables.of(villages);
            sheets.add(captioned(table, table.lines(), List.of(office, words.get("paper.report.type"), about(report), table.name())));
        }
        return sheets;
    }

    private static Table captioned(Table table, Iterable<Line> lines, List<String> caption) {
        return new Table(table.name(), caption, table.columns(), lines);
    }
}
