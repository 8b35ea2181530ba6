package vn.sokhuyenhoc.ui.settings;

import java.nio.file.Path;

/**
 * The program itself.
 *
 * @param version such as 0.1.0
 * @param folder  where the register lies
 */
public record About(String version, Path folder) {
}
