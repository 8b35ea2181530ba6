package vn.sokhuyenhoc.ui.copies;

import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.copy.Counted;
import vn.sokhuyenhoc.text.CopyWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.copies.CopyShelf.Kept;

/** The list of copies: when and why, what is in it, where it lies and whether it is good. */
final class CopyTable {
    private CopyTable() {
    }

    static TableView<Kept> of(CopiesViewModel model, Messages messages) {
        TableView<Kept> table = Tables.table("copies.list", model.copies());
        CopyWords words = model.words();
        Tables.column(table, "when", messages.get("copies.column.when"), 8.8, kept -> words.when(kept.name().at(), model.today()));
        Tables.column(table, "why", messages.get("copies.column.why"), 11.8, kept -> words.why(kept.name().why()));
        count(table, "people", messages, words.counted(Counted.PEOPLE), Counted.PEOPLE);
        count(table, "forms", messages, words.counted(Counted.FORMS), Counted.FORMS);
        Tables.column(table, "size", messages.get("copies.column.size"), 4.8, kept -> words.size(kept.bytes()), Style.RIGHT);
        Tables.column(table, "place", messages.get("copies.column.place"), 6.4,
            kept -> messages.get(kept.own() ? "copies.place.own" : "copies.place.second"));
        Tables.column(table, "state", messages.get("copies.column.state"), 7,
            kept -> messages.get(kept.manifest() == null ? "copies.state.damaged" : "copies.state.proved"));
        TableRoom.keep(table, "size");
        return table;
    }

    private static void count(TableView<Kept> table, String id, Messages messages, String heading, Counted counted) {
        Tables.column(table, id, heading, counted == Counted.PEOPLE ? 6.7 : 4.4, kept -> kept.manifest() == null ? ""
            : messages.get("copies.count", counted.in(kept.manifest().state())), Style.RIGHT);
    }
}
