package vn.sokhuyenhoc.files.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a heading into as few lines as fit, and these about equally long, so that no word stands alone below. */
final class Lines {
    private Lines() {
    }

    /** @param room in points; a single word wider than this has a line of its own */
    static List<String> balanced(String text, float room, ToDoubleFunction<String> width) {
        List<String> best = broken(text, room, width);
        int count = best.size();
        for (float narrower = room - 4; narrower > room / 4; narrower -= 4) {
            List<String> next = broken(text, narrower, width);
            if (next.size() > count) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private static List<String> broken(String text, float room, ToDoubleFunction<String> width) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width.applyAsDouble(longer) > room) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }
}
