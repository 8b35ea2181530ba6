package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.work.Decision;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.RefusedRows.Refused;

/** A list that was read and compared, of people or of marks; nothing is written yet. It does not change: each correction answers another. */
interface Looked {
    ListFile file();

    /** Every row below the heading. */
    List<Line> lines();

    /** Rows that will be added. */
    int taken();

    List<Refused> refused();

    /** Rows about which something is to be said, refused or not, as the report has them. */
    List<Refused> told();

    /** Villages that will be added. */
    List<String> newPlaces();

    /** Chapters that will be added. */
    List<String> newChapters();

    /** With one cell corrected; away from the screen. */
    Looked correct(int row, int column, String text);

    /** With one more decision; away from the screen. */
    Looked decide(int row, Decision decision);

    /** The person of a row beside the one they may be; away from the screen. */
    Comparison compare(Line line);

    Imported write(Progress progress);
}
