package vn.sokhuyenhoc.domain.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.intake.SheetRow.FontRun;
import vn.sokhuyenhoc.domain.intake.SheetText;
import vn.sokhuyenhoc.sample.MadeNames;

/** Thousands of made-up names in columns of one or several encodings, with and without their fonts. */
class MixedSheetTest {
    private static final int NAMES = 20_000;
    private static final long SEED = 3_1954;

    /** How a cell was typed, and what of that is left. */
    private enum Typed {
        UNICODE(""), TCVN3(".VnTime"), TCVN3_CAPITALS(".VnTimeH"), VNI("VNI-Times");

        private final String font;

        Typed(String font) {
            this.font = font;
        }

        String encode(String name) {
            return switch (this) {
                case UNICODE -> name;
                case TCVN3 -> OldEncoders.tcvn3(name);
                case TCVN3_CAPITALS -> OldEncoders.tcvn3Capitals(name);
                case VNI -> OldEncoders.vni(name);
            };
        }

        String shown(String name) {
            return this == TCVN3_CAPITALS ? name.toUpperCase(Locale.ROOT) : name;
        }

        Map<Integer, List<FontRun>> fonts() {
            return font.isEmpty() ? Map.of() : Map.of(0, List.of(new FontRun(0, font)));
        }
    }

    private record Tally(int old, int converted, int unicode, int touched, List<String> wrong) {
    }

    /** Names of letters that the old encodings have; the breve on u and the tilde on n of some Êđê names are in none. */
    private static List<String> names(int count, long seed) {
        return MadeNames.many(count, seed).stream().filter(name -> name.toLowerCase(Locale.ROOT).chars()
            .allMatch(letter -> (OldTextTest.LETTERS + " ’").indexOf(letter) >= 0)).toList();
    }

    /** What became of the names, typed in turns, in one column. */
    private static Tally run(List<String> names, boolean withFonts, Typed... ways) {
        Random random = new Random(SEED);
        List<SheetRow> rows = new ArrayList<>();
        List<Typed> typed = new ArrayList<>();
        for (String name : names) {
            Typed way = ways[random.nextInt(ways.length)];
            typed.add(way);
            rows.add(new SheetRow(rows.size() + 1, List.of(way.encode(name)), Set.of(), withFonts ? way.fonts() : Map.of()));
        }
        SheetText sheet = new SheetText("Sheet1", rows, List.of());
        List<SheetRow> read = Conversions.of(sheet).applyTo(sheet).rows();
        int old = 0;
        int converted = 0;
        int touched = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean right = read.get(i).cell(0).equals(typed.get(i).shown(names.get(i)));
            boolean isOld = !typed.get(i).encode(names.get(i)).equals(typed.get(i).shown(names.get(i)));
            old += isOld ? 1 : 0;
            converted += isOld && right ? 1 : 0;
            touched += !isOld && !right ? 1 : 0;
            if (!right) {
                wrong.add(typed.get(i) + " " + names.get(i) + " > " + read.get(i).cell(0));
            }
        }
        return new Tally(old, converted, rows.size() - old, touched, wrong.stream().distinct().limit(40).toList());
    }

    @Test
    void fontsDecideEveryCell() {
        Tally tally = run(names(NAMES, SEED), true, Typed.values());
        assertEquals(List.of(), tally.wrong());
        assertTrue(tally.old() > NAMES / 2, tally::toString);
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "UNICODE"})
    void columnOfOneEncodingNeedsNoFonts(Typed way) {
        assertEquals(List.of(), run(names(NAMES, SEED), false, way).wrong());
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI"})
    void mixedWithoutFontsNoUnicodeNameIsTouched(Typed way) {
        Tally tally = run(names(NAMES, SEED), false, way, Typed.UNICODE);
        assertEquals(0, tally.touched(), tally.wrong()::toString);
        assertTrue(tally.converted() >= tally.old() * 0.98, () -> tally.converted() + " of " + tally.old());
    }
}
