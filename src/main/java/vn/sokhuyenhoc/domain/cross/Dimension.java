package vn.sokhuyenhoc.domain.cross;

import java.util.List;
import vn.sokhuyenhoc.domain.criteria.Title;

/**
 * What people or forms can be told apart by. INDICATOR puts the lines of a form beside each other, LEVEL says how much of one line was reached.
 */
public enum Dimension {
    PLACE, CHAPTER, GROUP, AGE, SEX, VERDICT, INDICATOR, LEVEL, YEAR, TITLE, ROUND;

    private static final List<Dimension> OF_PEOPLE = List.of(PLACE, CHAPTER, GROUP, AGE, SEX);
    private static final List<Dimension> OF_CITIZENS = List.of(PLACE, CHAPTER, GROUP, AGE, SEX, VERDICT, INDICATOR, LEVEL);
    private static final List<Dimension> OF_GROUPS = List.of(PLACE, VERDICT, INDICATOR, LEVEL);
    private static final List<Dimension> OF_ALL_ROUNDS = List.of(PLACE, CHAPTER, GROUP, AGE, SEX, VERDICT, YEAR, TITLE, ROUND);

    /** Those that tell apart what is counted; the lines of forms only within one round, as another may have others. */
    public static List<Dimension> of(CrossScope scope) {
        return switch (scope.source()) {
            case PEOPLE -> OF_PEOPLE;
            case ALL_ROUNDS -> OF_ALL_ROUNDS;
            case ROUND -> scope.round().title() == Title.CITIZEN ? OF_CITIZENS : OF_GROUPS;
        };
    }

    /** Whether one person can be in several. */
    public boolean isShared() {
        return this == CHAPTER;
    }
}
