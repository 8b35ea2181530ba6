package vn.sokhuyenhoc.files.excel;

/**
 * How many lines a text takes in a column. LibreOffice does not fit rows to wrapped text when it opens a file, and no program does so for
 * merged cells, so the height must be in the file. Reckoned in the width of a digit, rather too wide than too narrow.
 */
final class TextFit {
    private static final double SPACE = 0.5;
    private static final String NARROW = "fijlrtI.,;:!()-/'’";

    private TextFit() {
    }

    static int lines(String text, int width) {
        double room = Math.max(1, width - 1);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            double used = 0;
            for (String word : paragraph.split(" ")) {
                double wide = word.codePoints().mapToDouble(TextFit::wide).sum();
                if (used > 0 && used + SPACE + wide > room) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? SPACE : 0) + wide;
                while (used > room) {
                    lines++;
                    used -= room;
                }
            }
        }
        return lines;
    }

    private static double wide(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.6;
        }
        if (Character.isUpperCase(letter) || letter == 'm' || letter == 'w') {
            return 1.4;
        }
        return Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : 0.95;
    }
}
