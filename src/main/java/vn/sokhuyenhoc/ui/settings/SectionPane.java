package vn.sokhuyenhoc.ui.settings;

import javafx.scene.layout.Region;

/** One section of the settings. */
interface SectionPane {
    Region root();

    void focusFirst();
}
