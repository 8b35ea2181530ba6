package vn.sokhuyenhoc.work.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundFilter;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundLine;
import vn.sokhuyenhoc.domain.fund.FundList;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.files.table.Table.Column;
import vn.sokhuyenhoc.files.table.Table.Kind;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.FundWords;
import vn.sokhuyenhoc.text.Messages;

/** The tables of the fund of a year, oldest entries first, as books are kept. */
final class FundTables {
    private final FundBook book;
    private final Messages paper;
    private final FundWords words;

    FundTables(FundBook book, Messages paper) {
        this.book = book;
        this.paper = paper;
        this.words = new FundWords(paper);
    }

    /** The entries one by one, with what there was after each. */
    Table entries(int year, FundSums sums) {
        FundList list = book.list(FundFilter.year(year));
        List<FundLine> lines = book.lines(list.ids().reversed());
        List<Long> left = list.running().reversed();
        List<Table.Line> rows = new ArrayList<>();
        rows.add(row("", "", paper.get("fund.sheet.opening"), null, null, null, number(sums.opening() - sums.begun())));
        for (int i = 0; i < lines.size(); i++) {
            FundEntry entry = lines.get(i).entry();
            boolean in = entry.flow() == Flow.INCOME;
            rows.add(row(Dates.day(entry.day()), entry.paperNo(), words.what(lines.get(i)), persons(entry.persons()),
                in ? number(entry.amount()) : null, in ? null : number(entry.amount()), number(left.get(i))));
        }
        rows.add(row("", "", paper.get("fund.sheet.total"), persons(sums.persons()), number(sums.income() + sums.begun()),
            number(sums.spending()), number(sums.balance())));
        return table(paper.get("fund.sheet.book"), year, List.of(
            text("fund.column.day", 16), text("fund.column.paper_no", 9), text("fund.column.what", 25),
            count("fund.column.persons", 7), money("fund.column.income"), money("fund.column.spending"), money("fund.column.left")), rows);
    }

    /** What each level got for what, and spent on what. */
    Table sums(int year, FundSums sums) {
        List<Table.Line> rows = new ArrayList<>();
        for (FundLevel level : FundLevel.values()) {
            FundSums own = sums.of(level);
            if (own.isEmpty()) {
                continue;
            }
            rows.add(new Table.Line.Section(words.level(level)));
            for (FundPurpose purpose : FundPurpose.values()) {
                FundSums one = own.of(purpose);
                boolean in = purpose.flow() == Flow.INCOME;
                if (!one.isEmpty()) {
                    rows.add(row(words.purpose(purpose), one.entries(), persons(one.persons()), in ? number(one.amount()) : null,
                        in ? null : number(one.amount())));
                }
            }
        }
        rows.add(row(paper.get("fund.sheet.total"), sums.entries(), persons(sums.persons()), number(sums.income() + sums.begun()),
            number(sums.spending())));
        return table(paper.get("fund.sheet.sums"), year, List.of(
            text("fund.column.purpose", 36), count("fund.column.entries", 9), count("fund.column.persons", 9),
            money("fund.column.income"), money("fund.column.spending")), rows);
    }

    /** Who was given scholarships and gifts. */
    Table given(int year, FundSums sums) {
        List<Table.Line> rows = new ArrayList<>();
        FundList list = book.list(new FundFilter(year, null, null, Flow.SPENDING));
        List<FundLine> given = book.lines(list.ids().reversed()).stream().filter(line -> line.entry().purpose().isGiven()).toList();
        for (FundLine line : given) {
            FundEntry entry = line.entry();
            rows.add(row(rows.size() + 1, Dates.day(entry.day()), words.purpose(entry.purpose()), entry.who(), words.whose(line),
                persons(entry.persons()), number(entry.amount())));
        }
        long amount = given.stream().mapToLong(line -> line.entry().amount()).sum();
        rows.add(row(null, "", paper.get("fund.sheet.total"), "", "", persons(sums.persons()), number(amount)));
        return table(paper.get("fund.sheet.given"), year, List.of(
            count("paper.column.order", 6), text("fund.column.day", 16), text("fund.column.purpose", 16),
            text("fund.column.who", 28), text("fund.column.level", 18), count("fund.column.persons", 8),
            money("fund.column.amount")), rows);
    }

    private Table table(String title, int year, List<Column> columns, List<Table.Line> rows) {
        return new Table(title, List.of(title.toUpperCase(Messages.VIETNAMESE), paper.get("fund.sheet.year", String.valueOf(year))), columns, rows);
    }

    private Column text(String heading, int width) {
        return new Column(paper.get(heading), width, Kind.TEXT);
    }

    private Column count(String heading, int width) {
        return new Column(paper.get(heading), width, Kind.COUNT);
    }

    private Column money(String heading) {
        return new Column(paper.get(heading), 15, Kind.AMOUNT);
    }

    private static Table.Line row(Object... cells) {
        return new Table.Line.Cells(Arrays.asList(cells));
    }

    private static Integer persons(long persons) {
        return persons == 0 ? null : Math.toIntExact(persons);
    }

    /** Amounts may be more than an ordinary whole number holds. */
    private static BigDecimal number(long amount) {
        return BigDecimal.valueOf(amount);
    }
}
