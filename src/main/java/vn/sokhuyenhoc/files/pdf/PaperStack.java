package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.files.table.Table;

/**
 * Papers of one kind in one file, each beginning on a page of its own: the program's own layouts, not official ones. All words are ready to
 * be printed.
 *
 * @param title     of the file
 * @param papers    read once, in order; may come from the database page by page
 * @param draftMark words printed across every page while what is printed is not to be used
 */
public record PaperStack(List<String> title, Iterable<? extends Paper> papers, Optional<String> draftMark) {

    /** One paper of a stack. */
    public sealed interface Paper {
        /**
         * The top of its first page.
         *
         * @param issuer  the superior body (may be empty) and the association, capitals
         * @param title   the name of the paper, then the lines below it
         * @param running at the top of its second and further pages, so that a loose page is not lost
         */
        record Head(List<String> issuer, List<String> title, String running) {
        }

        Head head();

        /**
         * A list to be ticked off by pen.
         *
         * @param table   its caption is not printed
         * @param closing lines below the table
         */
        record Roll(Head head, Table table, List<String> closing) implements Paper {
        }

        /**
         * A form to be filled in by pen.
         *
         * @param code    the short number, printed large; its value is empty where it is not known yet
         * @param facts   about whom it is, the first on a line of its own; a line to write on where the value is empty
         * @param marks   what is asked
         * @param signers left to right
         * @param notes   small lines at the end
         */
        record Form(Head head, SlipDocument.Fact code, List<SlipDocument.Fact> facts, Marks marks, Signers signers, List<String> notes)
            implements Paper {
        }

        /**
         * What goes on top of a bundle of forms.
         *
         * @param facts what is known, printed large
         * @param lines what is written by hand, each with a line behind it
         */
        record Cover(Head head, List<SlipDocument.Fact> facts, List<String> lines) implements Paper {
        }
    }

    /** @param headings number, wording, limit and those who mark, left to right, at most three */
    public record Marks(List<String> headings, List<Row> rows, String total, String most) {
    }

    /** One row of a form. */
    public sealed interface Row {
        /** The name of a criterion. */
        record Heading(String text) implements Row {
        }

        /** @param instead words across the boxes where nothing is to be written; empty for boxes */
        record Line(String number, String text, String limit, String instead) implements Row {
        }

        /**
         * A line on which the first has written, in a form to practise on.
         *
         * @param mark    empty where nothing was written
         * @param crossed what was written first and crossed out; empty for nothing
         */
        record Written(Line line, String mark, String crossed) implements Row {
        }
    }

    /**
     * @param roles who signs, left to right
     * @param date  the line for the date below each
     * @param note  below it, such as "(Ký, ghi rõ họ tên)"
     */
    public record Signers(List<String> roles, String date, String note) {
    }
}
