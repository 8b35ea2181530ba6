package vn.sokhuyenhoc.ui.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/** What a screen reader would say: everything that takes the focus or a click has a name and a role, every column a heading. */
public final class Names {
    private Names() {
    }

    public static List<String> flaws(Parent root) {
        List<String> flaws = new ArrayList<>();
        Set<String> tables = new HashSet<>();
        for (Node node : Seen.nodes(root)) {
            if (!asked(node)) {
                continue;
            }
            String name = name(node);
            if (name.isBlank()) {
                flaws.add("no name: " + Seen.name(node));
            }
            if (holdsValue(node) && node.getAccessibleText() != null) {
                flaws.add("its name stands before its value: " + Seen.name(node));
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT) {
                flaws.add("no role: " + Seen.name(node));
            }
            if (node instanceof TableView<?> table) {
                table.getVisibleLeafColumns().stream().filter(column -> heading(column).isBlank())
                    .forEach(column -> flaws.add("no heading: column " + column.getId() + " of " + Seen.name(table)));
            }
            if (node instanceof TableView<?> && !name.isBlank() && !tables.add(name)) {
                flaws.add("two lists called " + name + ": " + Seen.name(node));
            }
        }
        return flaws;
    }

    private static String heading(TableColumn<?, ?> column) {
        String own = column.getText() == null ? "" : column.getText();
        return !own.isBlank() ? own : column.getGraphic() instanceof Node graphic && graphic.getAccessibleText() != null
            ? graphic.getAccessibleText() : "";
    }

    /** Takes the focus or a click, and is not a part of something that does. */
    private static boolean asked(Node node) {
        // The tick of a line is named by its line.
        boolean part = node.getParent() instanceof IndexedCell<?> cell && cell.getText() != null && !cell.getText().isBlank()
            || node instanceof ScrollBar || node instanceof ScrollPane || Seen.inside(node, around ->
            around instanceof ComboBoxBase<?> || around instanceof ScrollBar || around.getStyleClass().contains("column-header-background"));
        return !part && (node.isFocusTraversable() || node instanceof ButtonBase
            || node.getOnMouseClicked() != null && !(node instanceof Control));
    }

    private static boolean holdsValue(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?>;
    }

    private static String name(Node node) {
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (label instanceof Label words && words.getText() != null && !words.getText().isBlank()) {
            return words.getText();
        }
        if (holdsValue(node) || node instanceof TableView<?> || node instanceof ListView<?>) {
            return "";
        }
        String said = node.getAccessibleText();
        return said != null ? said : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
