package vn.sokhuyenhoc.text;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundLine;
import vn.sokhuyenhoc.domain.fund.FundPurpose;

/** The fund in the clerk's words. */
public final class FundWords {
    private final Messages messages;

    public FundWords(Messages messages) {
        this.messages = messages;
    }

    /** "Thu" or "Chi". */
    public String flow(Flow flow) {
        return messages.get("fund.flow." + low(flow));
    }

    public String level(FundLevel level) {
        return messages.get("fund.level." + low(level));
    }

    public String purpose(FundPurpose purpose) {
        return messages.get("fund.purpose." + low(purpose));
    }

    /** Of whom: the chapter or village where there is one, else the level. */
    public String whose(FundLine line) {
        String own = joined(", ", line.chapter() == null ? "" : line.chapter(), line.place() == null ? "" : line.place());
        return own.isEmpty() ? level(line.entry().level()) : own;
    }

    /** All that an entry says besides its amount, in one line. */
    public String what(FundLine line) {
        FundEntry entry = line.entry();
        return joined("; ", purpose(entry.purpose()) + " (" + whose(line) + ")", entry.who(), entry.note());
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
