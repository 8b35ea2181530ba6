package vn.sokhuyenhoc.domain.encoding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The cells of a sheet whose letters decided: by these the others of their column, or else of the sheet, are decided. */
final class Votes {
    /** So many cells of an old encoding must stand against one in Unicode before good Unicode is read otherwise. */
    private static final int AGAINST_UNICODE = 9;

    private final Map<Integer, Count> columns = new HashMap<>();
    private final Count sheet = new Count();
    private final Map<String, Set<LetterCode>> words = new HashMap<>();

    /** Cells in an old font tell how far such fonts can be trusted here; the others speak for cells without one. */
    private record Count(Map<LetterCode, Integer> inFonts, Map<LetterCode, Integer> others) {
        Count() {
            this(new EnumMap<>(LetterCode.class), new EnumMap<>(LetterCode.class));
        }

        Map<LetterCode, Integer> of(boolean inFont) {
            return inFont ? inFonts : others;
        }

        int of(LetterCode code) {
            return inFonts.getOrDefault(code, 0) + others.getOrDefault(code, 0);
        }

        boolean isEmpty() {
            return inFonts.isEmpty() && others.isEmpty();
        }
    }

    /** The words of the sheet that were looked at, which come again and again. */
    Map<String, Set<LetterCode>> words() {
        return words;
    }

    void add(int column, LetterCode code, boolean inFont) {
        columns.computeIfAbsent(column, c -> new Count()).of(inFont).merge(code, 1, Integer::sum);
        sheet.of(inFont).merge(code, 1, Integer::sum);
    }

    /** What a text without an old font is in, its letters fitting each of these; Unicode where nothing speaks against. */
    LetterCode choose(int column, Set<LetterCode> codes) {
        Count own = columns.getOrDefault(column, sheet);
        Count count = own.isEmpty() ? sheet : own;
        LetterCode best = LetterCode.UNICODE;
        int most = 0;
        for (LetterCode code : codes) {
            // A cell that could be Unicode and has no old font differs by its font from those that have one.
            int votes = codes.contains(LetterCode.UNICODE) ? count.others().getOrDefault(code, 0) : count.of(code);
            if (code != LetterCode.UNICODE && votes > most) {
                best = code;
                most = votes;
            }
        }
        boolean doubted = codes.contains(LetterCode.UNICODE) && most < AGAINST_UNICODE * count.others().getOrDefault(LetterCode.UNICODE, 0);
        return doubted ? LetterCode.UNICODE : best;
    }

    /** Whether Unicode was typed into cells of old fonts more often than the letters they are for. */
    boolean mistrusts(int column, LetterCode code) {
        Map<LetterCode, Integer> inFonts = columns.getOrDefault(column, sheet).inFonts();
        return inFonts.getOrDefault(LetterCode.UNICODE, 0) > inFonts.getOrDefault(code, 0);
    }
}
