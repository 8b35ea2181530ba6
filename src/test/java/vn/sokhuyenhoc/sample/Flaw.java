package vn.sokhuyenhoc.sample;

import java.util.List;
import java.util.Map;

/** What is deliberately wrong with a row of a roll, so that the list of refused rows is not empty. */
enum Flaw {
    NO_NAME, BIRTH_IN_WORDS, BIRTH_UNKNOWN, NO_SUCH_DAY, LETTER_O_IN_ID, LETTER_A_IN_ID, SAME_ID, SAME_PERSON;

    private static final Map<Integer, List<Flaw>> BY_VILLAGE = Map.of(
        1, List.of(NO_NAME, SAME_PERSON),
        2, List.of(BIRTH_IN_WORDS),
        3, List.of(NO_NAME),
        4, List.of(LETTER_A_IN_ID, SAME_ID),
        5, List.of(NO_SUCH_DAY),
        6, List.of(SAME_PERSON),
        7, List.of(LETTER_O_IN_ID),
        9, List.of(SAME_ID),
        10, List.of(BIRTH_UNKNOWN),
        12, List.of(SAME_PERSON));

    static List<Flaw> of(Village village) {
        return BY_VILLAGE.getOrDefault(village.no(), List.of());
    }

    /**
     * The bad row.
     *
     * @param stranger somebody who is not on the roll
     * @param earlier  a good row above, with an ID number
     */
    RollRow row(Citizen stranger, Citizen earlier) {
        return switch (this) {
            case NO_NAME -> new RollRow(stranger, "", null, true);
            case BIRTH_IN_WORDS -> new RollRow(stranger, stranger.name(), "hai mươi", true);
            case BIRTH_UNKNOWN -> new RollRow(stranger, stranger.name(), "không nhớ", true);
            case NO_SUCH_DAY -> new RollRow(stranger, stranger.name(), "31/02/1985", true);
            case LETTER_O_IN_ID -> RollRow.bad(stranger.withId("O14" + earlier.idNumber().substring(3, 11) + "7"));
            case LETTER_A_IN_ID -> RollRow.bad(stranger.withId(earlier.idNumber().substring(0, 6) + "A" + earlier.idNumber().substring(7)));
            case SAME_ID -> RollRow.bad(stranger.withId(earlier.idNumber()));
            case SAME_PERSON -> RollRow.bad(earlier);
        };
    }
}
