package vn.sokhuyenhoc.domain.vietnamese;

import java.util.Locale;

/** A name as the card has it: cleaned, and turned from all capitals to name case. Mixed case is somebody's choice and stays. */
public final class NameCase {
    private NameCase() {
    }

    public static String of(String typed) {
        String name = Fold.clean(typed);
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        return capitals || small ? nameCase(name) : name;
    }

    private static String nameCase(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean start = true;
        for (char c : name.toCharArray()) {
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            // The apostrophe of names such as H\u02BCHen counts as a letter in Unicode.
            boolean letter = Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER;
            start = !letter && Character.getType(c) != Character.NON_SPACING_MARK;
        }
        return out.toString();
    }
}
