package vn.sokhuyenhoc.ui.kit.chart;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import vn.sokhuyenhoc.ui.kit.Appearance;

/** A chart as a picture for paper: dark on white whatever the window looks like, three times as sharp as a screen. */
public final class ChartShot {
    /** In pixels of a screen; with letters of 18 a page of it reads well. */
    private static final double WIDTH = 1000;
    private static final double SHARP = 3;

    private ChartShot() {
    }

    /** On the screen's thread. */
    public static WritableImage of(Chart chart) {
        ChartPane pane = new ChartPane();
        pane.getStyleClass().add("chart-paper");
        pane.show(chart);
        Scene scene = new Scene(new Group(pane));
        Appearance.applyPaper(scene);
        pane.setPrefWidth(WIDTH);
        scene.getRoot().applyCss();
        pane.resize(WIDTH, pane.prefHeight(WIDTH));
        scene.getRoot().layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SHARP, SHARP));
        return pane.snapshot(parameters, null);
    }
}
