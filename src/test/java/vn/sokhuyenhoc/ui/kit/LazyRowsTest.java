package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LazyRowsTest {
    private final SameThreadRunner runner = new SameThreadRunner();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Long> firstIds = new ArrayList<>();
    private String mark = "a";
    private boolean broken;
    private final LazyRows<String> rows = new LazyRows<>(runner, failures::add, ids -> {
        if (broken) {
            throw new IllegalStateException("no database");
        }
        firstIds.add(ids.getFirst());
        return ids.stream().map(id -> mark + id).toList();
    });

    private static long[] ids(int count) {
        return LongStream.range(0, count).map(i -> i + 1000).toArray();
    }

    @Test
    void loadsOnlyThePagesLookedAt() {
        rows.show(ids(100_000));
        assertEquals(100_000, rows.size());
        assertEquals("a1005", rows.get(5));
        assertEquals("a100999", rows.get(99_999));
        assertEquals(List.of(1000L, 100_900L), firstIds);
        assertEquals(5, rows.indexOf("a1005"));
        assertEquals(-1, rows.indexOf("a5000"));
        assertEquals(2, firstIds.size(), "looking for a row loads nothing");
    }

    @Test
    void rowIsNullUntilItsPageIsThereThenTheChangeIsTold() {
        runner.hold();
        rows.show(ids(250));
        List<Integer> told = new ArrayList<>();
        rows.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                assertTrue(change.wasUpdated());
                told.addAll(List.of(change.getFrom(), change.getTo()));
            }
        });
        assertNull(rows.get(230));
        assertNull(rows.get(231));
        assertEquals(1, runner.waiting());
        runner.release();
        assertEquals("a1231", rows.get(231));
        assertEquals(List.of(200, 250), told);
    }

    @Test
    void pagesPassedInAQuickScrollAreNotLoaded() {
        runner.hold();
        rows.show(ids(10_000));
        for (int i = 0; i < 10_000; i += 100) {
            rows.get(i);
        }
        runner.release();
        assertEquals(List.of(1000L, 10_900L, 10_800L, 10_700L, 10_600L), firstIds);
    }

    @Test
    void keepsSomePagesAndForgetsTheOldest() {
        rows.show(ids(100_000));
        for (int i = 0; i <= LazyRows.KEPT; i++) {
            rows.get(i * LazyRows.PAGE);
        }
        int loads = firstIds.size();
        rows.get(2 * LazyRows.PAGE);
        assertEquals(loads, firstIds.size());
        rows.get(0);
        assertEquals(loads + 1, firstIds.size());
    }

    @Test
    void anotherListForgetsAnswersThatComeLate() {
        runner.hold();
        rows.show(ids(100));
        rows.get(0);
        rows.show(7, 8);
        rows.get(1);
        runner.release();
        assertEquals("a8", rows.get(1));
        assertEquals(2, rows.size());
        assertEquals(8, rows.idAt(1));
        assertEquals(1, rows.positionOf(8));
        assertEquals(-1, rows.positionOf(1000));
        assertThrows(IndexOutOfBoundsException.class, () -> rows.get(2));
    }

    @Test
    void reloadKeepsTheOldRowsUntilTheNewAreThere() {
        rows.show(ids(3));
        rows.get(0);
        mark = "b";
        runner.hold();
        rows.reload();
        assertEquals("a1000", rows.get(0));
        runner.release();
        assertEquals("b1000", rows.get(0));
    }

    @Test
    void failureIsTold() {
        rows.show(ids(3));
        broken = true;
        assertNull(rows.get(0));
        assertEquals(1, failures.size());
        broken = false;
        assertEquals("a1000", rows.get(0), "asked again, it tries again");
    }
}
