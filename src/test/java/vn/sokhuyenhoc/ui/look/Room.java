package vn.sokhuyenhoc.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Whether everything has its room: no word cut, nothing beyond its pane or the window, lists of some rows, the main button in sight. */
public final class Room {
    private static final int ROWS = 4;
    /** Sheets whose cell at hand is brought into sight. */
    private static final Set<String> WIDE = Set.of("facts.sheet");

    private final Set<String> words;
    private final List<String> flaws = new ArrayList<>();

    private Room(Set<String> words) {
        this.words = words;
    }

    /** @param words the fixed words of the program: in a list only they must not be cut */
    public static List<String> flaws(Parent root, Set<String> words) {
        Room room = new Room(words);
        Seen.nodes(root).forEach(room::look);
        return room.flaws;
    }

    private void look(Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            words(labeled);
        }
        if (node instanceof Control control && !(node instanceof ScrollBar)) {
            place(control);
        }
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.getParent() != null
            && !bar.getStyleClass().contains("across") && !(Seen.inside(bar, TextInputControl.class::isInstance))) {
            if (!WIDE.contains(String.valueOf(owner(bar).getId()))) {
                flaws.add("scrolls sideways: " + Seen.name(owner(bar)));
            }
        }
        if (node instanceof TableView<?> table) {
            rows(table);
        }
        if (node instanceof ButtonBase && node.getStyleClass().contains("accent")) {
            Rectangle2D shown = Seen.shown(node);
            Bounds at = Seen.place(node);
            if (shown == null || shown.getHeight() < at.getHeight() - 2 || shown.getWidth() < at.getWidth() - 2) {
                flaws.add("main button not in sight: " + Seen.name(node));
            }
        }
    }

    private static Node owner(Node bar) {
        Node at = bar;
        while (at.getParent() != null && !(at instanceof Control control && !(control instanceof ScrollBar))) {
            at = at.getParent();
        }
        return at;
    }

    private void words(Labeled labeled) {
        boolean dots = labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
            .anyMatch(text -> text.getText().endsWith(labeled.getEllipsisString()) && !labeled.getText().endsWith(labeled.getEllipsisString()));
        boolean inList = labeled instanceof IndexedCell<?> || Seen.inside(labeled, IndexedCell.class::isInstance);
        if (dots && (!inList || words.contains(labeled.getText())) && !(Seen.inside(labeled, ComboBoxBase.class::isInstance)
            && !words.contains(labeled.getText()))) {
            flaws.add("cut: " + Seen.name(labeled));
        }
    }

    /** Inside the window, or inside what scrolls there; and not beyond the pane that holds it. */
    private void place(Control control) {
        boolean row = control instanceof TableRow<?> || control instanceof IndexedCell<?> || Seen.inside(control, IndexedCell.class::isInstance);
        boolean heading = Seen.inside(control, around -> around.getStyleClass().contains("column-header-background"));
        if (row || heading || control.getWidth() == 0 || control.getHeight() == 0) {
            return;
        }
        Bounds at = Seen.place(control);
        boolean scrolls = Seen.inside(control, ScrollPane.class::isInstance);
        if (!scrolls && (at.getMinX() < -1 || at.getMinY() < -1 || at.getMaxX() > control.getScene().getWidth() + 1
            || at.getMaxY() > control.getScene().getHeight() + 1)) {
            flaws.add("outside the window: " + Seen.name(control));
        }
        // A flat menu is drawn to the left until its words stand in line with what is above.
        if (control.getParent() instanceof Region pane && control.isManaged() && !control.getStyleClass().contains("flat")
            && !control.getStyleClass().contains("tab-label")) {
            Bounds in = control.getBoundsInParent();
            Bounds own = control.localToParent(control.getLayoutBounds());
            if (in != null && (own.getMaxX() > pane.getWidth() + 2 || own.getMaxY() > pane.getHeight() + 2 || own.getMinX() < -2
                || own.getMinY() < -2)) {
                flaws.add("beyond its pane: " + Seen.name(control) + " from " + Math.round(own.getMinX()) + " " + Math.round(own.getMinY())
                    + " to " + Math.round(own.getMaxX()) + " " + Math.round(own.getMaxY()) + " in " + Math.round(pane.getWidth()) + " x "
                    + Math.round(pane.getHeight()));
            }
        }
    }

    private void rows(TableView<?> table) {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || table.getItems() == null || table.getFixedCellSize() <= 0) {
            return;
        }
        int there = table.getItems().size();
        double seen = flow.getHeight() / table.getFixedCellSize();
        if (seen < Math.min(ROWS, there) - 0.1) {
            flaws.add("shows only " + Math.round(seen * 10) / 10.0 + " of " + there + " rows: " + Seen.name(table));
        }
    }
}
