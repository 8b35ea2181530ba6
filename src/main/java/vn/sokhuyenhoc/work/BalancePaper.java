package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** The balance of a round as a sheet or a page. There is no official form of it; its columns are the program's own. */
public final class BalancePaper {
    private static final int STATE = 9;

    private final OfficeBook offices;
    private final ExcelWriter excel;
    private final PdfWriter pdf;
    private final Messages messages;

    public BalancePaper(OfficeBook offices, ExcelWriter excel, PdfWriter pdf, Messages paper) {
        this.offices = offices;
        this.excel = excel;
        this.pdf = pdf;
        this.messages = paper;
    }

    /** Writes a PDF where the file is named so, else an Excel sheet; answers how many villages are on it. */
    public int write(Round round, Balance balance, LocalDate day, Path out) {
        Table table = table(round, balance, day);
        if (out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            pdf.write(Papers.of(paper(round, table, day)), out, Progress.NONE);
        } else {
            excel.write(table, out, Progress.NONE);
        }
        return balance.lines().size();
    }

    private Table table(Round round, Balance balance, LocalDate day) {
        List<Column> columns = new ArrayList<>(List.of(new Column(messages.get("paper.column.place"), 15, Kind.TEXT)));
        Stream.of("paper.balance.expected", "paper.balance.received", "paper.balance.keyed", "paper.balance.outside", "paper.balance.verified",
            "paper.balance.refused", "paper.balance.missing", "paper.balance.awaited")
            .forEach(count -> columns.add(new Column(messages.get(count), 8, Kind.COUNT)));
        columns.add(new Column(messages.get("paper.balance.state"), 14, Kind.TEXT));
        List<Table.Line> lines = new ArrayList<>(balance.lines().stream().map(line -> cells(line, name(line),
            messages.get("paper.balance.state." + line.state().name().toLowerCase(Locale.ROOT)), line.state().isOff())).toList());
        lines.add(cells(balance.total(), messages.get("paper.balance.total"), messages.get("paper.balance.off", balance.off()), false));
        return new Table(messages.get("paper.balance.sheet"),
            List.of(messages.get("paper.balance.caption", round.name(), Dates.day(day))), columns, lines);
    }

    private String name(Balance.Line line) {
        return line.place().name().isEmpty() ? messages.get("paper.balance.whole") : line.place().name();
    }

    private static Table.Line cells(Balance.Line line, String name, String state, boolean off) {
        Balance.Forms forms = line.forms();
        return new Table.Line.Cells(List.of(name, line.expected(), line.received(), forms.keyed(), forms.outside(), forms.verified(),
            forms.refused(), line.missing(), line.awaited(), state), off ? List.of(STATE) : List.of());
    }

    private Paper paper(Round round, Table table, LocalDate day) {
        Office office = offices.officeOn(day);
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        Paper.Letterhead head = new Paper.Letterhead(office.heading().superior(), office.heading().issuer(), "",
            messages.get("paper.nation"), messages.get("paper.motto"), messages.get("paper.place_date", office.commune().name(),
                String.format(Locale.ROOT, "%02d", day.getDayOfMonth()), month, String.valueOf(day.getYear())));
        Block.Ending end = new Block.Ending(List.of(), List.of(), List.of(new Paper.Signature(List.of(messages.get("paper.balance.preparer")),
            messages.get("paper.sign_note"), office.preparer())));
        return new Paper(Optional.of(head), List.of(messages.get("paper.balance.type"), round.name()), List.of(new Block.Rows(table), end),
            Optional.empty());
    }
}
