package vn.sokhuyenhoc.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Short texts side by side in one piece of memory, in UTF-8: a tenth of what as many strings would take. */
final class Texts {
    private final byte[] letters;
    /** Where each begins; the last entry is the end of all. */
    private final int[] starts;

    Texts(byte[][] texts) {
        starts = new int[texts.length + 1];
        for (int i = 0; i < texts.length; i++) {
            starts[i + 1] = Math.addExact(starts[i], texts[i].length);
        }
        letters = new byte[starts[texts.length]];
        for (int i = 0; i < texts.length; i++) {
            System.arraycopy(texts[i], 0, letters, starts[i], texts[i].length);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] get(int at) {
        return Arrays.copyOfRange(letters, starts[at], starts[at + 1]);
    }

    boolean is(int at, byte[] whole) {
        return Arrays.equals(letters, starts[at], starts[at + 1], whole, 0, whole.length);
    }

    /** Whether the part, which is not empty, stands anywhere in the text. */
    boolean contains(int at, byte[] part) {
        int last = starts[at + 1] - part.length;
        for (int from = starts[at]; from <= last; from++) {
            if (letters[from] == part[0] && Arrays.equals(letters, from, from + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
