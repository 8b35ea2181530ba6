package vn.sokhuyenhoc.domain.access;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in the office, and with it what they may do. */
public enum Role {
    CLERK(Right.LOOK, Right.REGISTER, Right.IMPORT, Right.KEYING, Right.PAPERS, Right.REPORTS),
    VERIFIER(Right.LOOK, Right.REGISTER, Right.IMPORT, Right.KEYING, Right.PAPERS, Right.REPORTS, Right.VERIFYING),
    LEADER(Right.LOOK, Right.REGISTER, Right.IMPORT, Right.KEYING, Right.PAPERS, Right.VERIFYING, Right.REVIEW, Right.CRITERIA,
        Right.REPORTS, Right.FULL_IDS),
    VIEWER(Right.LOOK),
    ADMINISTRATOR(Right.values());

    private final Set<Right> rights = EnumSet.noneOf(Right.class);

    Role(Right... rights) {
        this.rights.addAll(Set.of(rights));
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
