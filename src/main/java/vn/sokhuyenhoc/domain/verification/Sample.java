package vn.sokhuyenhoc.domain.verification;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Every so many-th of a list from a start on, a systematic sample. The same list, width and start give the same sample.
 *
 * @param every 1 takes all, 0 takes none
 * @param start place of the first one taken, from 1 up to the width; 0 where none is taken
 */
public record Sample(int every, int start) {
    public static final Sample NONE = new Sample(0, 0);

    public Sample {
        if (every < 0 || start > every || start < Math.min(1, every)) {
            throw new IllegalArgumentException("1 in " + every + " from " + start);
        }
    }

    /** One in so many from a start drawn by chance; each place of the list is as likely to be taken as any other. */
    public static Sample drawn(int every, RandomGenerator random) {
        return every == 0 ? NONE : new Sample(every, 1 + random.nextInt(every));
    }

    /** @param index in the list, from 0 */
    public boolean takes(int index) {
        return every > 0 && index % every == start - 1;
    }

    /** What it takes of a list, in the order of the list. */
    public <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size()).filter(this::takes).mapToObj(all::get).toList();
    }
}
