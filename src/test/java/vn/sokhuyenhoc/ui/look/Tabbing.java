package vn.sokhuyenhoc.ui.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Goes through a window with Tab: everything is reached once, in the order in which one reads, and one sees where one is. */
public final class Tabbing {
    private static final int MOST = 400;
    /** A key in brackets after the words. */
    private static final Pattern KEY = Pattern.compile("\\((Ctrl|Alt|Shift|Enter|Esc|Del|F\\d|\\d)[^)]*\\)$");

    private final Scene scene;
    private final List<String> flaws = new ArrayList<>();
    private final List<Node> wanted;
    private final Map<Node, Bounds> places = new HashMap<>();

    private Tabbing(Scene scene) {
        this.scene = scene;
        this.wanted = Seen.nodes(scene.getRoot()).stream().filter(Tabbing::stop).toList();
        wanted.forEach(node -> places.put(node, held(node)));
    }

    public static List<String> flaws(Scene scene) {
        Tabbing tabbing = new Tabbing(scene);
        Seen.nodes(scene.getRoot()).stream().filter(node -> node instanceof ButtonBase && !node.isFocusTraversable() && !node.isDisabled())
            .filter(node -> !part(node) && !hasKey(node)).forEach(node -> tabbing.flaws.add("no key and no Tab leads to " + Seen.name(node)));
        if (tabbing.wanted.size() > 1) {
            tabbing.walk();
        }
        return tabbing.flaws;
    }

    /** Its place, drawn to the edge of what it can be scrolled into; null where it has none of its own. */
    private static Bounds held(Node node) {
        if (Seen.inside(node, around -> around.getStyleClass().contains("in-sight"))) {
            return null;
        }
        Bounds at = Seen.place(node);
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane) {
                Bounds in = Seen.place(around);
                double top = Math.clamp(at.getMinY(), in.getMinY(), in.getMaxY());
                double bottom = Math.clamp(at.getMaxY(), in.getMinY(), in.getMaxY());
                return top < bottom ? new BoundingBox(at.getMinX(), top, at.getWidth(), bottom - top) : null;
            }
        }
        return at;
    }

    private static boolean stop(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !part(node);
    }

    private static boolean part(Node node) {
        return Seen.inside(node, around -> around instanceof ComboBoxBase<?> || around instanceof TableView<?>
            || around instanceof ListView<?>);
    }

    /** Its key is written on it, or it is one of the window's own. */
    private static boolean hasKey(Node button) {
        return button instanceof ButtonBase base && base.getText() != null && KEY.matcher(base.getText()).find()
            || button.getAccessibleText() != null && KEY.matcher(button.getAccessibleText()).find() || button instanceof ButtonBase base && base.getGraphic() != null
            && (base.getGraphic().getStyleClass().contains("key") || base.getGraphic() instanceof Parent parent
                && !parent.lookupAll(".key").isEmpty());
    }

    private void walk() {
        if (scene.getFocusOwner() == null || !wanted.contains(scene.getFocusOwner())) {
            wanted.getFirst().requestFocus();
        }
        Set<Node> reached = new LinkedHashSet<>();
        Node start = scene.getFocusOwner();
        Node at = start;
        for (int i = 0; i < MOST && reached.add(at); i++) {
            settle();
            int focused = look(at);
            press(at, false);
            if (scene.getFocusOwner() == at) {
                press(at, true);
            }
            Node next = scene.getFocusOwner();
            if (next == at || next == null) {
                flaws.add("Tab does not leave " + Seen.name(at));
                return;
            }
            if (look(at) == focused) {
                flaws.add("one does not see the focus on " + Seen.name(at));
            }
            at = next;
        }
        if (at != start) {
            flaws.add("Tab comes back to " + Seen.name(at) + " and not to " + Seen.name(start));
        }
        Set<ToggleGroup> groups = reached.stream().filter(Toggle.class::isInstance).map(node -> ((Toggle) node).getToggleGroup())
            .collect(Collectors.toSet());
        groups.remove(null);
        // Of a group of choices Tab reaches the chosen one, and arrows the others.
        wanted.stream().filter(node -> !reached.contains(node) && stop(node)
            && !(node instanceof Toggle toggle && groups.contains(toggle.getToggleGroup())) && Seen.nodes(scene.getRoot()).contains(node))
            .forEach(node -> flaws.add("Tab does not reach " + Seen.name(node)));
        order(new ArrayList<>(reached));
    }

    /** Where Tab is a key of the sheet itself, Ctrl Tab leads out of it. */
    private void press(Node at, boolean ctrl) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, ctrl, false, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "\t", "\t", KeyCode.TAB, false, ctrl, false, false));
        settle();
    }

    private void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void order(List<Node> reached) {
        List<Node> known = reached.stream().filter(node -> places.get(node) != null).toList();
        int first = known.indexOf(wanted.stream().filter(known::contains).findFirst().orElse(null));
        for (int i = 0; i + 1 < known.size(); i++) {
            Node one = known.get((first + i) % known.size());
            Node next = known.get((first + i + 1) % known.size());
            if (before(places.get(next), places.get(one))) {
                flaws.add("Tab goes back from " + Seen.name(one) + " to " + Seen.name(next));
            }
        }
    }

    /** Above and not in a column further right, or left in the same line. */
    private static boolean before(Bounds next, Bounds one) {
        double shared = Math.min(next.getMaxY(), one.getMaxY()) - Math.max(next.getMinY(), one.getMinY());
        if (shared > 0.5 * Math.min(next.getHeight(), one.getHeight())) {
            return next.getMaxX() <= one.getMinX();
        }
        return next.getMaxY() <= one.getMinY() + 1 && next.getMinX() < one.getMaxX();
    }

    /** How a node and what lies in it is painted. */
    private static int look(Node node) {
        int hash = node.getOpacity() == 1 ? 1 : 2;
        hash = 31 * hash + Objects.hashCode(node.getEffect());
        if (node instanceof Region region) {
            hash = 31 * hash + Objects.hash(region.getBackground(), region.getBorder());
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                hash = 31 * hash + look(child);
            }
        }
        return hash;
    }
}
