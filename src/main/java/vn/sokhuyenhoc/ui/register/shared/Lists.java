package vn.sokhuyenhoc.ui.register.shared;

import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Inputs;

/** Ties lists and forms to their view models. */
public final class Lists {
    private Lists() {
    }

    /**
     * Lets a list follow the row that its model wants in sight, and tell the row the clerk has chosen.
     *
     * @param wanted -1 for none
     */
    public static void follow(TableView<?> table, ReadOnlyIntegerProperty wanted, IntConsumer choose) {
        table.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (row.intValue() >= 0) {
                choose.accept(row.intValue());
            }
        });
        wanted.subscribe(row -> {
            if (row.intValue() >= 0) {
                table.getSelectionModel().clearAndSelect(row.intValue());
                table.scrollTo(Math.max(0, row.intValue() - 2));
            } else {
                table.getSelectionModel().clearSelection();
            }
        });
    }

    /** Enter in a list goes on to the part of the screen where the one chosen is worked on. */
    public static void onEnter(TableView<?> table, Runnable act) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !table.getSelectionModel().isEmpty()) {
                act.run();
                event.consume();
            }
        });
    }

    /** Enter in one of these inputs presses the button of their form. */
    @SafeVarargs
    public static void send(Inputs inputs, Button button, Checked<String>... fields) {
        for (Checked<String> field : fields) {
            if (inputs.control(field.id()) instanceof TextField text) {
                text.setOnAction(event -> button.fire());
            }
        }
    }
}
