package vn.sokhuyenhoc.domain.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How certificates are printed: wholly, or only what varies, onto paper that the office had printed before. Both lie on their long side.
 *
 * @param right how far everything is moved to the right, in mm, to make up for a printer that pulls paper askew; may be under 0
 * @param down  likewise downwards
 * @param spots where each part stands on the office's own paper; one for every part
 */
public record CertificateLayout(Sheet sheet, Way way, double right, double down, Map<Part, Spot> spots) {
    public CertificateLayout {
        EnumMap<Part, Spot> all = new EnumMap<>(usual(sheet));
        all.putAll(spots);
        spots = Map.copyOf(all);
    }

    /** The paper, in mm. */
    public enum Sheet {
        A4(297, 210), A5(210, 148);

        private final int width;
        private final int height;

        Sheet(int width, int height) {
            this.width = width;
            this.height = height;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }
    }

    /** FULL: frame, heading and all; OVER: only the words that vary, over the office's own printed paper. */
    public enum Way { FULL, OVER }

    /** What varies from one certificate to the next. */
    public enum Part { NAME, VILLAGE, TITLE, YEAR, DECISION, PLACE_DATE, SIGNER, NUMBER, CODE }

    /**
     * Where a part stands.
     *
     * @param shown whether it is printed at all
     * @param left  of its box, in mm from the left edge of the paper
     * @param top   of its box, in mm from the upper edge
     * @param width of its box, in mm; words stand in its middle
     * @param size  of the letters, in points; names that are too long become smaller; of no meaning for the code
     */
    public record Spot(boolean shown, double left, double top, double width, double size) {
        /** Whether the whole box lies on this paper. */
        public boolean isOn(Sheet sheet) {
            return left >= 0 && top >= 0 && width > 0 && size >= SMALLEST && size <= LARGEST && left + width <= sheet.width() && top < sheet.height();
        }
    }

    /** Sizes of letters, in points, and how far everything can be moved, in mm. */
    public static final int SMALLEST = 6;
    public static final int LARGEST = 60;
    public static final int FARTHEST = 50;

    /** A full print on A4, not moved. */
    public static final CertificateLayout USUAL = of(Sheet.A4, Way.FULL);

    /** Not moved, everything where it usually stands. */
    public static CertificateLayout of(Sheet sheet, Way way) {
        return new CertificateLayout(sheet, way, 0, 0, usual(sheet));
    }

    public CertificateLayout moved(double toRight, double downwards) {
        return new CertificateLayout(sheet, way, toRight, downwards, spots);
    }

    public CertificateLayout with(Part part, Spot spot) {
        Map<Part, Spot> changed = new EnumMap<>(spots);
        changed.put(part, spot);
        return new CertificateLayout(sheet, way, right, down, changed);
    }

    private static Map<Part, Spot> usual(Sheet sheet) {
        Map<Part, Spot> a4 = new EnumMap<>(Part.class);
        a4.put(Part.NAME, new Spot(true, 40, 88, 217, 32));
        a4.put(Part.VILLAGE, new Spot(true, 40, 108, 217, 16));
        a4.put(Part.TITLE, new Spot(true, 40, 118, 217, 18));
        a4.put(Part.YEAR, new Spot(true, 128, 128, 40, 16));
        a4.put(Part.DECISION, new Spot(true, 40, 138, 217, 13));
        a4.put(Part.PLACE_DATE, new Spot(true, 150, 150, 120, 13));
        a4.put(Part.SIGNER, new Spot(true, 150, 186, 120, 14));
        a4.put(Part.NUMBER, new Spot(true, 26, 152, 70, 13));
        a4.put(Part.CODE, new Spot(true, 44, 160, 34, 10));
        if (sheet == Sheet.A4) {
            return a4;
        }
        double scale = (double) Sheet.A5.width() / Sheet.A4.width();
        a4.replaceAll((part, spot) -> new Spot(true, round(spot.left() * scale), round(spot.top() * scale), round(spot.width() * scale),
            Math.round(spot.size() * scale)));
        a4.put(Part.CODE, new Spot(true, 28, 111, 34, 10));
        return a4;
    }

    private static double round(double mm) {
        return Math.round(mm * 2) / 2.0;
    }

    /** As text, to be kept. */
    public String written() {
        return Stream.concat(Stream.of(sheet.name(), way.name(), right + " " + down), Stream.of(Part.values()).map(part -> {
            Spot spot = spots.get(part);
            return String.format(Locale.ROOT, "%s %s %s %s %s %s", part.name(), spot.shown(), spot.left(), spot.top(), spot.width(), spot.size());
        })).collect(Collectors.joining(";"));
    }

    /** What {@link #written} wrote; empty where it is no such text. */
    public static Optional<CertificateLayout> read(String text) {
        try {
            String[] fields = text.split(";");
            String[] offset = fields[2].split(" ");
            Map<Part, Spot> spots = new EnumMap<>(Part.class);
            for (int i = 3; i < fields.length; i++) {
                String[] spot = fields[i].split(" ");
                spots.put(Part.valueOf(spot[0]), new Spot(Boolean.parseBoolean(spot[1]), Double.parseDouble(spot[2]), Double.parseDouble(spot[3]),
                    Double.parseDouble(spot[4]), Double.parseDouble(spot[5])));
            }
            return Optional.of(new CertificateLayout(Sheet.valueOf(fields[0]), Way.valueOf(fields[1]), Double.parseDouble(offset[0]),
                Double.parseDouble(offset[1]), spots));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
