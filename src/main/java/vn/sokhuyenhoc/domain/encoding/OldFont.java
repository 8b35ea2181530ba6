package vn.sokhuyenhoc.domain.encoding;

import java.util.Locale;
import java.util.Optional;

/**
 * A font of an old encoding.
 *
 * @param capitals whether it shows small letters as capitals
 */
record OldFont(LetterCode code, boolean capitals) {

    static Optional<OldFont> of(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        if (small.startsWith(".vn")) {
            return Optional.of(new OldFont(LetterCode.TCVN3, small.endsWith("h")));
        }
        return small.startsWith("vni") ? Optional.of(new OldFont(LetterCode.VNI, false)) : Optional.empty();
    }
}
