package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows; a cell that holds one of these, or
 * begins with a quote, stands in quotes with its own quotes doubled. A quote that is never closed is taken as a letter.
 */
public final class PastedText {
    private final String text;
    private int at;

    private PastedText(String text) {
        this.text = text;
    }

    /** Its rows, numbered from 1; rows without any text are left out but counted. */
    public static List<SheetRow> rows(String text) {
        return new PastedText(text).rows();
    }

    private List<SheetRow> rows() {
        List<SheetRow> rows = new ArrayList<>();
        for (int number = 1; at < text.length(); number++) {
            List<String> cells = row();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(SheetRow.of(number, cells));
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(cell());
            more = at < text.length() && text.charAt(at) == '\t';
            at += more ? 1 : 0;
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at++;
        return cells;
    }

    private String cell() {
        int end = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
        if (end > 0) {
            String cell = text.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
            return cell;
        }
        int start = at;
        while (at < text.length() && !isEnd(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Where the quote opened here is closed; -1 where no cell ends behind any quote. */
    private int closing() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || isEnd(i + 1) ? i : -1;
                }
            }
        }
        return -1;
    }

    private boolean isEnd(int i) {
        return text.charAt(i) == '\t' || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
