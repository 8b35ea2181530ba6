package vn.sokhuyenhoc.files.pdf;

import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.files.pdf.Fonts.Face;

/** How the parts of a certificate look, wherever they stand. */
final class Parts {
    private Parts() {
    }

    /** Of tenths. */
    static double mm(int tenths) {
        return (double) tenths / CertificateLayout.TENTHS;
    }

    static Board.Look look(Part part, float size) {
        return new Board.Look(switch (part) {
            case NAME, TITLE, SIGNER -> Face.BOLD;
            case DECISION, PLACE_DATE -> Face.ITALIC;
            case VILLAGE, YEAR, NUMBER, CODE -> Face.REGULAR;
        }, size);
    }
}
