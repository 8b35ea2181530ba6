package vn.sokhuyenhoc.domain.privacy;

import java.util.Map;

/**
 * What erasing people from the register comes to, or would.
 *
 * @param people     of how many
 * @param gone       how many values of each kind go; a kind that nobody has is not in it
 * @param stays      how much of each kind stays, without a name, so that counts stay true
 * @param entries    of the log of changes out of which their values are taken
 * @param namesakes  how many of them share their name with somebody else: where that name stands by itself, it stays
 */
public record Erasure(int people, Map<Gone, Integer> gone, Map<Stays, Integer> stays, int entries, int namesakes) {
    public Erasure {
        gone = Map.copyOf(gone);
        stays = Map.copyOf(stays);
    }

    /** What goes. */
    public enum Gone { NAME, BIRTH, ID_NUMBER, PHONE, ADDRESS, HOUSEHOLD, EXEMPT, CARD, EXTRA, NOTE, BEGUN, FILLED, MENTION }

    /** What stays. */
    public enum Stays { FORM, RECOGNITION, CERTIFICATE, MEMBERSHIP, CONSENT }

    public int of(Gone kind) {
        return gone.getOrDefault(kind, 0);
    }

    public int of(Stays kind) {
        return stays.getOrDefault(kind, 0);
    }
}
