package vn.sokhuyenhoc.sins.ui.entry;

import javafx.scene.control.TextField;

/** Breaks "a view model needs no screen": one row, inside it, holds a control. */
class EntryViewModel {
    static class Row {
        TextField field;
    }
}
