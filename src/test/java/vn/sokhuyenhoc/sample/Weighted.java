package vn.sokhuyenhoc.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words drawn by weight, written as "Nguyễn 38, Trần 12, Mai": a word without a number weighs 1, "-" is the empty word. */
record Weighted(List<String> words) {

    static Weighted of(String text) {
        List<String> words = new ArrayList<>();
        for (String part : text.split(",")) {
            String entry = part.strip();
            String word = entry.replaceFirst(" \\d+$", "");
            int weight = word.equals(entry) ? 1 : Integer.parseInt(entry.substring(word.length() + 1));
            for (int i = 0; i < weight; i++) {
                words.add(word.equals("-") ? "" : word);
            }
        }
        return new Weighted(List.copyOf(words));
    }

    String draw(Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
