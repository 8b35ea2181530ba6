package vn.sokhuyenhoc.work.update;

import java.nio.file.Path;
import vn.sokhuyenhoc.domain.update.Version;

/**
 * The program that runs.
 *
 * @param system as {@link vn.sokhuyenhoc.domain.update.Machine} names it
 * @param folder of its jars; null where it runs from no image
 */
public record Program(Version version, String system, Path folder) {
}
