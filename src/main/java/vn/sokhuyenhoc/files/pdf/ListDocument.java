package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.files.table.Table;

/**
 * A list to be signed, laid out after Nghị định 30/2020/NĐ-CP (which associations follow "cho phù hợp", Điều 2 khoản 2).
 *
 * @param letterhead  the two blocks at the top of page 1
 * @param title       type name, then the summary lines below it
 * @param bases       lines of the legal basis, set in italics; may be empty
 * @param table       the list; its caption is not printed
 * @param closing     lines below the table, such as the total in figures and words
 * @param signatures  left to right, one or two
 * @param draftMark   words printed across every page while the result is not to be used
 */
public record ListDocument(Letterhead letterhead, List<String> title, List<String> bases, Table table,
                           List<String> closing, List<Signature> signatures, Optional<String> draftMark) {

    /**
     * @param superior   the superior body, capitals; empty where there is none
     * @param issuer     the issuing body, capitals, printed bold with a line below
     * @param number     such as "Số: 07/DS-HKH"
     * @param nation     the national heading (Quốc hiệu)
     * @param motto      the motto (Tiêu ngữ), printed with a line below as long as itself
     * @param placeDate  such as "Chiềng Mai, ngày 05 tháng 12 năm 2026"
     */
    public record Letterhead(String superior, String issuer, String number, String nation, String motto, String placeDate) {
    }

    /**
     * @param role  lines above the space for the hand, capitals, such as "TM. BAN THƯỜNG VỤ" and "CHỦ TỊCH"
     * @param note  italic line below the role, such as "(Ký, ghi rõ họ tên)"; may be empty
     * @param name  printed below the space; may be empty
     */
    public record Signature(List<String> role, String note, String name) {
    }
}
