package vn.sokhuyenhoc.ui.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** How many forms an hour are keyed. A time without any key longer than a minute is a pause and does not count. */
final class Pace {
    private static final Duration PAUSE = Duration.ofSeconds(60);
    /** Fewer tell nothing. */
    private static final int FEWEST = 3;

    private Duration worked = Duration.ZERO;
    private Instant last;
    private int forms;

    void key(Instant now) {
        if (last != null) {
            Duration since = Duration.between(last, now);
            if (!since.isNegative() && since.compareTo(PAUSE) <= 0) {
                worked = worked.plus(since);
            }
        }
        last = now;
    }

    void form() {
        forms++;
    }

    /** Empty as long as too few forms were keyed to tell. */
    OptionalLong formsAnHour() {
        return forms < FEWEST || worked.toSeconds() == 0 ? OptionalLong.empty()
            : OptionalLong.of(forms * Duration.ofHours(1).toMillis() / worked.toMillis());
    }
}
