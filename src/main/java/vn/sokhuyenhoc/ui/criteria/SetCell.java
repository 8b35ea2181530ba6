package vn.sokhuyenhoc.ui.criteria;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** A criteria set in the list: its title and name, where it stands and whether a round goes by it. */
final class SetCell extends ListCell<CriteriaShelf.Item> {
    private final Messages messages;
    private final PaperNames words;

    SetCell(Messages messages) {
        this.messages = messages;
        this.words = new PaperNames(messages);
        setWrapText(true);
        setPrefWidth(0);
    }

    /** The standing in a frame, its colour never alone. */
    static Label badge(Standing standing, Messages messages) {
        Label badge = new Label(standing(standing, messages));
        badge.setWrapText(true);
        badge.getStyleClass().addAll(Style.BADGE, standing.state() == Standing.State.CHECKED ? Style.GOOD : Style.WARN);
        return badge;
    }

    private static String standing(Standing standing, Messages messages) {
        String mark = switch (standing.state()) {
            case CHECKED -> "✓ ";
            case UNCHECKED -> "! ";
            case RETIRED -> "× ";
            case FRAME -> "□ ";
            case DRAFT -> "✎ ";
        };
        return mark + new Wording(messages).standing(standing);
    }

    @Override
    protected void updateItem(CriteriaShelf.Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? "" : name(item) + "\n" + standing(item.standing(), messages)
            + (item.used() ? " · " + messages.get("shelf.used") : ""));
    }

    /** Most names begin with the title. */
    private String name(CriteriaShelf.Item item) {
        String title = words.title(item.head().title());
        String name = words.name(item.head());
        return name.startsWith(title) ? name : title + "\n" + name;
    }
}
