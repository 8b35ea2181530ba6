package vn.sokhuyenhoc.domain.person;

import java.util.Optional;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * The group of subjects whose form a citizen fills in. The first three are reported for the decisions 244 and 324/QĐ-KHVN
 * by several provinces; that the fourth is pupils and students is a guess (four forms are sourced, its name is not).
 */
public enum LabourGroup {
    FARMER, WORKER, OFFICIAL, LEARNER;

    /** Reads a cell of an office list by its telling words, or the name of a constant; empty where it names none of the groups. */
    public static Optional<LabourGroup> read(String text) {
        String folded = " " + Fold.fold(text) + " ";
        for (LabourGroup group : values()) {
            if (group.name().equals(text)) {
                return Optional.of(group);
            }
        }
        if (folded.matches(".* (hoc sinh|sinh vien|hs|sv) .*")) {
            return Optional.of(LEARNER);
        }
        if (folded.matches(".* (can bo|cong chuc|vien chuc|giao vien|doanh nhan|quan ly|cb) .*")) {
            return Optional.of(OFFICIAL);
        }
        if (folded.matches(".* (nong dan|nong thon|lam ruong|nong nghiep|nd) .*")) {
            return Optional.of(FARMER);
        }
        return folded.matches(".* (cong nhan|tho|tieu thu cong|tho thu cong|cn) .*") ? Optional.of(WORKER) : Optional.empty();
    }
}
