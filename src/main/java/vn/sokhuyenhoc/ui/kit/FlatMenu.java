package vn.sokhuyenhoc.ui.kit;

import javafx.scene.control.MenuButton;

/** A list behind a line of words, chosen from seldom. The keys go back to the work when it closes. */
public class FlatMenu extends MenuButton {
    /** @param leave called when the list has closed, with a choice or without */
    public FlatMenu(String id, Runnable leave) {
        setId(id);
        getStyleClass().addAll(Style.FLAT, Style.SMALL);
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        showingProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave.run();
            }
        });
    }

    /** Opens the list for the arrow keys. */
    public void open() {
        requestFocus();
        show();
    }
}
