package vn.sokhuyenhoc.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** A criteria set in the list: its name and where it stands. */
final class SetCell extends ListCell<CriteriaShelf.Entry> {
    private final Wording wording;

    SetCell(Wording wording) {
        this.wording = wording;
        setWrapText(true);
        setPrefWidth(0);
    }

    /** The standing in a frame, its colour never alone. */
    static Label badge(Standing standing, Wording wording) {
        Label badge = new Label(words(standing, wording));
        badge.setWrapText(true);
        badge.getStyleClass().addAll(Style.BADGE, standing.isChecked() ? Style.GOOD : Style.WARN);
        return badge;
    }

    private static String words(Standing standing, Wording wording) {
        return (standing.isChecked() ? "✓ " : "! ") + wording.standing(standing);
    }

    @Override
    protected void updateItem(CriteriaShelf.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(empty || entry == null ? "" : entry.set().name() + "\n" + words(entry.standing(), wording));
    }
}
