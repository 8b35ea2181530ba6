package vn.sokhuyenhoc.ui.register.people;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.work.Publishing;

/** Writes the people listed, in their order and with the columns shown, as an Excel sheet. */
final class SheetModel {
    private final Publishing publishing;
    private final Supplier<PersonFilter> filter;
    private final ColumnsModel columns;
    private final LongWork work;
    private final Prompts prompts;
    private final Messages messages;
    private final BooleanProperty fullIds = new SimpleBooleanProperty();

    SheetModel(Publishing publishing, Supplier<PersonFilter> filter, ColumnsModel columns, BulkModel.Outside outside) {
        this.publishing = publishing;
        this.filter = filter;
        this.columns = columns;
        this.work = outside.work();
        this.prompts = outside.prompts();
        this.messages = outside.messages();
    }

    void export() {
        prompts.saveFile(messages.get("register.export_title"), messages.get("register.export_name"), "xlsx").ifPresent(this::export);
    }

    private void export(Path out) {
        PersonFilter wanted = filter.get();
        List<PersonColumn> shown = List.copyOf(columns.shown());
        boolean full = fullIds.get();
        work.start(progress -> publishing.people(wanted, shown, full, out, progress),
            count -> prompts.tell(messages.get("register.exported", count, out.getFileName().toString())));
    }

    /** Whether identity numbers are written whole. */
    BooleanProperty fullIdsProperty() {
        return fullIds;
    }
}
