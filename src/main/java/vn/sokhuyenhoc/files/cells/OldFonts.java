package vn.sokhuyenhoc.files.cells;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;

/** Tells the fonts whose letters are of an old encoding: .VnTime, .VnArialH … (TCVN3) and VNI-Times … (VNI). */
final class OldFonts {
    private static final List<String> STARTS = List.of(".vn", "vni");

    private OldFonts() {
    }

    private static boolean isOld(String font) {
        return STARTS.stream().anyMatch(start -> font.regionMatches(true, 0, start, 0, start.length()));
    }

    /** What the letters of a cell stand in, as told to {@link CellContent}; empty where nothing of it is old. */
    static List<FontRun> of(String text, String font, List<FontRun> runs) {
        if (text.isEmpty() || runs.isEmpty() && !isOld(font)) {
            return List.of();
        }
        List<FontRun> whole = new ArrayList<>();
        whole.add(new FontRun(0, font));
        for (FontRun run : runs) {
            String name = run.font().isEmpty() ? font : run.font();
            if (run.start() == whole.getLast().start()) {
                whole.removeLast();
            }
            if (run.start() < text.length() && (whole.isEmpty() || !whole.getLast().font().equals(name))) {
                whole.add(new FontRun(run.start(), name));
            }
        }
        return whole.stream().anyMatch(run -> isOld(run.font())) ? List.copyOf(whole) : List.of();
    }
}
