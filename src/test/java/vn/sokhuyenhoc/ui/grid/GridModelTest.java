package vn.sokhuyenhoc.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.keying.MarkColumn;

class GridModelTest {
    private final List<String> left = new ArrayList<>();
    private final List<Integer> changed = new ArrayList<>();
    private final GridModel model = new GridModel((row, byHand) -> left.add(row.id() + (byHand ? " typed" : "")), rows -> changed.add(rows.size()));

    @BeforeEach
    void show() {
        model.show(GridRows.rows(4, GridRows.set(3), MarkColumn.DECLARED, null));
    }

    private List<String> texts(int row) {
        return model.rows().at(row).texts();
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> model.type(String.valueOf((char) letter)));
    }

    @Test
    void aKeyTakesThePlaceOfTheTextAndMovingFinishesIt() {
        type("8");
        model.move(0, 1, false);
        type("10");
        model.step(1);
        type("7.5");
        model.step(1);
        assertEquals(List.of("8", "10", "7,5"), texts(0));
        assertEquals(new Spot(1, 0), model.selection().spot());
        assertEquals(List.of("1 typed"), left);
        model.go(new Spot(0, 0), false);
        type("9");
        model.down();
        assertEquals(List.of("9", "10", "7,5"), texts(0));
        assertEquals(List.of("1 typed", "2", "1 typed"), left);
    }

    @Test
    void editingGoesOnWithTheTextAndEscapeThrowsItAway() {
        type("1");
        model.finish();
        model.edit();
        type("0");
        assertEquals("10", model.typingProperty().get());
        model.erase();
        assertEquals("1", model.typingProperty().get());
        type("5");
        assertTrue(model.cancelTyping());
        assertNull(model.typingProperty().get());
        assertEquals("1", texts(0).getFirst());
    }

    @Test
    void blocksAreEmptiedCopiedAndFilledFromAbove() {
        model.paste(Map.of(0, model.rows().at(0).with(List.of("1", "2", "tám")), 1, model.rows().at(1).with(List.of("4", "5", "6"))));
        model.go(new Spot(0, 1), false);
        model.go(new Spot(1, 2), true);
        assertEquals("2\ttám\n5\t6", model.copy());
        model.empty();
        assertEquals(List.of("4", "", ""), texts(1));
        model.go(new Spot(1, 0), false);
        model.go(new Spot(3, 0), true);
        model.fillDown();
        assertEquals("4", texts(3).getFirst());
        model.go(new Spot(1, 0), false);
        model.fillDown();
        assertEquals("1", texts(1).getFirst());
    }

    @Test
    void stepsAreTakenBackAndDoneAgainUntilTheNextSaving() {
        type("8");
        model.finish();
        model.paste(Map.of(2, model.rows().at(2).with(List.of("1", "2", "3"))));
        assertTrue(model.undo());
        assertEquals(List.of("", "", ""), texts(2));
        assertTrue(model.undo());
        assertEquals("", texts(0).getFirst());
        assertFalse(model.undo());
        assertTrue(model.redo());
        assertEquals("8", texts(0).getFirst());
        model.rows().forgetSteps();
        assertFalse(model.undo());
        assertFalse(model.redo());
    }

    @Test
    void aPastedRowIsNotTypedByHand() {
        type("8");
        model.finish();
        model.paste(Map.of(0, model.rows().at(0).with(List.of("1", "2", "3"))));
        model.down();
        assertEquals(List.of("1"), left);
        assertEquals(List.of(1), changed);
    }

    @Test
    void goesFromOneWrongCellToTheNextAndRoundAgain() {
        model.paste(Map.of(1, model.rows().at(1).with(List.of("8", "88", "8")), 3, model.rows().at(3).with(List.of("x", "8", "8"))));
        assertTrue(model.goToNextBad());
        assertEquals(new Spot(1, 1), model.selection().spot());
        assertTrue(model.goToNextBad());
        assertEquals(new Spot(3, 0), model.selection().spot());
        assertTrue(model.goToNextBad());
        assertEquals(new Spot(1, 1), model.selection().spot());
        type("8");
        model.go(new Spot(3, 0), false);
        type("8");
        assertFalse(model.goToNextBad());
    }

    @Test
    void theLastRowIsLeftByEnterToo() {
        model.go(new Spot(3, 2), false);
        type("5");
        model.down();
        assertEquals(List.of("1", "4 typed"), left);
        model.step(1);
        assertEquals(new Spot(3, 2), model.selection().spot());
    }
}
