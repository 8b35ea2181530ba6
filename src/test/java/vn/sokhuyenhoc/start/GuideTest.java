package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The guide over the desk, by keyboard. */
class GuideTest extends GuideDesk {
    private String title() {
        return this.<Label>node("guide.title").getText();
    }

    @Test
    void opensWhereOneIsAndLeadsBack() {
        settled();
        go(KeyCode.F4);
        Node desk = scene.getFocusOwner();
        go(KeyCode.DIGIT9);
        go(KeyCode.F1);
        assertTrue(title().startsWith("5."), title());
        look("guide-page-100");
        go(KeyCode.DOWN);
        assertTrue(title().startsWith("6."), title());
        go(KeyCode.PAGE_DOWN);
        assertTrue(this.<ScrollPane>node("guide.page").getVvalue() > 0);
        go(KeyCode.ESCAPE);
        assertSame(desk, scene.getFocusOwner());
        assertEquals("9", this.<Label>node("entry.mark1").getText(), "what was typed stays");
    }

    @Test
    void findsAWordAndListsAllKeys() throws TimeoutException {
        settled();
        go(KeyCode.F3);
        go(KeyCode.SHIFT, KeyCode.F1);
        look("guide-keys-100");
        ListView<?> pages = node("guide.pages");
        go(KeyCode.CONTROL, KeyCode.F);
        write("quy khuyen hoc");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pages.getItems().size() < 5);
        settled();
        look("guide-found-100");
        go(KeyCode.ESCAPE);
        assertEquals(11, pages.getItems().size());
        onScreen(() -> open(150));
        go(KeyCode.F3);
        go(KeyCode.F1);
        look("guide-150");
        assertEquals(List.of(), prompts.failures);
    }
}
