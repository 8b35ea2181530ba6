package vn.sokhuyenhoc.start;

import java.nio.file.Path;

/** The window. */
public final class DeskApp {
    private DeskApp() {
    }

    public static void launch(Path dataFolder, char[] password) {
        throw new UnsupportedOperationException();
    }
}
