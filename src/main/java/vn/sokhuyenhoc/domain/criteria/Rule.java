package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.List;

/** A condition for the title, beside the sum of marks with their caps. All rules of a set must hold. */
public sealed interface Rule {
    /** Whether a form may fail by it; what is no test only tells what follows from a form. */
    default boolean isTest() {
        return true;
    }

    /** The total is at least so many points; exactly so many is enough. */
    record TotalAtLeast(BigDecimal points) implements Rule {
    }

    /** No indicator has fewer points; exactly so many is enough. */
    record NoneUnder(BigDecimal floor) implements Rule {
    }

    /** This criterion brings at least so many points. */
    record CriterionAtLeast(String code, BigDecimal points) implements Rule {
    }

    /** The total falls into one of these bands (such as Thông tư 22/2020: Tốt 85–100, Khá 70–&lt;85, Trung bình 50–&lt;70). */
    record Grades(List<Grade> bands) implements Rule {
        public Grades {
            bands = List.copyOf(bands);
        }
    }

    /**
     * A band of totals.
     *
     * @param from  the lowest total inside
     * @param below the first total that is no longer inside; at the top band the most points, which are inside
     */
    record Grade(String name, BigDecimal from, BigDecimal below) {
    }

    /** A level is reached when all its targets and those of the levels below are met; the first is needed (Thông tư 24/2023, 25/2023). */
    record Levels(List<Level> levels) implements Rule {
        public Levels {
            levels = List.copyOf(levels);
        }
    }

    /** A level and the codes of its own targets. */
    record Level(String name, List<String> codes) {
        public Level {
            codes = List.copyOf(codes);
        }
    }

    /**
     * How long a recognition holds; it is no test of a form.
     *
     * @param months     of validity
     * @param stepMonths the least months between one level and the next; 0 for none
     */
    record Validity(int months, int stepMonths) implements Rule {
        @Override
        public boolean isTest() {
            return false;
        }
    }

    /**
     * Which indicator tells the digital skills that programme 677 asks holders of the citizen title for; it is no test of a form.
     *
     * @param skilled    from how many points on somebody has them; null where the set names none, then the most that the indicator can bring
     * @param proficient from how many points on somebody is proficient; null where the set names none, then the indicator does not tell it
     */
    record Digital(String code, BigDecimal skilled, BigDecimal proficient) implements Rule {
        @Override
        public boolean isTest() {
            return false;
        }
    }
}
