package vn.sokhuyenhoc.domain.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;

/**
 * Decides in which encoding the text of a cell is, and reads it. The text must be as it came: trimming would take the soft hyphen, which is a
 * letter of TCVN3.
 */
public final class OldText {
    private OldText() {
    }

    /**
     * A stretch of a cell in one font.
     *
     * @param font null for a font that tells nothing
     * @param open whether its letters may be looked at: beside a stretch in an old font, one in another font is what it seems
     */
    private record Piece(String text, OldFont font, boolean open) {
    }

    /**
     * Reads a cell by itself. Each stretch in an old font is read as that font has it, unless its letters show that Unicode was typed into it;
     * a cell without any is read by its letters where they leave no doubt.
     *
     * @param runs as in {@link vn.sokhuyenhoc.domain.intake.SheetRow#fonts()}; empty where no font is old
     * @return empty where nothing changes
     */
    public static Optional<Conversion> read(String text, List<FontRun> runs) {
        return read(text, runs, 0, new Votes());
    }

    static Optional<Conversion> read(String text, List<FontRun> runs, int column, Votes votes) {
        StringBuilder after = new StringBuilder();
        LetterCode first = null;
        for (Piece piece : pieces(text, runs)) {
            LetterCode code = code(piece, column, votes);
            if (code == LetterCode.UNICODE) {
                after.append(piece.text());
            } else {
                String read = Normalizer.normalize(code.decode(piece.text()), Normalizer.Form.NFC);
                after.append(piece.font() != null && piece.font().capitals() ? read.toUpperCase(Locale.ROOT) : read);
                first = first == null ? code : first;
            }
        }
        String whole = after.toString();
        return first == null || whole.equals(text) ? Optional.empty() : Optional.of(new Conversion(text, whole, first));
    }

    /** Counts the stretches of a cell whose letters leave no doubt. */
    static void vote(String text, List<FontRun> runs, int column, Votes votes) {
        for (Piece piece : pieces(text, runs)) {
            Letters letters = Letters.of(piece.text(), votes.words());
            if (letters.sure() && piece.open()) {
                votes.add(column, letters.codes().iterator().next(), piece.font() != null);
            }
        }
    }

    private static LetterCode code(Piece piece, int column, Votes votes) {
        if (!piece.open()) {
            return LetterCode.UNICODE;
        }
        Letters letters = Letters.of(piece.text(), votes.words());
        Set<LetterCode> codes = letters.codes();
        if (letters.sure()) {
            return codes.iterator().next();
        }
        if (piece.font() == null) {
            return codes.isEmpty() ? LetterCode.UNICODE : votes.choose(column, codes);
        }
        LetterCode meant = piece.font().code();
        boolean doubted = codes.contains(LetterCode.UNICODE) && (!codes.contains(meant) || votes.mistrusts(column, meant));
        return doubted ? LetterCode.UNICODE : meant;
    }

    private static List<Piece> pieces(String text, List<FontRun> runs) {
        List<Piece> pieces = new ArrayList<>();
        int first = runs.isEmpty() ? text.length() : Math.min(runs.getFirst().start(), text.length());
        if (first > 0) {
            pieces.add(new Piece(text.substring(0, first), null, runs.isEmpty()));
        }
        int from = first;
        for (int i = 0; i < runs.size(); i++) {
            OldFont font = OldFont.of(runs.get(i).font()).orElse(null);
            boolean goesOn = i + 1 < runs.size() && font != null && font.equals(OldFont.of(runs.get(i + 1).font()).orElse(null));
            int to = i + 1 < runs.size() ? Math.clamp(runs.get(i + 1).start(), from, text.length()) : text.length();
            if (!goesOn && to > from) {
                pieces.add(new Piece(text.substring(from, to), font, font != null));
                from = to;
            }
        }
        return pieces;
    }
}
