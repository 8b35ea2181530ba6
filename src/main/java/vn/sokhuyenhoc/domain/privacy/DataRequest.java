package vn.sokhuyenhoc.domain.privacy;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What somebody asked for about their personal data, with the two clocks that Nghị định 356/2025/NĐ-CP sets.
 *
 * @param personId   whose row of the register it is about; null where that was not looked up
 * @param personName who asked
 * @param answerDue  last day to answer that it was received
 * @param doneDue    last day to do it
 * @param answeredOn null while it was not
 * @param doneOn     null while it was not
 * @param outcome    what was done, or why not
 * @param handledBy  may be empty
 */
public record DataRequest(long id, Long personId, String personName, Kind kind, LocalDate received, LocalDate answerDue, LocalDate doneDue,
                          LocalDate answeredOn, LocalDate doneOn, String outcome, String handledBy) {
    private static final int ANSWER_WORKING_DAYS = 2;

    /** What is asked for, with the days in which it is to be done. */
    public enum Kind {
        VIEW(10), CORRECT(10), WITHDRAW(15), RESTRICT(15), DELETE(20);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }
    }

    /**
     * One received now. The decree names working days for the answer alone, from Monday to Friday here, as holidays are not known; the days
     * in which it is to be done are taken as calendar days, which is the earlier day either way.
     */
    public static DataRequest received(String personName, Kind kind, LocalDate day, String handledBy) {
        return new DataRequest(0, null, personName, kind, day, workingDays(day, ANSWER_WORKING_DAYS), day.plusDays(kind.days()), null, null, "",
            handledBy);
    }

    private static LocalDate workingDays(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0;) {
            at = at.plusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at;
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    /** The next day by which something is to be done; of one that is done, the last. */
    public LocalDate due() {
        return answeredOn == null && doneOn == null ? answerDue : doneDue;
    }

    /** By how many days it is late; 0 where it is not. */
    public long lateBy(LocalDate today) {
        return isOpen() ? Math.max(0, today.toEpochDay() - due().toEpochDay()) : 0;
    }
}
