package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedTest {
    private enum Way { FIRST, SECOND }

    private record One(int id, String name) {
    }

    private final MapMemory memory = new MapMemory();
    private int told;

    private Offered<One> made() {
        Offered<One> made = new Offered<>(One::id, () -> told++);
        made.remember(memory, "ones");
        return made;
    }

    private static List<One> of(String ids) {
        return Stream.of(ids.split(" ")).map(id -> new One(Integer.parseInt(id), "so " + id)).toList();
    }

    /** The next day other ones are offered. */
    @ParameterizedTest
    @CsvSource({
        "7 5 3, 5, 7 5 3, 5",
        "7 5 3, 5, 9 7 5 3, 5",
        "7 5 3, 5, 7 3, 7",
        "7 5 3, 7, 9 7 5 3, 9",
        "7 5 3, 3, 3, 3"})
    void whatWasChosenIsChosenAgainAsLongAsItIsThere(String today, int chosen, String tomorrow, int expected) {
        Offered<One> first = made();
        first.offer(of(today));
        first.chosenProperty().set(of(String.valueOf(chosen)).getFirst());
        Offered<One> next = made();
        told = 0;
        next.offer(of(tomorrow));
        assertEquals(expected, next.get().id());
        assertEquals(0, told, "nobody chose anything");
        next.chosenProperty().set(next.all().getLast());
        assertEquals(next.all().size() > 1 && expected != next.all().getLast().id() ? 1 : 0, told);
    }

    @Test
    void aWishComesFirstAndIsNotKept() {
        Offered<One> first = made();
        first.offer(of("7 5 3"));
        first.chosenProperty().set(new One(5, "so 5"));
        Offered<One> next = made();
        next.offer(of("7 5 3"), one -> one.id() == 3);
        assertEquals(3, next.get().id());
        assertEquals("5", memory.recall("ones"));
        next.offer(of("7 3 1"));
        assertEquals(3, next.get().id(), "the one at hand stays");
        next.offer(List.of());
        assertNull(next.get());
    }

    @Test
    void namedThingsAreFollowedAndWhatIsNotUnderstoodIsPassedOver() {
        SimpleObjectProperty<Way> way = new SimpleObjectProperty<>(Way.FIRST);
        SimpleBooleanProperty closed = new SimpleBooleanProperty();
        memory.keep("way", "THIRD");
        memory.follow("way", way, Way.class);
        memory.follow("closed", closed);
        assertEquals(Way.FIRST, way.get());
        way.set(Way.SECOND);
        closed.set(true);
        SimpleObjectProperty<Way> later = new SimpleObjectProperty<>();
        SimpleBooleanProperty laterClosed = new SimpleBooleanProperty();
        memory.follow("way", later, Way.class);
        memory.follow("closed", laterClosed);
        assertEquals(Way.SECOND, later.get());
        assertEquals(true, laterClosed.get());
        later.set(null);
        assertEquals("", memory.recall("way"));
    }
}
