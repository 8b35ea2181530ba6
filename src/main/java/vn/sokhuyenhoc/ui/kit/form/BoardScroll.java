package vn.sokhuyenhoc.ui.kit.form;

import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/** Lets a long form scroll where it finds no room, with the field at hand in sight. It takes no keys. */
final class BoardScroll extends ScrollPane {
    private final MarkBoard board;

    BoardScroll(MarkBoard board, FormCard card) {
        super(board);
        this.board = board;
        getStyleClass().addAll("edge-to-edge", "board-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        prefViewportHeightProperty().bind(board.heightProperty());
        card.fieldProperty().subscribe(this::follow);
        viewportBoundsProperty().subscribe(this::follow);
    }

    private void follow() {
        double hidden = board.getHeight() - getViewportBounds().getHeight();
        Bounds box = board.current();
        if (hidden > 0 && box != null) {
            setVvalue(Math.clamp((box.getCenterY() - getViewportBounds().getHeight() / 2) / hidden, 0, 1));
        }
    }
}
