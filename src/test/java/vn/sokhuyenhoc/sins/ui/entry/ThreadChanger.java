package vn.sokhuyenhoc.sins.ui.entry;

import javafx.application.Platform;

/** Breaks "one class changes threads": jumps to the other thread by itself. */
class ThreadChanger {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
