package vn.sokhuyenhoc.domain.likeness;

/**
 * How a folded syllable sounds, so that spellings which people of different regions take for the same fall together: d/gi/r, s/x, tr/ch, l/n,
 * i/y, ngh/ng, gh/g, c/k/q. Letters that stand for marks where the keyboard program was off (Telex: "huowngf") are taken away.
 */
final class Sound {
    private Sound() {
    }

    static String of(String folded) {
        String word = withoutTelex(folded).replace('y', 'i');
        return initial(word);
    }

    /** No Vietnamese syllable ends with s, f, r, x or j, doubles a vowel but oo, or holds a w. */
    private static String withoutTelex(String word) {
        String plain = word.replace("aa", "a").replace("ee", "e").replace("oo", "o").replace("dd", "d").replaceAll("(?<=[aou])w", "");
        return plain.replaceFirst("(?<=[aeiouyncmtphg])[sfrxj]$", "");
    }

    private static String initial(String word) {
        if (word.startsWith("ngh")) {
            return "ng" + word.substring(3);
        }
        if (word.startsWith("nh") || word.startsWith("ng")) {
            return word;
        }
        if (word.startsWith("gh")) {
            return "g" + word.substring(2);
        }
        if (word.matches("gi[aeiou].*")) {
            return "z" + word.substring(2);
        }
        if (word.startsWith("tr") || word.startsWith("ch")) {
            return "c'" + word.substring(2);
        }
        if (word.isEmpty()) {
            return word;
        }
        return first(word.charAt(0)) + word.substring(1);
    }

    private static char first(char letter) {
        return switch (letter) {
            case 'd', 'r' -> 'z';
            case 'x' -> 's';
            case 'l' -> 'n';
            case 'c', 'q' -> 'k';
            default -> letter;
        };
    }
}
