package vn.sokhuyenhoc.sins.ui.kit;

import javafx.application.Platform;

/** Keeps "one class changes threads": it is the one. */
class FxTaskRunner {
    void later(Runnable work) {
        Platform.runLater(work);
    }
}
