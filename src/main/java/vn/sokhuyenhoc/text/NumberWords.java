package vn.sokhuyenhoc.text;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers in Vietnamese words, as totals of papers give them beside the figures: 105 is "một trăm linh năm". Below a thousand billion. */
public final class NumberWords {
    private static final int GROUP = 1000;

    private final Messages messages;

    public NumberWords(Messages messages) {
        this.messages = messages;
    }

    public String of(long number) {
        if (number < 0 || number >= (long) GROUP * GROUP * GROUP * GROUP) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number == 0) {
            return digit(0);
        }
        List<String> words = new ArrayList<>();
        group(words, (int) (number / GROUP / GROUP / GROUP), false, "paper.words.billion");
        group(words, (int) (number / GROUP / GROUP % GROUP), !words.isEmpty(), "paper.words.million");
        group(words, (int) (number / GROUP % GROUP), !words.isEmpty(), "paper.words.thousand");
        group(words, (int) (number % GROUP), !words.isEmpty(), "");
        return String.join(" ", words);
    }

    /** Three digits; below a higher group the hundreds are read even where they are nought. */
    private void group(List<String> words, int number, boolean below, String unit) {
        if (number == 0) {
            return;
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0 || below) {
            words.add(digit(hundreds));
            words.add(messages.get("paper.words.hundred"));
        }
        if (tens == 0 && ones > 0 && (hundreds > 0 || below)) {
            words.add(messages.get("paper.words.odd"));
        } else if (tens == 1) {
            words.add(messages.get("paper.words.ten"));
        } else if (tens > 1) {
            words.add(digit(tens));
            words.add(messages.get("paper.words.tens"));
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
        if (!unit.isEmpty()) {
            words.add(messages.get(unit));
        }
    }

    private String ones(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return messages.get("paper.words.one_after_tens");
        }
        return ones == 5 && tens > 0 ? messages.get("paper.words.five_after_ten") : digit(ones);
    }

    private String digit(int digit) {
        return messages.get("paper.words.digits").split(" ")[digit];
    }
}
