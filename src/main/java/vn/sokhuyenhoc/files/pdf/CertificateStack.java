package vn.sokhuyenhoc.files.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.document.CertificateLayout;

/**
 * Certificates of one round, each on a page. Their official form was not found: the layout is the program's own. All words are ready to be
 * printed.
 *
 * @param title     of the file
 * @param leaves    read once, in order; may be made as they are read
 * @param draftMark words printed across every page while the title is not to be used
 */
public record CertificateStack(CertificateLayout layout, String title, Head head, Iterable<Leaf> leaves, Optional<String> draftMark) {

    /**
     * What stands on every one that is printed in full.
     *
     * @param nation   the national heading (Quốc hiệu)
     * @param motto    the motto (Tiêu ngữ)
     * @param superior the superior body; empty where there is none
     * @param issuer   the issuing body
     * @param type     the name of the paper, capitals
     * @param subject  the line below it, such as the title with its year
     * @param role     lines above the signature
     */
    public record Head(String nation, String motto, String superior, String issuer, String type, String subject, List<String> role) {
    }

    /**
     * One certificate.
     *
     * @param lead   before the name; only in a full print
     * @param words  of each part but the code
     * @param digits of the square code; empty for none
     */
    public record Leaf(String lead, Map<CertificateLayout.Part, String> words, String digits) {
    }
}
