package vn.sokhuyenhoc.ui.kit;

import javafx.scene.control.Label;

/** Makes words that go on in the next line where there is no room for them in one, and are never cut. */
public final class Labels {
    private Labels() {
    }

    public static Label of(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Words that come later. */
    public static Label withId(String id, String... styles) {
        Label label = of("", styles);
        label.setId(id);
        return label;
    }
}
