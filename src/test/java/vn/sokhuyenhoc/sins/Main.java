package vn.sokhuyenhoc.sins;

import javafx.stage.Stage;
import picocli.CommandLine;

/** Keeps "no standard streams": nothing else can speak yet. Keeps "picocli lives in cli". Keeps "JavaFX lives in ui". */
class Main {
    Stage stage;
    CommandLine line;

    void tell() {
        System.err.println("no display");
    }
}
