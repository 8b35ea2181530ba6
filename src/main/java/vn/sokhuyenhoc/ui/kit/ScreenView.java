package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import javafx.scene.Parent;

/** One screen inside the window. It is made once and lives as long as the window. */
public interface ScreenView {
    Parent root();

    /**
     * The screen has come to the front, also when it already was there: it loads anew and takes the focus.
     *
     * @param detail the wish given to {@link Navigator#go(Screen, String)}, or empty
     */
    void shown(String detail);

    /** The keys that work here, most used first; an observable list may change while the screen is shown. */
    List<KeyHint> keys();

    /** The section in front, as screens wish for it; empty where there are none. */
    default String section() {
        return "";
    }
}
