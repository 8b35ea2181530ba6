package vn.sokhuyenhoc.ui.kit.form;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import vn.sokhuyenhoc.domain.keying.Effort;

/** How many forms an hour are keyed. A time without any key longer than a minute is a pause and does not count. */
public final class Pace {
    private static final Duration PAUSE = Duration.ofSeconds(60);
    /** Fewer tell nothing. */
    private static final int FEWEST = 3;

    private Duration worked = Duration.ZERO;
    private Instant last;
    private int forms;
    private Duration before = Duration.ZERO;
    private int keys;

    public void key(Instant now) {
        keys++;
        if (last != null) {
            Duration since = Duration.between(last, now);
            if (!since.isNegative() && since.compareTo(PAUSE) <= 0) {
                worked = worked.plus(since);
            }
        }
        last = now;
    }

    /** What comes next is no keying: time counts again from the next key on. */
    public void pause() {
        last = null;
    }

    /** A form is done; answers what it took. */
    public Effort form() {
        forms++;
        Effort effort = new Effort(keys, (int) worked.minus(before).toMillis());
        before = worked;
        keys = 0;
        return effort;
    }

    /** Empty as long as too few forms were keyed to tell. */
    public OptionalLong formsAnHour() {
        return forms < FEWEST || worked.toSeconds() == 0 ? OptionalLong.empty()
            : OptionalLong.of(forms * Duration.ofHours(1).toMillis() / worked.toMillis());
    }
}
