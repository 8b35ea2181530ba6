package vn.sokhuyenhoc.store.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program that the build wrote down. */
public final class ProgramVersion {
    private ProgramVersion() {
    }

    public static String text() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
