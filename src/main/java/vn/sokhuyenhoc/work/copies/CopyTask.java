package vn.sokhuyenhoc.work.copies;

import java.nio.file.Path;
import vn.sokhuyenhoc.store.CopyMoment;

/**
 * A copy that is to be written.
 *
 * @param second folder that gets it too; null for none
 */
public record CopyTask(CopyMoment moment, Path second) {
}
