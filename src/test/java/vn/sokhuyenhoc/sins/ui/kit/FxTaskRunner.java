package vn.sokhuyenhoc.sins.ui.kit;

import javafx.application.Platform;

/** Keeps "one class changes threads": it is the one. */
class FxTaskRunner {
    Object later(Runnable work) {
        return new Object() {
            void done() {
                Platform.runLater(work);
            }
        };
    }
}
