package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.picture.PngFile;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.OfficeBook;

/** Charts as pictures, as pages with the head of the office, and what they are drawn of as a sheet. */
public final class ChartPaper {
    private static final int NARROW = 14;
    private static final int WIDE = 44;
    private static final int FIRST_MONTHS = 3;

    private final OfficeBook offices;
    private final ExcelWriter excel;
    private final PdfWriter pdf;
    private final Messages paper;
    private final Clock clock;

    public ChartPaper(OfficeBook offices, ExcelWriter excel, PdfWriter pdf, Messages paper, Clock clock) {
        this.offices = offices;
        this.excel = excel;
        this.pdf = pdf;
        this.paper = paper;
        this.clock = clock;
    }

    /** A picture as rows of pixels from the top, each alpha, red, green, blue. */
    public record Picture(int width, int height, int[] argb) {
    }

    /**
     * What a chart is drawn of.
     *
     * @param headings of the columns; the first one is of text, the others of numbers where all of theirs are
     * @param rows     values each a String, an Integer, a BigDecimal or null
     */
    public record Sheet(String title, List<String> headings, List<List<Object>> rows) {
        public Sheet {
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
        }
    }

    public void png(Picture picture, Path out) {
        SafeFile.write(out, stream -> stream.write(bytes(picture)));
    }

    private static byte[] bytes(Picture picture) {
        return PngFile.bytes(picture.width(), picture.height(), picture.argb());
    }

    /** Each on a page of its own, the first below the head of the office. */
    public byte[] pages(String title, List<Picture> pictures, Progress progress) {
        List<Paper> pages = new ArrayList<>();
        for (Picture picture : pictures) {
            progress.at(pages.size(), pictures.size());
            pages.add(new Paper(pages.isEmpty() ? Optional.of(head()) : Optional.empty(), List.of(), List.of(new Block.Picture(bytes(picture))),
                Optional.empty()));
        }
        return pdf.bytes(new Papers(List.of(title), pages, false), progress);
    }

    /** The same as a file. */
    public void pdf(String title, List<Picture> pictures, Path out, Progress progress) {
        byte[] pages = pages(title, pictures, progress);
        SafeFile.write(out, stream -> stream.write(pages));
    }

    private Paper.Letterhead head() {
        LocalDate day = LocalDate.now(clock);
        Office office = offices.officeOn(day);
        String month = day.getMonthValue() < FIRST_MONTHS ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return new Paper.Letterhead(office.heading().superior(), office.heading().issuer(), "", paper.get("paper.nation"), paper.get("paper.motto"),
            paper.get("paper.place_date", office.commune().name(), String.format(Locale.ROOT, "%02d", day.getDayOfMonth()), month,
                String.valueOf(day.getYear())));
    }

    public void excel(Sheet sheet, Path out, Progress progress) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sheet.headings().size(); i++) {
            int at = i;
            boolean words = sheet.rows().stream().anyMatch(row -> row.get(at) instanceof String);
            boolean whole = sheet.rows().stream().allMatch(row -> row.get(at) == null || row.get(at) instanceof Integer);
            columns.add(new Column(sheet.headings().get(i), i == 0 ? WIDE : NARROW, words || i == 0 ? Kind.TEXT : whole ? Kind.COUNT : Kind.POINTS));
        }
        excel.write(new Table(paper.get("paper.chart.sheet"), List.of(sheet.title()), columns,
            sheet.rows().stream().<Table.Line>map(Table.Line.Cells::new).toList()), out, progress);
    }
}
