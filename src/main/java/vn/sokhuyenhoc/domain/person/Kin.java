package vn.sokhuyenhoc.domain.person;

import java.util.Optional;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** What a person is to the head of their household (quan hệ với chủ hộ). */
public enum Kin {
    HEAD("chu ho|ch"),
    SPOUSE("vo|chong|vo chong"),
    CHILD("con|con (trai|gai|de|nuoi|ruot|dau|re)( .*)?"),
    PARENT("bo|me|cha|ba|bo me|cha me|bo (de|vo|chong)|me (de|vo|chong)|cha (de|vo|chong)"),
    GRANDCHILD("chau|chau (noi|ngoai|trai|gai|ruot)|chat"),
    GRANDPARENT("ong|ong (noi|ngoai)|ba (noi|ngoai)"),
    SIBLING("anh|chi|em|anh (trai|ruot|re)|chi (gai|ruot|dau)|em (trai|gai|ruot|dau|re)"),
    OTHER("khac|o nho|nguoi khac|quan he khac");

    private final String words;

    Kin(String words) {
        this.words = words;
    }

    /** Reads a cell of an office list; empty where it says nothing known. */
    public static Optional<Kin> read(String text) {
        String folded = Fold.fold(text);
        for (Kin kin : values()) {
            if (folded.matches(kin.words)) {
                return Optional.of(kin);
            }
        }
        return Optional.empty();
    }
}
