package vn.sokhuyenhoc.ui.settings;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/**
 * The program itself.
 *
 * @param version such as 0.1.0
 * @param folder  where the register lies
 * @param help    whom to call, in whole words; empty where that is not written down
 */
public record About(String version, Path folder, ObservableValue<String> help) {
}
