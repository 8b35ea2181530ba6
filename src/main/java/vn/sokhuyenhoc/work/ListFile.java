package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.List;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.SheetText;

/**
 * A list as it came, with what was understood of it so far.
 *
 * @param path    the file
 * @param sheets  all its visible sheets
 * @param sheet   the one that is read
 * @param heading its heading, as found or corrected
 * @param place   the village of rows that name none: from the title lines, or chosen; may be empty
 */
public record ListFile(Path path, List<SheetText> sheets, SheetText sheet, Heading heading, String place) {

    public ListFile withColumn(int column, ListColumn meaning) {
        return new ListFile(path, sheets, sheet, heading.with(column, meaning), place);
    }

    public ListFile withPlace(String chosen) {
        return new ListFile(path, sheets, sheet, heading, chosen);
    }
}
