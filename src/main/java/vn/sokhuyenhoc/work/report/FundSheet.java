package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.work.OfficeBook;

/** The book of the fund of a year as sheets and pages. There is no official form of them; their columns are the program's own. */
public final class FundSheet {
    private final FundBook book;
    private final OfficeBook offices;
    private final ExcelWriter excel;
    private final PdfWriter pdf;
    private final Messages paper;

    public FundSheet(FundBook book, OfficeBook offices, ExcelWriter excel, PdfWriter pdf, Messages paper) {
        this.book = book;
        this.offices = offices;
        this.excel = excel;
        this.pdf = pdf;
        this.paper = paper;
    }

    /** The entries one by one, their sums by level and purpose, or who was given scholarships and gifts. */
    public enum Part { BOOK, SUMS, GIVEN }

    /**
     * Writes a PDF where the file is named so, else an Excel sheet.
     *
     * @param day printed on the page
     */
    public void write(Part part, int year, LocalDate day, Path out) {
        FundSums sums = book.sums(year);
        FundTables tables = new FundTables(book, paper);
        Table table = switch (part) {
            case BOOK -> tables.entries(year, sums);
            case SUMS -> tables.sums(year, sums);
            case GIVEN -> tables.given(year, sums);
        };
        if (out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            pdf.write(Papers.of(page(table, part, sums, day)), out, Progress.NONE);
        } else {
            excel.write(table, out, Progress.NONE);
        }
    }

    private Paper page(Table table, Part part, FundSums sums, LocalDate day) {
        Office office = offices.officeOn(day);
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        Paper.Letterhead head = new Paper.Letterhead(office.heading().superior(), office.heading().issuer(), "",
            paper.get("paper.nation"), paper.get("paper.motto"), paper.get("paper.place_date", office.commune().name(),
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()), month, String.valueOf(day.getYear())));
        List<String> closing = part == Part.GIVEN || sums.balance() < 0 ? List.of()
            : List.of(paper.get("fund.sheet.balance", Dates.day(sums.to().isAfter(day) ? day : sums.to()), sums.balance(),
                new NumberWords(paper).of(sums.balance())));
        Block.Ending end = new Block.Ending(closing, List.of(), List.of(new Paper.Signature(List.of(paper.get("paper.balance.preparer")),
            paper.get("paper.sign_note"), office.preparer())));
        return new Paper(Optional.of(head), table.caption(), List.of(new Block.Rows(table), end), Optional.empty());
    }
}
