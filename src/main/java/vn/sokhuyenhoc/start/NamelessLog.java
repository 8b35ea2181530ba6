package vn.sokhuyenhoc.start;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import vn.sokhuyenhoc.Main;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.SqlCode;

/**
 * Writes into the log where something failed and how, never of whom. What a failure says is left out: the database repeats the values of a row,
 * a reader the text that it met, a fault the names for its sentence. Of the messages only the program's own stand there; libraries may
 * write anything into theirs.
 */
final class NamelessLog extends Formatter {
    private static final String OURS = Main.class.getPackageName() + ".";

    @Override
    public String format(LogRecord log) {
        StringBuilder text = new StringBuilder();
        text.append(LocalDateTime.ofInstant(log.getInstant(), ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)).append(' ')
            .append(log.getLevel().getName()).append(' ').append(log.getLoggerName());
        if (String.valueOf(log.getLoggerName()).startsWith(OURS)) {
            text.append(": ").append(formatMessage(log));
        }
        text.append('\n');
        failure(log.getThrown(), "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void failure(Throwable failure, String role, StringBuilder text, Set<Throwable> told) {
        if (failure == null || !told.add(failure)) {
            return;
        }
        text.append(role).append(failure.getClass().getName()).append(code(failure)).append('\n');
        for (StackTraceElement at : failure.getStackTrace()) {
            text.append("    at ").append(at).append('\n');
        }
        for (Throwable beside : failure.getSuppressed()) {
            failure(beside, "beside it: ", text, told);
        }
        failure(failure.getCause(), "because of: ", text, told);
    }

    private static String code(Throwable failure) {
        OptionalInt sql = SqlCode.of(failure);
        return failure instanceof FaultException known ? " " + known.fault() : sql.isPresent() ? " " + sql.getAsInt() : "";
    }
}
