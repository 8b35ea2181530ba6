package vn.sokhuyenhoc.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.form.Asked;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

class EntryPicturesTest extends EntryUiTest {
    @Test
    void anotherSetWithManyIndicatorsFindsRoom() {
        ready();
        List<Criterion> criteria = new ArrayList<>();
        for (int size : new int[] {1, 3, 8, 5, 2, 4}) {
            criteria.add(new Criterion("TC" + criteria.size(), "Tiêu chí với lời văn dài hơn một dòng, như có thể có trong một bộ khác", null,
                IntStream.range(0, size).mapToObj(i -> new Indicator("CS" + criteria.size() + i, new BigDecimal(size > 4 ? 5 : 20), ""))
                    .toList()));
        }
        CriteriaSet many = new CriteriaSet("thu", Title.CITIZEN, "thử", new CriteriaSet.Source("", "", ""), new BigDecimal("0.5"), criteria, List.of());
        onScreen(() -> model.card().show(many, model.card().lineProperty().get(), new MarkSheet(new Asked(many))));
        keys("7.5 12.5".replace(" ", ""));
        keys("*4.5*");
        assertEquals(List.of("7,5", "12,5", "20", "4,5", "5"), model.card().marks().subList(0, 5));
        assertEquals(23, model.card().marks().size());
        look("entry-many");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("entry-many-150");
    }

    /** A window of 1366 x 768 keeps some 697 pixels below its title and above the bar of the desktop. */
    @Test
    void theWholeFormIsSeenAtOnceInLargeText() {
        ready();
        keys("9878987787!");
        wait(() -> text("entry.saved").startsWith(SubjectWords.named(inRoll(0))));
        onScreen(() -> {
            shellModel.appearanceProperty().set(new Appearance(150, false));
            scene.getWindow().setHeight(697);
        });
        for (String key : List.of("", "*98489", "*888", "x")) {
            keys(key);
            look("entry-150-low" + key.replaceAll("\\D", ""));
            ScrollPane board = lookup(".board-scroll").query();
            assertEquals(697, scene.getHeight());
            assertTrue(board.getContent().getLayoutBounds().getHeight() <= board.getViewportBounds().getHeight() + 1,
                () -> board.getContent().getLayoutBounds() + " in " + board.getViewportBounds());
        }
    }

    @Test
    void leavesPicturesInAllSizesAndColours() {
        ready();
        keys("9878987787!");
        keys("9994999898!");
        wait(() -> text("entry.saved").startsWith(SubjectWords.named(inRoll(1))));
        look("entry-start");
        keys("*984");
        look("entry");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(100, true)));
        look("entry-dark");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("entry-150");
        keys("x");
        look("entry-150-hint");
        keys("!");
        onScreen(() -> shellModel.appearanceProperty().set(Appearance.USUAL));
        look("entry-missing");
        keys("999998");
        look("entry-ready");
        onScreen(() -> {
            int size = model.tally().peopleProperty().get();
            for (int i = 0; i < size; i++) {
                model.step(1);
            }
        });
        keys("9999999999!");
        wait(() -> model.end().nextPlaceId().isPresent());
        look("entry-end");
        onScreen(() -> shellModel.appearanceProperty().set(new Appearance(150, false)));
        look("entry-end-150");
        assertEquals(new BigDecimal("90"), model.keying().saving().savedProperty().get().score().total());
    }
}
