package vn.sokhuyenhoc.work.round;

import java.time.Clock;
import java.time.LocalDate;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;

/** What is asked of the words and days that are written down on the way of a round. */
final class Notes {
    static final int NAME = 80;
    static final int NUMBER = 40;
    static final int ISSUER = 160;
    static final int NOTE = 200;
    static final int REASON = 300;

    private Notes() {
    }

    /** Without needless spaces; refuses one that is too long. */
    static String text(String typed, int longest) {
        String text = Fold.clean(typed);
        if (text.length() > longest) {
            throw new FaultException(Fault.NOTE_TOO_LONG, longest);
        }
        return text;
    }

    /** As {@link #text}; refuses an empty one. */
    static String reason(String typed, int longest) {
        String text = text(typed, longest);
        if (text.isEmpty()) {
            throw new FaultException(Fault.REASON_MISSING);
        }
        return text;
    }

    /** Refuses a day to come. */
    static LocalDate day(LocalDate day, Clock clock) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new FaultException(Fault.DAY_TO_COME, Dates.day(day));
        }
        return day;
    }
}
