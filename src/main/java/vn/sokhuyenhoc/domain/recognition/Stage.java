package vn.sokhuyenhoc.domain.recognition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a step of a round stands.
 *
 * @param due      until when, where a day was set
 * @param last     what was noted last of it
 * @param villages that have to take it; 1 for a step of the whole round
 * @param taken    of those
 * @param today    as of which it is told
 */
public record Stage(Step step, Optional<LocalDate> due, Optional<StepDone> last, int villages, int taken, LocalDate today) {

    public boolean isDone() {
        return villages > 0 && taken >= villages;
    }

    /** Days since the day on which it should have been done; 0 where it is done or in time. */
    public long daysLate() {
        return isDone() ? 0 : due.map(day -> Math.max(0, today.toEpochDay() - day.toEpochDay())).orElse(0L);
    }

    public boolean isLate() {
        return daysLate() > 0;
    }
}
