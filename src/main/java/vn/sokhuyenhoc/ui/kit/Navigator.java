package vn.sokhuyenhoc.ui.kit;

/** Brings a screen to the front. Screens know each other only by name. */
public interface Navigator {
    default void go(Screen screen) {
        go(screen, "");
    }

    /**
     * Brings the screen to the front and hands it a wish.
     *
     * @param detail what it should show, as agreed with that screen (such as a person's id); empty for nothing in particular
     */
    void go(Screen screen, String detail);
}
