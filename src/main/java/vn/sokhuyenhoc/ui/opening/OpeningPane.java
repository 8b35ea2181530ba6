package vn.sokhuyenhoc.ui.opening;

import javafx.scene.layout.Region;

/** One page of the way into the register. */
interface OpeningPane {
    Region root();

    void focusFirst();
}
