package vn.sokhuyenhoc.domain.likeness;

import java.util.List;

/**
 * Two profiles that may be one person, and why.
 *
 * @param one    the one asked about, or the one with the lower row
 * @param other  the one it was compared with
 * @param weight bits of evidence: at 0 as likely as not, each bit doubles the odds
 * @param clues  what was found, numbers first
 */
public record Likeness(Profile one, Profile other, double weight, Degree degree, List<Clue> clues) {

    /** How sure it is. Both are for a person to decide. */
    public enum Degree {
        /** A thousand to one, or better. */
        CERTAIN,
        /** Two to one, or better. */
        LIKELY
    }

    public Likeness {
        clues = List.copyOf(clues);
    }

    public boolean has(Clue.Kind kind) {
        return clues.stream().anyMatch(clue -> clue.kind() == kind);
    }
}
