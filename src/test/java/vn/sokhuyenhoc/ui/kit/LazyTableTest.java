package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokhuyenhoc.ui.UiTest;

class LazyTableTest extends UiTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final FxTaskRunner runner = new FxTaskRunner(failure -> {
        throw new AssertionError(failure);
    });
    private volatile String mark = "người ";
    private final LazyRows<String> rows = new LazyRows<>(runner, Throwable::printStackTrace, ids -> {
        loads.incrementAndGet();
        return ids.stream().map(id -> mark + id).toList();
    });
    private TableView<String> table;

    @Override
    protected Parent content() {
        table = Tables.table("test.list", rows);
        Tables.column(table, "name", "Họ và tên", 20, row -> row);
        return new StackPane(table);
    }

    @AfterEach
    void closeRunner() {
        runner.close();
    }

    private List<String> shown() {
        return lookup(node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty() && cell.isVisible()).<TableCell<?, ?>>queryAll().stream()
            .map(TableCell::getText).toList();
    }

    private void settle() {
        onScreen(() -> { });
        runner.run(progress -> null, nothing -> { });
        WaitForAsyncUtils.waitForFxEvents(20);
    }

    @Test
    void hundredThousandRowsLoadFewPagesAndShowTheirWords() {
        onScreen(() -> rows.show(LongStream.range(0, 100_000).toArray()));
        settle();
        assertTrue(shown().contains("người 3"), () -> shown().toString());
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(5);
        });
        chord(KeyCode.END);
        settle();
        assertTrue(shown().contains("người 99999"), () -> shown().toString());
        assertEquals(99_999, table.getSelectionModel().getSelectedIndex());
        assertTrue(loads.get() < 12, loads + " loads");
    }

    @Test
    void shortListKeepsItsPlaceWhenItIsLoadedAnew() {
        onScreen(() -> rows.show(LongStream.range(0, 40).toArray()));
        settle();
        onScreen(() -> table.getSelectionModel().select(7));
        mark = "bà ";
        onScreen(rows::reload);
        settle();
        assertTrue(shown().contains("bà 7"), () -> shown().toString());
        assertEquals(7, table.getSelectionModel().getSelectedIndex());
    }

    @Test
    void chosenRowIsKnownOnceItIsLoaded() {
        ObservableValue<String> chosen = Tables.chosen(table);
        List<String> seen = new ArrayList<>();
        onScreen(() -> {
            chosen.subscribe(row -> seen.add(row));
            rows.show(LongStream.range(0, 5_000).toArray());
            table.getSelectionModel().select(3_000);
        });
        settle();
        assertEquals("người 3000", seen.getLast());
    }

    @Test
    void headingAsksForAnotherOrderAndLeavesTheRowsAlone() {
        List<String> orders = new ArrayList<>();
        onScreen(() -> {
            Tables.sorted(table, (column, ascending) -> orders.add(column + ascending));
            rows.show(LongStream.range(0, 100_000).toArray());
        });
        settle();
        int before = loads.get();
        clickOn(lookup(".table-column").<Node>query());
        clickOn(lookup(".table-column").<Node>query());
        settle();
        assertEquals(List.of("nametrue", "namefalse"), orders);
        assertEquals(before, loads.get());
        assertTrue(shown().contains("người 3"), () -> shown().toString());
    }
}
