package vn.sokhuyenhoc.ui.copies;

import java.util.function.ToLongFunction;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.domain.copy.RegisterState;
import vn.sokhuyenhoc.text.CopyWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.copies.CopyShelf.Kept;

/** The list of copies: when and why, what is in it, where it lies and whether it is good. */
final class CopyTable {
    private CopyTable() {
    }

    static TableView<Kept> of(CopiesViewModel model, Messages messages) {
        TableView<Kept> table = Tables.table("copies.list", model.copies());
        CopyWords words = model.words();
        Tables.column(table, "when", messages.get("copies.column.when"), 9.6, kept -> words.when(kept.name().at(), model.today()));
        Tables.column(table, "why", messages.get("copies.column.why"), 13, kept -> words.why(kept.name().why()));
        count(table, "people", messages, words.counted(Counted.PEOPLE), Counted.PEOPLE::in);
        count(table, "forms", messages, words.counted(Counted.FORMS), Counted.FORMS::in);
        count(table, "changes", messages, messages.get("copies.changes"), RegisterState::changes);
        Tables.column(table, "size", messages.get("copies.column.size"), 5.2, kept -> words.size(kept.bytes()), Style.RIGHT);
        Tables.column(table, "place", messages.get("copies.column.place"), 6.5,
            kept -> messages.get(kept.own() ? "copies.place.own" : "copies.place.second"));
        Tables.column(table, "state", messages.get("copies.column.state"), 11.5,
            kept -> messages.get(kept.manifest() == null ? "copies.state.damaged" : "copies.state.proved"));
        return table;
    }

    private static void count(TableView<Kept> table, String id, Messages messages, String heading, ToLongFunction<RegisterState> number) {
        Tables.column(table, id, heading, 6.2, kept -> kept.manifest() == null ? ""
            : messages.get("copies.count", number.applyAsLong(kept.manifest().state())), Style.RIGHT);
    }
}
