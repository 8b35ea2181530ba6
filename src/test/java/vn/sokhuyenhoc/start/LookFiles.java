package vn.sokhuyenhoc.start;

import java.nio.file.Path;

/** Reads what is kept of a computer's look, for tests of other packages. */
public final class LookFiles {
    private LookFiles() {
    }

    /** The look and keys of the {@code window.properties} in this folder. */
    public static void read(Path folder) {
        AppearanceFile file = new AppearanceFile(folder);
        file.read();
        file.readKeys();
    }
}
