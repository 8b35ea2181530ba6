package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.Heading;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.files.excel.MarkedList;
import vn.sokhuyenhoc.files.excel.Remarks.Remark;
import vn.sokhuyenhoc.files.excel.Remarks;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/**
 * Gives the village its own list back as an .xlsx, the bad cells coloured and the reason beside, so that it can be corrected there and sent
 * again. Rows that were taken stay as they are; where something about them should be looked at, that is said in a paler colour.
 */
public final class RefusedRows {
    private final Disclosures disclosures;
    private final MarkedList list;
    private final Messages messages;

    public RefusedRows(Database database, MarkedList list, Messages messages) {
        this.disclosures = new Disclosures(database);
        this.list = list;
        this.messages = messages;
    }

    /** One row and what is wrong with it: it is refused unless all that is only a warning. */
    public record Refused(SheetRow row, List<Problem> problems) {
    }

    public void write(ListFile file, List<Refused> rows, Path out) {
        List<Remark> remarks = rows.stream().filter(r -> !r.problems().isEmpty()).map(r -> remark(r, file.heading())).toList();
        list.write(file.path(), file.sheet(), new Remarks(messages.get("paper.column.refused"), file.heading().lastRow(), remarks), out);
        disclosures.exported(out, rows.size(), false);
    }

    private Remark remark(Refused refused, Heading heading) {
        Sentences sentences = new Sentences(messages);
        String reason = refused.problems().stream().map(sentences::of).distinct().collect(Collectors.joining(" "));
        Set<Integer> wrong = columns(refused, heading, p -> !p.kind().isWarning());
        Set<Integer> odd = columns(refused, heading, p -> p.kind().isWarning());
        return new Remark(refused.row().number(), reason, refused.problems().stream().anyMatch(p -> !p.kind().isWarning()), wrong, odd);
    }

    private static Set<Integer> columns(Refused refused, Heading heading, Predicate<Problem> which) {
        return refused.problems().stream().filter(which)
            .flatMap(p -> heading.columns().entrySet().stream().filter(e -> fieldName(e.getValue()).equals(p.field())).map(Map.Entry::getKey))
            .collect(Collectors.toSet());
    }

    /** How a problem names the column: the field, and for marks its number too. */
    private static String fieldName(ListColumn column) {
        return column.field() == ListField.MARK ? ListField.MARK.name() + column.number() : column.field().name();
    }
}
