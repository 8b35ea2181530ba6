package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.UiTest;

/** Inputs side by side, narrow ones among them. */
class FieldTest extends UiTest {
    private static final String LONG = "Ngày 31/02/2026 không có trong lịch. Hãy gõ ngày, tháng, năm như 05/12/2026.";

    private final SimpleStringProperty wrong = new SimpleStringProperty("");

    @Override
    protected Parent content() {
        TextField narrow = new TextField();
        narrow.setId("test.narrow");
        TextField wide = new TextField();
        wide.setId("test.wide");
        Field first = new Field("Ngày", narrow, wrong);
        Field second = new Field("Người ký", wide, new SimpleStringProperty(""));
        first.setPrefWidth(120);
        second.setPrefWidth(250);
        VBox room = new VBox(new FlowPane(first, second), new Label("Dưới"));
        room.setMaxSize(400, 150);
        return new VBox(room);
    }

    @Test
    void aLongSentenceIsReadToItsEndInANarrowInput() {
        Label message = node("test.narrow.message");
        double empty = message.getHeight();
        assertTrue(empty > 15, "an empty line keeps its room");
        onScreen(() -> wrong.set(LONG));
        look("field-narrow");
        assertTrue(message.getHeight() >= 5 * empty / 2, message.getHeight() + " after " + empty);
        assertEquals(message.prefHeight(message.getWidth()), message.getHeight(), 1);
    }
}
