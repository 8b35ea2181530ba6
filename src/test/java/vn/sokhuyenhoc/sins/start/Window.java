package vn.sokhuyenhoc.sins.start;

import javafx.stage.Stage;

/** Keeps "JavaFX lives in ui and start": the window is opened here. */
class Window {
    Stage stage;
}
