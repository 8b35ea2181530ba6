package vn.sokhuyenhoc.domain.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;

/** The targets and days that the program brings along, each with the paper that says so. None was compared with the original decision. */
public final class ShippedRows {
    private ShippedRows() {
    }

    /** Of programmes 677 and 387; what was not found, such as the shares of 387 for 2030, is missing. */
    public static List<Target> targets() {
        return rows("targets").stream().map(cells -> new Target(Programme.valueOf(cells[0]), Goal.valueOf(cells[1]), Integer.parseInt(cells[2]),
            Base.valueOf(cells[3]), new BigDecimal(cells[4]), cells[5])).toList();
    }

    /** Days that single provinces have set; another province may have set others. */
    public static List<Due> dues() {
        return rows("due-days").stream()
            .map(cells -> new Due(ReportKind.valueOf(cells[0]), MonthDay.of(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])), cells[3]))
            .toList();
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = ShippedRows.class.getResourceAsStream("/reports/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
