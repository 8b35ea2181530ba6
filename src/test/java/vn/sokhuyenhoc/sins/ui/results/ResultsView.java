package vn.sokhuyenhoc.sins.ui.results;

import javafx.scene.layout.VBox;

/** Breaks "looks live in CSS": a colour in code, and one by the back door. */
public class ResultsView extends VBox {
    ResultsView() {
        setStyle("-fx-background-color: red");
        styleProperty().set("");
    }
}
