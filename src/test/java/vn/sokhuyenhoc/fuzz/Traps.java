package vn.sokhuyenhoc.fuzz;

import java.util.List;
import java.util.Random;

/** Texts over which readers stumble. */
final class Traps {
    /** Lone halves of letters, NUL, letters that turn the direction or are not seen, formulas, numbers and days out of range, marks of formats. */
    static final List<String> ALL = List.of("\uD800", "\uDC00x", "\0", "a\0b", "\u202Eevil\u202C", "\u200B", "\u200D\u200D", "\uFEFF", "\uFFFE",
        "e\u0302\u0323\u0302\u0301".repeat(30), "\uD83D\uDC68\u200D\uD83D\uDC69", "=cmd|' /C calc'!A0", "@SUM(1+1)", "_x0000_", "_x000D_", "_xFFFF_", "1e308", "-1e308",
        "1e-320", "1e999999999", "NaN", "Infinity", "-0", "2147483648", "-2147483649", "99999999999999999999", "0x1p1000", "1,5,6", "45/50", "999999/0",
        "99/99/9999", "00/00/0000", "31/02/2001", "2958466", "-1", "29/02/1900", "+999999999-12-31", "-999999999-01-01", "PT9999999999999999H",
        "A1048577", "XFD1048576", "A1:XFD1048576", "ZZZZ1", "A0", "&#0;", "&amp;", "&x;", "]]>", "<![CDATA[", "<!--", "<a>", "</a>", "<?x?>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>", "\"", "\"\"\"", "'", "{{", "}}", "{{so}}", "{0}", "{", "%s", "$1", "\\", "\\u0000",
        "(".repeat(300), "\r", "\r\n", "\n", "\t", ";", "|", "", " ", "\u00A0", "../../../a", "CON", "Ư".repeat(32_767), "9".repeat(400),
        "0".repeat(5000), "true", "null");

    private Traps() {
    }

    static String one(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
