package vn.sokhuyenhoc.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1 2 3 4 5 6 7", "3, 1, 1 4 7", "3, 3, 3 6", "7, 7, 7", "9, 8, ''", "0, 0, ''"})
    void oneInSoMany(int every, int start, String taken) {
        List<String> numbers = IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList();
        assertEquals(taken, String.join(" ", new Sample(every, start).of(numbers)));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "3, 4", "0, 1", "-1, 0", "3, -1"})
    void aStartOutsideIsRefused(int every, int start) {
        assertThrows(IllegalArgumentException.class, () -> new Sample(every, start));
    }

    @Property(tries = 200)
    void itIsAboutOneInSoMany(@ForAll @IntRange(max = 3_000) int forms, @ForAll @IntRange(min = 1, max = 100) int every, @ForAll long seed) {
        List<Integer> all = IntStream.range(0, forms).boxed().toList();
        int size = Sample.drawn(every, new Random(seed)).of(all).size();
        assertEquals((double) forms / every, size, 0.9999);
    }

    @Property(tries = 100)
    void theSameSeedDrawsTheSame(@ForAll @IntRange(max = 100) int every, @ForAll long seed) {
        assertEquals(Sample.drawn(every, new Random(seed)), Sample.drawn(every, new Random(seed)));
    }

    @Property(tries = 100)
    void theSamplesOfAllStartsAreTheWholeList(@ForAll @IntRange(max = 300) int forms, @ForAll @IntRange(min = 1, max = 40) int every) {
        List<Integer> all = IntStream.range(0, forms).boxed().toList();
        Stream<Integer> taken = IntStream.rangeClosed(1, every).boxed().flatMap(start -> new Sample(every, start).of(all).stream());
        assertEquals(all, taken.sorted().toList());
    }
}
