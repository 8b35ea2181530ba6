package vn.sokhuyenhoc.domain.likeness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Progress;

class LikenessIndexTest {
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void findsThoseWhoStandTwice(long seed) {
        Crowd crowd = Crowd.of(5000, 15, seed);
        Judge judge = Judge.of(crowd, new LikenessIndex(crowd.rows()).pairs(Progress.NONE));
        System.out.println(judge);
        assertTrue(judge.recall() >= 0.95, judge.toString());
        assertTrue(judge.precision() >= 0.9, judge.toString());
    }
}
