package vn.sokhuyenhoc.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.Counted;

/** Copies of the register in words. */
public final class CopyWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double MEGABYTE = 1024 * 1024;

    private final Messages messages;

    public CopyWords(Messages messages) {
        this.messages = messages;
    }

    /** As "hôm nay 09:00". */
    public String when(LocalDateTime at, LocalDate today) {
        String time = TIME.format(at);
        if (at.toLocalDate().equals(today)) {
            return messages.get("copies.today", time);
        }
        return at.toLocalDate().equals(today.minusDays(1)) ? messages.get("copies.yesterday", time)
            : messages.get("copies.day", Dates.day(at.toLocalDate()), time);
    }

    /** For the foot of the window. */
    public String last(LocalDateTime at, LocalDate today) {
        return messages.get("copies.last", when(at, today));
    }

    public String why(CopyReason why) {
        return messages.get("copies.why." + why.name().toLowerCase(Locale.ROOT));
    }

    public String counted(Counted counted) {
        return messages.get("copies.counted." + counted.name().toLowerCase(Locale.ROOT));
    }

    public String size(long bytes) {
        return messages.get("copies.megabytes", bytes / MEGABYTE);
    }

    /** Changes that would be lost, by what they were about; the most first. */
    public String lost(Map<Deed, Integer> lost) {
        Map<Right, Integer> groups = new EnumMap<>(Right.class);
        lost.forEach((deed, changes) -> groups.merge(deed.right(), changes, Integer::sum));
        return groups.entrySet().stream().sorted(Map.Entry.<Right, Integer>comparingByValue().reversed())
            .map(group -> messages.get("copies.lost." + group.getKey().name().toLowerCase(Locale.ROOT), group.getValue()))
            .collect(Collectors.joining("; "));
    }
}
