package vn.sokhuyenhoc.domain.person;

import java.util.Optional;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Sex as the card has it. */
public enum Sex {
    MALE, FEMALE;

    /** Reads "Nam", "Nữ", "M", "F" of a list; empty where it says nothing known. */
    public static Optional<Sex> read(String text) {
        return switch (Fold.fold(text)) {
            case "nam", "m", "male" -> Optional.of(MALE);
            case "nu", "f", "female" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
