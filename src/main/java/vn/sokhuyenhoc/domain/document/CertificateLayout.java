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
 * @param right how far everything is moved to the right, in tenths of a mm, to make up for a printer that pulls paper askew; may be under 0
 * @param down  likewise downwards
 * @param spots where each part stands on the office's own paper; one for every part
 */
public record CertificateLayout(Sheet sheet, Way way, int right, int down, Map<Part, Spot> spots) {
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
     * @param left  of its box, in tenths of a mm from the left edge of the paper
     * @param top   of its box, in tenths of a mm from the upper edge
     * @param width of its box, in tenths of a mm; words stand in its middle
     * @param size  of the letters, in points; names that are too long become smaller; of no meaning for the code
     */
    public record Spot(boolean shown, int left, int top, int width, int size) {
        /** Whether the whole box lies on this paper. */
        public boolean isOn(Sheet sheet) {
            return left >= 0 && top >= 0 && width > 0 && size >= SMALLEST && size <= LARGEST && left + width <= sheet.width() * TENTHS
                && top < sheet.height() * TENTHS;
        }
    }

    /** Sizes of letters, in points, and how far everything can be moved, in tenths of a mm. */
    public static final int SMALLEST = 6;
    public static final int LARGEST = 60;
    public static final int FARTHEST = 500;
    /** In a mm. */
    public static final int TENTHS = 10;

    /** A full print on A4, not moved. */
    public static final CertificateLayout USUAL = of(Sheet.A4, Way.FULL);

    /** Not moved, everything where it usually stands. */
    public static CertificateLayout of(Sheet sheet, Way way) {
        return new CertificateLayout(sheet, way, 0, 0, usual(sheet));
    }

    public CertificateLayout moved(int toRight, int downwards) {
        return new CertificateLayout(sheet, way, toRight, downwards, spots);
    }

    public CertificateLayout with(Part part, Spot spot) {
        Map<Part, Spot> changed = new EnumMap<>(spots);
        changed.put(part, spot);
        return new CertificateLayout(sheet, way, right, down, changed);
    }

    private static Map<Part, Spot> usual(Sheet sheet) {
        Map<Part, Spot> a4 = new EnumMap<>(Part.class);
        a4.put(Part.NAME, new Spot(true, 400, 880, 2170, 32));
        a4.put(Part.VILLAGE, new Spot(true, 400, 1080, 2170, 16));
        a4.put(Part.TITLE, new Spot(true, 400, 1180, 2170, 18));
        a4.put(Part.YEAR, new Spot(true, 1280, 1280, 400, 16));
        a4.put(Part.DECISION, new Spot(true, 400, 1380, 2170, 13));
        a4.put(Part.PLACE_DATE, new Spot(true, 1500, 1500, 1200, 13));
        a4.put(Part.SIGNER, new Spot(true, 1500, 1860, 1200, 14));
        a4.put(Part.NUMBER, new Spot(true, 260, 1520, 700, 13));
        a4.put(Part.CODE, new Spot(true, 440, 1600, 340, 10));
        if (sheet == Sheet.A4) {
            return a4;
        }
        a4.replaceAll((part, spot) -> new Spot(true, shrunk(spot.left()), shrunk(spot.top()), shrunk(spot.width()), shrunk(spot.size())));
        a4.put(Part.CODE, new Spot(true, 280, 1110, 340, 10));
        return a4;
    }

    private static int shrunk(int ofA4) {
        return ofA4 * Sheet.A5.width() / Sheet.A4.width();
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
                spots.put(Part.valueOf(spot[0]), new Spot(Boolean.parseBoolean(spot[1]), Integer.parseInt(spot[2]), Integer.parseInt(spot[3]),
                    Integer.parseInt(spot[4]), Integer.parseInt(spot[5])));
            }
            return Optional.of(new CertificateLayout(Sheet.valueOf(fields[0]), Way.valueOf(fields[1]), Integer.parseInt(offset[0]),
                Integer.parseInt(offset[1]), spots));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
