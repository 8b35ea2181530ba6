package vn.sokhuyenhoc.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote down. */
public final class Version {
    private Version() {
    }

    public static String text() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
