package vn.sokhuyenhoc.files.word;

import java.math.BigInteger;

/** The sheet in Word's units (twentieths of a point): A4 upright with the margins of Nghị định 30 (20, 20, 30 and 15 mm). */
final class Measures {
    static final int PAGE_WIDTH = mm(210);
    static final int PAGE_HEIGHT = mm(297);
    static final int TOP = mm(20);
    static final int BOTTOM = mm(20);
    static final int LEFT = mm(30);
    static final int RIGHT = mm(15);
    static final int WIDTH = PAGE_WIDTH - LEFT - RIGHT;
    static final int INDENT = mm(12.7);
    /** Of the text; tables are a little smaller. */
    static final double SIZE = 13;

    private Measures() {
    }

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    static int points(double points) {
        return (int) Math.round(points * 20);
    }

    static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
