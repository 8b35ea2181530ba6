package vn.sokhuyenhoc.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What of a window can be seen, in the order in which it is painted, and how a report names it. */
final class Seen {
    private Seen() {
    }

    static List<Node> nodes(Parent root) {
        List<Node> found = new ArrayList<>();
        add(root, found);
        return found;
    }

    private static void add(Node node, List<Node> found) {
        if (node.isVisible() && node.getOpacity() > 0) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> add(child, found));
            }
        }
    }

    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What of a node can be seen through what scrolls around it; null where nothing can. */
    static Rectangle2D shown(Node node) {
        Bounds at = place(node);
        double left = Math.max(at.getMinX(), 0);
        double top = Math.max(at.getMinY(), 0);
        double right = Math.min(at.getMaxX(), node.getScene().getWidth());
        double bottom = Math.min(at.getMaxY(), node.getScene().getHeight());
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around.getClip() != null) {
                Bounds clip = around.localToScene(around.getClip().getBoundsInParent());
                left = Math.max(left, clip.getMinX());
                top = Math.max(top, clip.getMinY());
                right = Math.min(right, clip.getMaxX());
                bottom = Math.min(bottom, clip.getMaxY());
            }
        }
        return right <= left || bottom <= top ? null : new Rectangle2D(left, top, right - left, bottom - top);
    }

    static boolean inside(Node node, Predicate<Node> around) {
        return Stream.iterate(node.getParent(), at -> at != null, Node::getParent).anyMatch(around);
    }

    /** Its id, else its kind in what has one, and its words. */
    static String name(Node node) {
        String kind = node.getClass().getSimpleName();
        String words = node instanceof Labeled labeled ? labeled.getText() : node instanceof Text text ? text.getText() : null;
        String own = node.getId() != null ? node.getId() : kind + (node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass()))
            + " in " + Stream.iterate(node.getParent(), at -> at != null, Node::getParent).map(Node::getId)
                .filter(id -> id != null && id.contains(".")).findFirst().orElse("the window");
        return own + (words == null || words.isBlank() ? "" : " \"" + words.replace("\n", " ") + "\"");
    }
}
