package vn.sokhuyenhoc.domain.fund;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts as they are typed: whole đồng, with or without a dot between thousands: 1500000 or 1.500.000. */
public final class Money {
    /** Under a thousand billion, far more than a commune has. */
    public static final long MOST = 999_999_999_999L;
    private static final Pattern TYPED = Pattern.compile("\\d{1,12}|\\d{1,3}(\\.\\d{3}){1,3}");

    private Money() {
    }

    /** Empty where it is anything else: "1,5" or "1.5" may mean millions or a slip. */
    public static OptionalLong read(String typed) {
        String text = typed.strip();
        return TYPED.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text.replace(".", ""))) : OptionalLong.empty();
    }
}
