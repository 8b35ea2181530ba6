package vn.sokhuyenhoc.ui.typing;

/** How keys become Vietnamese letters. */
public enum Method {
    TELEX {
        @Override
        boolean take(Letters letters, char key) {
            char low = Character.toLowerCase(key);
            int tone = " sfrxj".indexOf(low);
            if (tone > 0) {
                return letters.tone(tone);
            }
            return switch (low) {
                case 'a', 'e', 'o' -> letters.mark(String.valueOf(low), Letters.CIRCUMFLEX);
                case 'w' -> letters.markLast();
                case 'd' -> letters.stroke();
                default -> false;
            };
        }

        @Override
        char tone(int number) {
            return " sfrxj".charAt(number);
        }

        @Override
        char mark(char base, char mark) {
            return mark == Letters.CIRCUMFLEX ? base : mark == Letters.STROKE ? 'd' : 'w';
        }
    },
    VNI {
        @Override
        boolean take(Letters letters, char key) {
            return switch (key) {
                case '1', '2', '3', '4', '5' -> letters.tone(key - '0');
                case '6' -> letters.mark("aeo", Letters.CIRCUMFLEX);
                case '7' -> letters.mark("ou", Letters.HORN);
                case '8' -> letters.mark("a", Letters.BREVE);
                case '9' -> letters.stroke();
                default -> false;
            };
        }

        @Override
        char tone(int number) {
            return (char) ('0' + number);
        }

        @Override
        char mark(char base, char mark) {
            return switch (mark) {
                case Letters.CIRCUMFLEX -> '6';
                case Letters.HORN -> '7';
                case Letters.BREVE -> '8';
                default -> '9';
            };
        }
    };

    /** Changes what is there; false where the key is a letter of its own. */
    abstract boolean take(Letters letters, char key);

    /** The key for a tone from 1. */
    abstract char tone(int number);

    /** The key for a mark on a letter. */
    abstract char mark(char base, char mark);

    /** What stands there after these keys. */
    String compose(String keys) {
        Letters letters = new Letters();
        for (char key : keys.toCharArray()) {
            if (!take(letters, key)) {
                letters.add(key);
            }
        }
        return letters.text();
    }
}
