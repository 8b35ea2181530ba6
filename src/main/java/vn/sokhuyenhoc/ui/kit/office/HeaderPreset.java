package vn.sokhuyenhoc.ui.kit.office;

import java.util.Locale;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.office.Provinces;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/**
 * Ways in which associations head the left block of their papers, and sign them; none is prescribed, so each is only a proposal. All but the
 * first were found in papers of associations.
 */
public enum HeaderPreset {
    ASSOCIATION, COMMITTEE, COMMITTEE_SHORT, COMMITTEE_SIGNED, CENTRAL, ALONE;

    private static final String BETWEEN = " / ";
    /** Papers are Vietnamese whatever the language of the screen. */
    private static final Messages PAPER = new Messages(Messages.VIETNAMESE);

    /**
     * The two lines in capitals: the superior body's, empty where there is none, and the association's own.
     * A name that is not yet known stands as dots.
     */
    Lines lines(Office.Commune commune) {
        String province = commune.province() == null ? "…" : commune.province();
        String text = PAPER.get("office.header." + name().toLowerCase(Locale.ROOT),
            PAPER.get(Provinces.isCity(province) ? "office.city" : "office.plain_province"), province,
            new Wording(PAPER).communeKind(commune.kind()), commune.name().isBlank() ? "…" : commune.name().strip());
        String[] parts = text.toUpperCase(Messages.VIETNAMESE).split(BETWEEN);
        return parts.length == 1 ? new Lines("", parts[0]) : new Lines(parts[0], parts[1]);
    }

    /** Where it was found. */
    String found(Messages messages) {
        return messages.get("office.found." + name().toLowerCase(Locale.ROOT));
    }

    /** The line above the signer's position. */
    String signingFor(Office.Commune commune) {
        return this == COMMITTEE_SIGNED
            ? PAPER.get("office.signs_association", new Wording(PAPER).communeKind(commune.kind())).toUpperCase(Messages.VIETNAMESE)
            : PAPER.get("office.usual.signing_for");
    }

    /** The superior body's line and the association's own. */
    record Lines(String superior, String issuer) {
        /** One below the other, as on paper. */
        @Override
        public String toString() {
            return superior.isEmpty() ? issuer : superior + "\n" + issuer;
        }
    }
}
