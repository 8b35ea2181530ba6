package vn.sokhuyenhoc.files.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.guide.Words;
import vn.sokhuyenhoc.files.table.Table;

/**
 * A paper to be signed or handed out, as blocks from top to bottom, laid out after Nghị định 30/2020/NĐ-CP (which associations follow "cho phù
 * hợp", Điều 2 khoản 2). All words are ready to be printed; writers decide only how they look.
 *
 * @param letterhead the two blocks at the top of page 1; none for a slip
 * @param title      type name, then the summary lines below it
 * @param blocks     read once, in order
 * @param draftMark  words printed across every page while the paper is not to be used
 */
public record Paper(Optional<Letterhead> letterhead, List<String> title, List<Block> blocks, Optional<String> draftMark) {

    /**
     * @param superior   the superior body, capitals; empty where there is none
     * @param issuer     the issuing body, capitals, printed bold with a line below
     * @param number     such as "Số: 07/DS-HKH"
     * @param nation     the national heading (Quốc hiệu)
     * @param motto      the motto (Tiêu ngữ), printed with a line below as long as itself
     * @param placeDate  such as "Chiềng Hương, ngày 05 tháng 12 năm 2026"
     */
    public record Letterhead(String superior, String issuer, String number, String nation, String motto, String placeDate) {
    }

    /** A part of a paper. */
    public sealed interface Block {
        /** The legal bases, each on its line, in italics. */
        record Bases(List<String> lines) implements Block {
        }

        /** "Kính gửi:" and to whom: one on the same line, several each on a line with a hyphen. */
        record To(String lead, List<String> names) implements Block {
        }

        /**
         * One paragraph, or several where it has line ends.
         *
         * @param lead printed bold before the text, such as "Điều 1."; may be empty
         */
        record Text(String lead, String text) implements Block {
        }

        /**
         * A paragraph with some of its words in bold, or keys of a keyboard among them.
         *
         * @param mark   before it, such as the number of a step; empty for none
         * @param framed on a ground of its own, as something to mind
         */
        record Line(String mark, Words words, boolean framed) implements Block {
        }

        /** A heading within the text, bold; it stays with what follows. */
        record Heading(String text) implements Block {
            /** Those in capitals stand in the middle, as the name of whoever decides does. */
            public boolean isCentred() {
                return text.equals(text.toUpperCase(Locale.ROOT));
            }
        }

        /** Something said about something, such as "Chủ trì" and a name; a line to write on where the value is empty, a whole one without a label. */
        record Facts(List<Fact> facts) implements Block {
        }

        /** @param table its caption is not printed; a section that stands apart begins a new page */
        record Rows(Table table) implements Block {
        }

        /**
         * The end of a paper, kept together.
         *
         * @param closing    lines before it, such as the total in figures and words
         * @param recipients "Nơi nhận:" and its lines; empty for none
         * @param signatures left to right, one or two; of one with recipients these stand at left
         */
        record Ending(List<String> closing, List<String> recipients, List<Signature> signatures) implements Block {
        }

        /**
         * An annex, on a page of its own, its pages numbered apart.
         *
         * @param title     such as "Phụ lục I", then its name
         * @param reference such as "(Kèm theo Quyết định số ... ngày ...)", in italics
         */
        record Annex(List<String> title, String reference) implements Block {
        }

        /** @param png of a chart; printed as wide as the page, and not part of files to be changed */
        record Picture(byte[] png) implements Block {
        }

        /**
         * Right behind an ending it stays on its page.
         *
         * @param digits what the square code holds
         * @param words  small lines beside it
         */
        record Code(String digits, List<String> words) implements Block {
        }
    }

    /** "Chủ trì" and the name. */
    public record Fact(String label, String value) {
    }

    /**
     * @param role  lines above the space for the hand, capitals, such as "TM. BAN THƯỜNG VỤ" and "CHỦ TỊCH"
     * @param note  italic line below the role, such as "(Ký, ghi rõ họ tên)"; may be empty
     * @param name  printed below the space; where it is empty, dots to write it on
     */
    public record Signature(List<String> role, String note, String name) {
    }
}
