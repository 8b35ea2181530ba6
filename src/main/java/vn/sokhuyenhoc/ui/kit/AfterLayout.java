package vn.sokhuyenhoc.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Waits until what stands in a window has found its place. */
public final class AfterLayout {
    private AfterLayout() {
    }

    /** Does something once, when the window of the node is laid out next; nothing where the node is in none. */
    public static void once(Node node, Runnable act) {
        Scene scene = node.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    act.run();
                }
            });
        }
    }
}
