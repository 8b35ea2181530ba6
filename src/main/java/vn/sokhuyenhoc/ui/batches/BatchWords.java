package vn.sokhuyenhoc.ui.batches;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.domain.keying.BatchLine;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** How batches read on the screen. */
final class BatchWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final Clock clock;
    private final NumberFormat numbers;

    BatchWords(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.numbers = NumberFormat.getIntegerInstance(messages.locale());
    }

    String number(int count) {
        return numbers.format(count);
    }

    String place(BatchLine line) {
        return line.place().isEmpty() ? messages.get("batches.whole") : line.place();
    }

    String state(BatchLine line) {
        return messages.get("batches.state." + line.state().name().toLowerCase(Locale.ROOT), line.over());
    }

    /** Such as "Lan, hôm nay 09:12"; empty where nothing was keyed. */
    String last(BatchLine line) {
        if (line.last() == null) {
            return "";
        }
        String at = when(line.last().at());
        return line.last().clerk() == null ? at : messages.get("batches.last_by", line.last().clerk().name(), at);
    }

    String when(LocalDateTime at) {
        LocalDate today = LocalDate.now(clock);
        String time = TIME.format(at);
        if (at.toLocalDate().equals(today)) {
            return messages.get("batches.today", time);
        }
        return at.toLocalDate().equals(today.minusDays(1)) ? messages.get("batches.yesterday", time)
            : messages.get("batches.day", Dates.day(at.toLocalDate()), time);
    }

    String state(Balance.Line line) {
        return messages.get("batches.balance.state." + line.state().name().toLowerCase(Locale.ROOT), line.missing(), line.over(),
            line.received() - line.expected());
    }
}
