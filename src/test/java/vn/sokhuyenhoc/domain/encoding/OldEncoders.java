package vn.sokhuyenhoc.domain.encoding;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes Vietnamese as the old fonts had it, from tables of its own: TCVN 5712:1993 and the key map of VNI. */
public final class OldEncoders {
    private static final String TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private static final String TCVN3_CODES = "¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private static final Map<Character, Character> SINGLE = Map.of('ỉ', 'æ', 'ĩ', 'ó', 'ị', 'ò', 'ỵ', 'î', 'đ', 'ñ', 'ì', 'ì', 'í', 'í');
    private static final Map<Character, Character> TONES = Map.of('\u0300', 'ø', '\u0301', 'ù', '\u0309', 'û', '\u0303', 'õ', '\u0323', 'ï');
    private static final Map<Character, Character> ON_CIRCUMFLEX = Map.of('\u0300', 'à', '\u0301', 'á', '\u0309', 'å', '\u0303', 'ã', '\u0323', 'ä');
    private static final Map<Character, Character> ON_BREVE = Map.of('\u0300', 'è', '\u0301', 'é', '\u0309', 'ú', '\u0303', 'ü', '\u0323', 'ë');

    private OldEncoders() {
    }

    /** Capitals with tones become small, as the encoding has none. */
    public static String tcvn3(String text) {
        return each(text, letter -> {
            int at = TCVN3_LETTERS.indexOf(letter);
            at = at < 0 ? TCVN3_LETTERS.indexOf(Character.toLowerCase(letter)) : at;
            return String.valueOf(at < 0 ? letter : TCVN3_CODES.charAt(at));
        });
    }

    /** As {@link #tcvn3}, in small letters throughout, for a font that shows capitals. */
    public static String tcvn3Capitals(String text) {
        return tcvn3(text.toLowerCase(java.util.Locale.ROOT));
    }

    public static String vni(String text) {
        return each(text, letter -> {
            String small = vniSmall(Character.toLowerCase(letter));
            return Character.isUpperCase(letter) ? small.toUpperCase(java.util.Locale.ROOT) : small;
        });
    }

    private static String vniSmall(char letter) {
        if (SINGLE.containsKey(letter)) {
            return String.valueOf(SINGLE.get(letter));
        }
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String marks = parts.substring(1);
        char base = parts.charAt(0);
        if (marks.startsWith("\u031B") || marks.endsWith("\u031B")) {
            String tone = marks.replace("\u031B", "");
            return (base == 'o' ? "ô" : "ö") + (tone.isEmpty() ? "" : TONES.get(tone.charAt(0)));
        }
        boolean circumflex = marks.indexOf('\u0302') >= 0;
        boolean breve = marks.indexOf('\u0306') >= 0;
        String tone = marks.replaceAll("[\u0302\u0306]", "");
        if (tone.isEmpty()) {
            return base + (circumflex ? "â" : breve ? "ê" : "");
        }
        return String.valueOf(base) + (circumflex ? ON_CIRCUMFLEX : breve ? ON_BREVE : TONES).get(tone.charAt(0));
    }

    private static String each(String text, java.util.function.Function<Character, String> encoder) {
        return text.chars().mapToObj(c -> encoder.apply((char) c)).collect(Collectors.joining());
    }
}
