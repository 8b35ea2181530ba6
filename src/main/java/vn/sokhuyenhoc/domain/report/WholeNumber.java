package vn.sokhuyenhoc.domain.report;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers as they are typed, with or without a dot between thousands: 1500000 or 1.500.000. At most twelve digits. */
public final class WholeNumber {
    private static final Pattern TYPED = Pattern.compile("\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,3}");

    private WholeNumber() {
    }

    /** Empty where it is anything else: "1,5" or "1.5" may mean thousands, millions or a slip. */
    public static OptionalLong read(String typed) {
        String text = typed.strip();
        return TYPED.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text.replace(".", ""))) : OptionalLong.empty();
    }
}
