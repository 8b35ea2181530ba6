package vn.sokhuyenhoc.start;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture of 256 colours, those that are seen most: a screen has few, and a file of them is a third as large. */
final class SmallPicture {
    private static final int COLOURS = 256;

    private SmallPicture() {
    }

    static BufferedImage of(BufferedImage picture) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Integer> most = seen.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey())).limit(COLOURS).map(Map.Entry::getKey).toList();
        byte[][] palette = new byte[3][most.size()];
        for (int i = 0; i < most.size(); i++) {
            for (int part = 0; part < 3; part++) {
                palette[part][i] = (byte) (most.get(i) >> 16 - 8 * part);
            }
        }
        BufferedImage small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, most.size(), palette[0], palette[1], palette[2]));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y) & 0xFFFFFF, colour -> nearest(most, colour));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        return small;
    }

    private static int nearest(List<Integer> colours, int wanted) {
        int best = 0;
        for (int i = 1; i < colours.size(); i++) {
            best = difference(colours.get(i), wanted) < difference(colours.get(best), wanted) ? i : best;
        }
        return best;
    }

    /** Mean difference of all parts of all pixels, 0 to 255; 255 for pictures of two sizes. */
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 255;
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += difference(one.getRGB(x, y), other.getRGB(x, y));
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }

    private static int difference(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF))
            + Math.abs((one & 0xFF) - (other & 0xFF));
    }
}
