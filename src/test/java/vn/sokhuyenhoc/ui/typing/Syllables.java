package vn.sokhuyenhoc.ui.typing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up Vietnamese syllables out of beginnings, rhymes and tones, and the keys that a typist presses for each. */
public final class Syllables {
    private static final List<String> BEGINNINGS = List.of("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng",
        "ngh", "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final List<String> RHYMES = List.of((
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
        + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oan oang oanh oat oay oăc oăn oăng oăt oc oe oen oet oi om on "
        + "ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya "
        + "uyên uyêt uynh uyt ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêt yêu").split(" "));
    private static final List<String> STOPS = List.of("c", "p", "t", "ch");

    private final Random random;

    public Syllables(long seed) {
        random = new Random(seed);
    }

    /**
     * A syllable to be typed.
     *
     * @param text as it is spelt, composed
     * @param keys of the method
     */
    public record Typed(String text, String keys) {
    }

    public Typed next(Method method) {
        while (true) {
            String beginning = one(BEGINNINGS);
            String rhyme = one(RHYMES);
            if (fit(beginning, Normalizer.normalize(rhyme, Normalizer.Form.NFD).charAt(0), rhyme)) {
                return typed(method, beginning, rhyme, tone(rhyme));
            }
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static boolean fit(String beginning, char vowel, String rhyme) {
        boolean front = "eiy".indexOf(vowel) >= 0;
        return switch (beginning) {
            case "k", "gh", "ngh" -> front && !rhyme.startsWith("y");
            case "c", "g", "ng" -> !front;
            case "qu" -> vowel != 'o' && vowel != 'u' && !rhyme.startsWith("i") || rhyme.startsWith("ơ");
            case "gi" -> !front;
            case "" -> !rhyme.startsWith("i");
            default -> !rhyme.startsWith("yê");
        };
    }

    private int tone(String rhyme) {
        boolean stopped = STOPS.stream().anyMatch(rhyme::endsWith);
        return stopped ? random.nextBoolean() ? 1 : 5 : random.nextInt(6);
    }

    private Typed typed(Method method, String beginning, String rhyme, int tone) {
        boolean capital = random.nextBoolean();
        StringBuilder plain = new StringBuilder();
        StringBuilder atOnce = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        boolean[] toned = {tone == 0};
        Letters letters = new Letters();
        String whole = beginning + rhyme;
        for (int i = 0; i < whole.length(); i++) {
            String apart = whole.charAt(i) == 'đ' ? "d" + Letters.STROKE : Normalizer.normalize(whole.substring(i, i + 1), Normalizer.Form.NFD);
            char base = capital && i == 0 ? Character.toUpperCase(apart.charAt(0)) : apart.charAt(0);
            plain.append(base);
            atOnce.append(base);
            letters.add(base);
            if (apart.length() > 1) {
                char key = method.mark(apart.charAt(0), apart.charAt(1));
                boolean both = apart.charAt(1) == Letters.HORN && whole.startsWith("ươ", i);
                if (!both) {
                    atOnce.append(key);
                    marks.append(key);
                }
                if (apart.charAt(1) == Letters.STROKE) {
                    letters.stroke();
                } else if (!both) {
                    letters.mark(apart.substring(0, 1), apart.charAt(1));
                }
            }
        }
        letters.tone(tone);
        return new Typed(letters.text(), keys(method, letters.text(), tone, List.of(plain.toString(), atOnce.toString(), marks.toString())));
    }

    /** Typists put marks at once or at the end, and the tone after the vowels or at the end; a way that comes to other letters is not used. */
    private String keys(Method method, String text, int tone, List<String> parts) {
        String end = tone == 0 ? "" : String.valueOf(method.tone(tone));
        List<String> ways = new ArrayList<>();
        ways.add(parts.get(1) + end);
        ways.add(parts.get(0) + parts.get(2) + end);
        ways.add(parts.get(0) + end + parts.get(2));
        int lastVowel = Math.max(1, parts.get(1).length() - ending(parts.get(1)));
        ways.add(parts.get(1).substring(0, lastVowel) + end + parts.get(1).substring(lastVowel));
        List<String> right = ways.stream().filter(way -> method.compose(way).equals(text)).toList();
        if (right.isEmpty()) {
            throw new AssertionError("no way to type " + text + ": " + ways);
        }
        return one(right);
    }

    private static int ending(String keys) {
        int at = keys.length();
        while (at > 0 && "cghmnptCGHMNPT".indexOf(keys.charAt(at - 1)) >= 0) {
            at--;
        }
        return keys.length() - at;
    }
}
