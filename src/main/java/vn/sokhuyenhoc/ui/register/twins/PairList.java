package vn.sokhuyenhoc.ui.register.twins;

import java.util.Locale;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Makes the list of pairs, the surest first. */
final class PairList {
    private PairList() {
    }

    static TableView<Likeness> of(TwinsViewModel model, Messages messages) {
        TableView<Likeness> pairs = Tables.table("twins.pairs", model.pairs());
        Tables.column(pairs, "one", messages.get("twins.column.one"), 11, pair -> pair.one().name());
        Tables.column(pairs, "other", messages.get("twins.column.other"), 11, pair -> pair.other().name());
        Tables.column(pairs, "degree", messages.get("twins.column.degree"), 6,
            pair -> messages.get("twins.degree." + pair.degree().name().toLowerCase(Locale.ROOT)));
        TableRoom.keep(pairs);
        model.stateProperty().subscribe(state -> pairs.setPlaceholder(
            Tables.empty("fth-users", messages.get("twins.none." + state.name().toLowerCase(Locale.ROOT)))));
        pairs.getSelectionModel().selectedIndexProperty().subscribe(row -> model.choose(row.intValue()));
        model.wantedRowProperty().subscribe(row -> {
            if (row.intValue() >= 0) {
                pairs.getSelectionModel().clearAndSelect(row.intValue());
                pairs.scrollTo(Math.max(0, row.intValue() - 2));
            }
        });
        pairs.setMinSize(0, 0);
        return pairs;
    }
}
