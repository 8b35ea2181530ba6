package vn.sokhuyenhoc.text;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.criteria.SetProblem;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;

/**
 * Turns failures and problems into sentences for the clerk. Files are named without their folders.
 * A failure that nobody foresaw reads as {@link Fault#UNEXPECTED}.
 */
public final class Sentences {
    private final Messages messages;

    public Sentences(Messages messages) {
        this.messages = messages;
    }

    /** What happened, what was kept, what to do. */
    public String of(Throwable failure) {
        return failure instanceof FaultException known
            ? sentence("faults.", known.fault(), known.args())
            : sentence("faults.", Fault.UNEXPECTED, List.of());
    }

    /** The sentence and the code that can be read out on the telephone. */
    public String withCode(Throwable failure) {
        return messages.get("faults.with_code", of(failure), code(failure));
    }

    public String of(Problem problem) {
        return sentence("problems.", problem.kind(), problem.args());
    }

    /** Where in the sheet, and what is wrong there. */
    public String of(SetProblem problem) {
        String what = what(problem);
        return problem.row() == 0 ? messages.get("criteria.problem.in_set", what)
            : messages.get("criteria.problem.in_row", String.valueOf(problem.row()), what);
    }

    /** The same of a sheet of this name; empty for a file that has none. */
    public String of(SetProblem problem, String sheet) {
        return sheet.isEmpty() ? of(problem) : messages.get("criteria.problem.in_sheet", sheet, of(problem));
    }

    /** What is wrong, without saying where. */
    public String what(SetProblem problem) {
        return sentence("criteria.problem.", problem.kind(), problem.args().stream().map(this::words).toList());
    }

    private Object words(Object arg) {
        return switch (arg) {
            case BigDecimal number -> Wording.points(number);
            case Title title -> messages.get("criteria.title." + title.name().toLowerCase(Locale.ROOT));
            default -> arg;
        };
    }

    /** For a helper, not for the clerk: the code and what the program says of the failure and its causes. */
    public String details(Throwable failure) {
        StringBuilder lines = new StringBuilder(code(failure));
        for (Throwable at = failure; at != null; at = at.getCause()) {
            lines.append(" · ").append(at);
            if (at.getStackTrace().length > 0) {
                lines.append(" (").append(at.getStackTrace()[0]).append(')');
            }
        }
        return lines.toString();
    }

    private static String code(Throwable failure) {
        return (failure instanceof FaultException known ? known.fault() : Fault.UNEXPECTED).code();
    }

    private String sentence(String bundle, Enum<?> name, List<Object> args) {
        return messages.get(bundle + name.name().toLowerCase(Locale.ROOT), args.stream().map(Sentences::plain).toArray());
    }

    private static Object plain(Object arg) {
        return arg instanceof Path path && path.getFileName() != null ? path.getFileName().toString() : arg;
    }
}
